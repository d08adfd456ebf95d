"""Labelled sets of people: each goes through the command line by a plain specification, and its entities are scored."""
import os, subprocess, sys, zlib

import table
from command_line import HERE, Case, Refused, both, scored, specification

FEBRL = {"given_name": "given_name", "family_name": "surname", "address": ["street_number", "address_1", "address_2"], "city": "suburb",
         "postcode": "postcode", "birth_date": {"column": "date_of_birth", "format": "yyyyMMdd"}, "national_id": "soc_sec_id"}
FAKE = {"given_name": "first_name", "family_name": "surname", "birth_date": {"column": "dob", "format": "yyyy-MM-dd"}, "city": "city",
        "email": "email"}
NO_DUPLICATES = {"distinct": True}  # of `record`: a file holds nobody twice
HISTORIC = {"name": "full_name", "given_name": "first_name", "family_name": "surname", "birth_date": {"column": "dob", "format": "yyyy-MM-dd"},
            "birth_place": "birth_place", "postcode": "postcode", "sex": "sex", "occupation": "occupation"}


def collated(cli, folder, files):
    """A case with the given (csv, specification) pairs imported and collated, and the path of its mentions."""
    path = folder + "/set.crosscase"
    for leftover in (path, path + "-wal", path + "-shm"):
        if os.path.exists(leftover):
            os.remove(leftover)
    case = Case(cli, path)
    for source, spec in files:
        case.step("import", source, "--spec", spec)
    case.step("collate")
    return case, case.mentions(folder + "/mentions.csv")


def sum_of(case):
    """Usage of import and collation together."""
    return both(case.usage["import"], case.usage["collate"])


def show(what, figures, usage, pair_bar=None, b3_bar=None):
    """The lines of one set: pairs, B-cubed, largest cluster, time."""
    table.line(f"{what}: pair precision / recall", f"{figures['precision']:.3f} / {figures['recall']:.3f}")
    for name, key, bar in (("pair F1", "f1", pair_bar), ("B-cubed F1", "b3_f1", b3_bar)):
        if bar:
            table.at_least(f"{what}: {name}", figures[key], bar)
        else:
            table.line(f"{what}: {name}", f"{figures[key]:.4f}")
    table.line(f"{what}: B-cubed precision / recall", f"{figures['b3_precision']:.3f} / {figures['b3_recall']:.3f}")
    table.at_most(f"{what}: largest cluster found", figures["largest_found"], 2 * figures["largest_true"], "d")
    table.line(f"{what}: import + collate, wall / CPU seconds", f"{usage.wall:.2f} / {usage.cpu:.2f}")
    if figures["missing"]:
        table.line(f"{what}: records without a mention", str(figures["missing"]))


def one_file(cli, folder, what, source, record, mapping, **bars):
    spec = specification(folder + "/set.json", "aaa", mapping, external_ref=record)
    case, mentions = collated(cli, folder, [(source, spec)])
    figures = scored(source, record, "cluster", mentions)
    show(what, figures, sum_of(case), **bars)


def febrl3(cli, folder, data):
    one_file(cli, folder, "Febrl 3", data + "/linkage/febrl3.csv", "rec_id", FEBRL, pair_bar=0.999)


def fake(cli, folder, data):
    one_file(cli, folder, "fake_1000", data + "/linkage/fake_1000.csv", "unique_id", FAKE)


def joined(paths, target):
    """One file of several with the same header, for their truth."""
    with open(target, "w", encoding="utf-8") as out:
        for number, path in enumerate(paths):
            with open(path, encoding="utf-8") as part:
                header = next(part)
                out.write("" if number else header)
                out.writelines(part)
    return target


def febrl4(cli, folder, data):
    """Two files of two agencies: once with a specification that says that a file holds nobody twice, once saying nothing."""
    paths = [f"{data}/linkage/febrl4{part}.csv" for part in "ab"]
    truth = joined(paths, folder + "/truth.csv")
    for what, said in (("Febrl 4, no duplicates in a file", NO_DUPLICATES), ("Febrl 4, nothing said", {})):
        specs = [specification(f"{folder}/set_{part}.json", f"ag{part}", FEBRL, external_ref="rec_id", **said) for part in "ab"]
        try:
            case, mentions = collated(cli, folder, list(zip(paths, specs)))
        except Refused as refused:
            table.failed(what, str(refused))
            continue
        show(what, scored(truth, "rec_id", "cluster", mentions), sum_of(case), pair_bar=0.9995)


def made_once(script, data, cache, *rest):
    """Path of what a generator writes, from the cache when the generator has not changed since."""
    os.makedirs(cache, exist_ok=True)
    version = 0
    for part in (script, "name_lists.py"):
        with open(f"{HERE}/{part}", "rb") as text:
            version = zlib.crc32(text.read(), version)
    path = f"{cache}/{script[:-3]}-{version:08x}.csv"
    if not os.path.exists(path):
        subprocess.run([sys.executable, f"{HERE}/{script}", data, path + ".part", *rest], check=True)
        os.rename(path + ".part", path)
    return path


def historic(cli, folder, data, cache):
    source = made_once("historic_people.py", data, cache)
    one_file(cli, folder, "historic (made-up, development)", source, "unique_id", HISTORIC, pair_bar=0.885, b3_bar=0.900)
    both_names = dict(HISTORIC, name=[{"column": "full_name"}, {"column": "first_and_surname"}])
    one_file(cli, folder, "historic, both names (made-up, development)", source, "unique_id", both_names)
    return source
