"""Layouts beside those of Graphviz (sfdp) and igraph, where these are installed: time, distances, neighbourhoods, crossings, overlaps."""
import os, shutil, subprocess, time

import table
from command_line import program

IGRAPH_PYTHON = "/usr/bin/python3"  # where Debian's python3-igraph lives, whatever python runs this
FIGURES = {"seconds": "seconds", "stress": "stress", "neighbours": "neighbours kept", "crossings": "crossings per link",
           "overlaps": "share that overlaps"}
# graph: seconds, megabytes, highest stress, lowest share of neighbours kept (docs/benchmarks.md says whence); None: no bar
BARS = {"cells1k": (0.1, None, 0.146, 0.70), "cells10k": (1, None, 0.163, 0.37), "cells100k": (10, 250, None, None),
        "phones1k": (0.1, None, None, None), "phones10k": (1, None, 0.185, None), "phones100k": (10, 250, None, None),
        "ba10k": (1, None, None, None)}
KINDS = ["circular", "hierarchical", "peacock", "grouped", "minimise_crossings", "grid", "theme_line", "proportional_time"]
SFDP_LIMIT, IGRAPH_LIMIT = 10_000, 1_000  # larger ones take minutes


def figures(text):
    return {name: float(value) for name, value in (row.split("\t") for row in text.splitlines())}


class Layouts:
    def __init__(self, bench, folder):
        self.bench, self.folder = bench, folder

    def own(self, graph, layout):
        return figures(program(self.bench, "measure", graph, layout))

    def score(self, graph, positions):
        path = f"{self.folder}/positions.txt"
        with open(path, "w", encoding="ascii") as out:
            out.writelines(f"{x} {y}\n" for x, y in positions)
        return figures(program(self.bench, "score", graph, path))

    def links(self, graph):
        count, *rows = program(self.bench, "graph", graph).split("\n")
        return int(count), [tuple(map(int, row.split())) for row in rows if row]

    def sfdp(self, graph, overlap):
        count, links = self.links(graph)
        path = f"{self.folder}/graph.dot"
        with open(path, "w", encoding="ascii") as out:
            out.write("graph { node [shape=circle,width=0.3,height=0.3,fixedsize=true,label=\"\"];\n")
            out.writelines(f"{i};\n" for i in range(count))
            out.writelines(f"{a}--{b};\n" for a, b in links)
            out.write("}\n")
        start = time.monotonic()
        plain = subprocess.run(["sfdp", f"-Goverlap={overlap}", "-Tplain", path], check=True, capture_output=True, text=True).stdout
        seconds = time.monotonic() - start
        places = [None] * count
        for row in plain.splitlines():
            if row.startswith("node "):
                _, name, x, y = row.split(" ")[:4]
                places[int(name)] = (float(x), float(y))
        return {"seconds": seconds} | self.score(graph, places)

    def igraph(self, graph, call):
        count, links = self.links(graph)
        script = ("import sys, time, igraph\nigraph.set_random_number_generator(__import__('random').Random(1))\n"
                  "rows = [tuple(map(int, row.split())) for row in sys.stdin]\n"
                  f"graph = igraph.Graph(n={count}, edges=rows)\nstart = time.monotonic()\n"
                  f"places = graph.{call}\nprint(time.monotonic() - start)\n"
                  "for x, y in places.coords: print(x, y)\n")
        text = subprocess.run([IGRAPH_PYTHON, "-c", script], check=True, capture_output=True, text=True,
                              input="".join(f"{a} {b}\n" for a, b in links)).stdout.split("\n")
        places = [tuple(map(float, row.split())) for row in text[1:] if row]
        return {"seconds": float(text[0])} | self.score(graph, places)


def show(graph, layout, found, bars=(None, None, None, None)):
    what = f"{graph}, {layout}"
    seconds, megabytes, stress, neighbours = bars
    if seconds:
        table.at_most(what + ": seconds", found["seconds"], seconds, ".3f")
    else:
        table.line(what + ": seconds", f"{found['seconds']:.3f}")
    if megabytes:
        table.at_most(what + ": megabytes", found["megabytes"], megabytes, ".0f")
    if stress:
        table.at_most(what + ": stress", found["stress"], stress, ".3f")
    else:
        table.line(what + ": stress", f"{found['stress']:.3f}")
    if neighbours:
        table.at_least(what + ": neighbours kept", found["neighbours"], neighbours, ".2f")
    else:
        table.line(what + ": neighbours kept", f"{found['neighbours']:.2f}")
    table.line(what + ": crossings per link", f"{found['crossings']:.1f}")
    if layout == "distances":
        table.at_most(what + ": share that overlaps", found["overlaps"], 0, ".4f")
    else:
        table.line(what + ": share that overlaps", f"{found['overlaps']:.4f}")


def peers_on(layouts, graph, own):
    size = int("".join(c for c in graph if c.isdigit())) * 1000
    peers = []
    if shutil.which("sfdp") and size <= SFDP_LIMIT:
        peers += [("sfdp", lambda: layouts.sfdp(graph, "true")), ("sfdp, prism", lambda: layouts.sfdp(graph, "prism"))]
    has_igraph = os.path.exists(IGRAPH_PYTHON) and not subprocess.run([IGRAPH_PYTHON, "-c", "import igraph"], capture_output=True).returncode
    if has_igraph and size <= IGRAPH_LIMIT:
        peers += [("igraph Fruchterman-Reingold", lambda: layouts.igraph(graph, "layout_fruchterman_reingold(niter=500)")),
                  ("igraph DrL", lambda: layouts.igraph(graph, "layout_drl()")),
                  ("igraph graphopt", lambda: layouts.igraph(graph, "layout_graphopt(niter=500)"))]
    for name, measure in peers:
        found = measure()
        show(graph, name, found)
        table.line(f"{graph}: time against {name}", f"{own['seconds'] / found['seconds']:.3f} x")
        table.line(f"{graph}: stress against {name}", f"{own['stress'] / found['stress']:.3f} x")


def measure(bench, folder, graphs):
    layouts = Layouts(bench, folder)
    for graph in graphs:
        own = layouts.own(graph, "distances")
        show(graph, "distances", own, BARS[graph])
        show(graph, "clusters", layouts.own(graph, "clusters"))
        peers_on(layouts, graph, own)
        if graph.endswith("s10k"):
            for kind in KINDS:
                table.at_most(f"{graph}, {kind}: seconds", layouts.own(graph, kind)["seconds"], 0.2, ".3f")
