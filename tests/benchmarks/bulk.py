"""Large files: rows into a new case against sqlite3, clean made-up people from CSV to a collated case, linkage in memory."""
import json, os, random, statistics, zlib

import table
from command_line import HERE, Absent, Case, program, run, scored, specification

COLUMNS = "ref given family born phone email street city document note".split()
SPECIFICATION = {"format": "delimited", "name": "benchmark", "agency": "tpol", "investigation": "B-1",
                 "record": {"external_ref": "ref", "text": "note"},
                 "mentions": [{"as": "who", "type": "person", "subject": True, "properties": {
                     "given_name": "given", "family_name": "family", "birth_date": "born", "phone": "phone", "email": "email",
                     "address": "street", "city": "city", "document": "document"}}]}


def write_rows(path, rows):
    """Made-up rows, 10 columns, one note in ten quoted."""
    chance = random.Random(20261124)
    names = ["".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(chance.randint(2, 4))).title() for _ in range(20000)]
    with open(path, "w", encoding="utf-8") as out:
        out.write(",".join(COLUMNS) + "\n")
        for i in range(rows):
            given, family = chance.choice(names), chance.choice(names)
            note = f'"seen at gate {i % 90}, twice"' if i % 10 == 0 else f"seen at gate {i % 90}"
            out.write(f"R{i},{given},{family},{1930 + i % 80}-0{1 + i % 9}-1{i % 9},+83560{i:07},{given.lower()}{i}@example.org,"
                      f"{i % 200} {chance.choice(names)} street,{chance.choice(names)},P{i:08},{note}\n")


def against_sqlite(cli, folder, rows):
    """The two sides in turn, three times, medians."""
    source, spec = folder + "/people.csv", folder + "/people.json"
    write_rows(source, rows)
    with open(spec, "w", encoding="utf-8") as out:
        json.dump(SPECIFICATION, out)
    ours, peer = [], []
    for turn in range(3):
        database = f"{folder}/peer{turn}.db"
        create = f"create table people({','.join(name + ' text' for name in COLUMNS)});"
        peer.append(run(["sqlite3", database, create, ".mode csv", f".import --skip 1 {source} people"]))
        os.remove(database)
        case = Case(cli, f"{folder}/bulk{turn}.crosscase")
        ours.append(case.step("import", source, "--spec", spec))
        os.remove(case.path)
    wall = lambda runs: statistics.median(used.wall for used in runs)
    table.line("import: sqlite3 .import, wall seconds (median of 3)", f"{wall(peer):.2f}")
    table.line("import: ours, wall seconds (median of 3)", f"{wall(ours):.2f}")
    table.at_most(f"import: {rows:,} rows, ratio", wall(ours) / wall(peer), 3)
    table.line("import: peak memory, MiB", f"{max(used.peak for used in ours):.0f}")


PEOPLE = {"given_name": "given_name", "family_name": "family_name", "birth_date": {"column": "birth_date", "format": "yyyy-MM-dd"}, "sex": "sex",
          "phone": "phone", "email": "email", "address": "address", "city": "city", "postcode": "postcode"}


def people_file(programs, data, cache, rows):
    """Path of `rows` clean made-up people, generated once."""
    os.makedirs(cache, exist_ok=True)
    with open(HERE + "/people_generator_benchmark.cpp", "rb") as text:
        path = f"{cache}/people-{rows}-{zlib.crc32(text.read()):08x}.csv"
    if not os.path.exists(path):
        generator = programs + "/people_generator_benchmark"
        if not os.path.exists(generator):
            raise Absent("people_generator_benchmark is not built")
        run([generator, data, path + ".part", str(rows)])
        os.rename(path + ".part", path)
    return path


def people(cli, folder, source, rows):
    """From CSV to a collated case by the command line; its bars are those of 1,000,000 rows."""
    what = f"{rows:,} clean people"
    case = Case(cli, folder + "/people.crosscase")
    spec = specification(folder + "/people.json", "aaa", PEOPLE, external_ref="id")
    bar = table.at_most if rows == 1_000_000 else lambda name, figure, limit, form: table.line(name, format(figure, form))
    wall = 0
    for verb, rest in (("import", (source, "--spec", spec)), ("collate", ())):
        used = case.step(verb, *rest)
        wall += used.wall
        table.line(f"{what}: {verb}, wall / CPU seconds", f"{used.wall:.1f} / {used.cpu:.1f}")
        bar(f"{what}: {verb}, peak memory, MiB", used.peak, 1536, ".0f")
    bar(f"{what}: import + collate, wall seconds", wall, 60, ".1f")
    figures = scored(source, "id", "cluster", case.mentions(folder + "/mentions.csv"))
    table.line(f"{what}: pair precision / recall", f"{figures['precision']:.3f} / {figures['recall']:.3f}")
    table.line(f"{what}: pair F1", f"{figures['f1']:.4f}")
    table.at_most(f"{what}: largest cluster found", figures["largest_found"], 2 * figures["largest_true"], "d")
    table.from_program(program(os.path.dirname(cli) + "/one_record_benchmark", case.path, "200"))


def engine(executable, folder, source, rows, peer_wall):
    """Lines of engine_benchmark; its reading and collating is set against the peer's time when that ran in this run."""
    spec = specification(folder + "/people.json", "aaa", PEOPLE, external_ref="id")
    what = f"{rows:,} clean people, engine in memory"
    printed = program(executable, what, spec, source)
    table.from_program(printed)
    values = dict(row.split("\t")[:2] for row in printed.splitlines())
    wall = sum(float(values[f"{what}: {step}, seconds"]) for step in ("read and prepare", "calibrate and collate"))
    if peer_wall:
        table.at_most(f"{what}: wall time to the peer's", wall / peer_wall, 0.25)
