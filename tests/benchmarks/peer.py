"""The free tool that the engine is measured against: peer_linkage.mjs, a record linkage in SQL on DuckDB."""
import json, os, shutil, statistics

import table
from command_line import HERE, Absent, Refused, run, scored

DUCKDB = "1.5.6-r.1"


def modules(cache):
    """Folder with DuckDB for node, fetched with npm on first use."""
    if not (shutil.which("npm") and shutil.which("node")):
        raise Absent("node and npm are not here")
    if not os.path.exists(cache + "/node_modules/@duckdb"):
        os.makedirs(cache, exist_ok=True)
        try:
            run(["npm", "install", "--no-audit", "--no-fund", "--prefix", cache, "@duckdb/node-api@" + DUCKDB])
        except Refused:
            raise Absent("DuckDB could not be fetched with npm")
    return cache + "/node_modules"


def linked(folder, cache, source, profile):
    """One run with two threads: its Usage, what it counted, the path of its clusters."""
    found = folder + "/peer.csv"
    with open(folder + "/peer.json", "wb") as out:
        used = run(["node", HERE + "/peer_linkage.mjs", modules(cache), source, found, profile, "2"], out)
    with open(folder + "/peer.json", encoding="utf-8") as counted:
        return used, json.load(counted), found


def accuracy(what, figures):
    table.line(f"{what}: pair precision / recall", f"{figures['precision']:.3f} / {figures['recall']:.3f}")
    table.line(f"{what}: pair F1 / B-cubed F1", f"{figures['f1']:.4f} / {figures['b3_f1']:.4f}")
    table.line(f"{what}: largest cluster found / true", f"{figures['largest_found']} / {figures['largest_true']}")


def on_historic(folder, cache, source):
    _, _, found = linked(folder, cache, source, "historic")
    accuracy("historic (made-up, development), DuckDB peer", scored(source, "unique_id", "cluster", found, "id", "found"))


def on_people(folder, cache, source, rows):
    """Median wall seconds of three runs."""
    what, runs = f"{rows:,} clean people, DuckDB peer", []
    for _ in range(3):
        used, counted, found = linked(folder, cache, source, "people")
        runs.append(used)
    wall, cpu, peak = (statistics.median(values) for values in zip(*runs))
    table.line(f"{what}: pairs compared", f"{counted['pairs']:,}")
    table.line(f"{what}: wall / CPU seconds (median of 3)", f"{wall:.1f} / {cpu:.1f}")
    table.line(f"{what}: peak memory, MiB", f"{peak:.0f}")
    accuracy(what, scored(source, "id", "cluster", found, "id", "found"))
    return wall
