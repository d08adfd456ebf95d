"""The official lists of tests/data/lists against their answer key, and the import of made-up rows against sqlite3's."""
import collections, csv, itertools, os

import table
from command_line import Case, both


def score(mentions, key):
    """Recall of the key's pairs, precision over found pairs whose ends are both in the key's clusters, pairs found."""
    target = lambda row, side: (row["agency_" + side], row["target_" + side])
    with open(key + "/pairs.csv", encoding="utf-8") as file:
        pairs = {frozenset((target(r, "a"), target(r, "b"))) for r in csv.DictReader(file)}
    with open(key + "/clusters.csv", encoding="utf-8") as file:
        cluster = {(r["agency"], r["target"]): r["cluster"] for r in csv.DictReader(file)}
    entities = collections.defaultdict(set)
    with open(mentions, encoding="utf-8") as file:
        for r in csv.DictReader(file):
            if r["external_ref"]:
                entities[r["entity_id"]].add((r["agency"], r["external_ref"]))
    found = {frozenset(p) for held in entities.values() for p in itertools.combinations(sorted(held), 2) if p[0][0] != p[1][0]}
    judged = [tuple(p) for p in found if all(end in cluster for end in p)]
    right = sum(cluster[a] == cluster[b] for a, b in judged)
    largest_true = max(collections.Counter(cluster.values()).values())
    largest_found = max(map(len, entities.values()))
    return len(found & pairs) / len(pairs), right / max(1, len(judged)), len(found), largest_found, largest_true


def measure(cli, folder, data):
    """Import, collate, overlaps and mentions of the three lists in `data`."""
    case = Case(cli, folder + "/lists.crosscase")
    case.step("import", *(f"{data}/us_ofac_{part}.csv" for part in ("sdn", "alt", "add")))
    case.step("import", data + "/uk_hmt_conlist.csv")
    case.step("import", data + "/eu_fsf.xml")
    case.step("collate")
    case.step("overlaps")
    recall, precision, found, largest, largest_true = score(case.mentions(folder + "/mentions.csv"), data + "/answer_key")
    used = case.usage["new"]
    for verb in ("import", "collate", "overlaps", "list"):
        used = both(used, case.usage[verb])
    table.at_least("lists: recall of the key", recall, 0.97)
    table.at_least("lists: judged precision", precision, 0.985)
    table.line("lists: pairs found", str(found))
    table.at_most("lists: largest cluster found", largest, 2 * largest_true, "d")
    table.at_most("lists: new to overlaps, wall seconds", used.wall, 10)
    table.line("lists: new to overlaps, CPU seconds", f"{used.cpu:.2f}")
    table.at_most("lists: peak memory, MiB", used.peak, 500, ".0f")
