"""Layouts beside those of Graphviz (sfdp) and igraph, where these are installed: time, distances, neighbourhoods, crossings, overlaps."""
import collections, os, shutil, subprocess, time

import table
from command_line import program

IGRAPH_PYTHON = "/usr/bin/python3"  # where Debian's python3-igraph lives, whatever python runs this
# Bars of the layout by distances: 3 % more stress than OGDF's FMMM and as many neighbours kept as OGDF's multipole embedder
# (FMME), both measured with Debian's Tulip 5.4 on these very networks. None: no bar.
Bars = collections.namedtuple("Bars", "seconds megabytes stress neighbours")
BARS = {"cells1k": Bars(0.1, None, 0.1652, 0.697), "phones1k": Bars(0.1, None, 0.1635, None),
        "cells10k": Bars(1, None, 0.1688, 0.410), "phones10k": Bars(1, None, 0.1778, None),
        "ba10k": Bars(1, None, None, None), "cells100k": Bars(10, 250, 0.1894, 0.121),
        "phones100k": Bars(10, 250, 0.1777, 0.009)}
KINDS = ["circular", "hierarchical", "peacock", "grouped", "minimise_crossings", "grid", "theme_line", "proportional_time"]
PRISM_LIMIT, IGRAPH_LIMIT = 10_000, 1_000  # larger ones take very long; plain sfdp and DrL take minutes at 100,000


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


def at_most(what, figure, bar, form):
    if bar is None:
        table.line(what, format(figure, form))
    else:
        table.at_most(what, figure, bar, form)


def show(graph, layout, found, bars=Bars(None, None, None, None)):
    what = f"{graph}, {layout}"
    at_most(what + ": seconds", found["seconds"], bars.seconds, ".3f")
    if "cpu seconds" in found:
        table.line(what + ": CPU seconds", f"{found['cpu seconds']:.3f}")
    if bars.megabytes:
        table.at_most(what + ": megabytes", found["megabytes"], bars.megabytes, ".0f")
    at_most(what + ": stress", found["stress"], bars.stress, ".4f")
    if bars.neighbours:
        table.at_least(what + ": neighbours kept", found["neighbours"], bars.neighbours, ".3f")
    else:
        table.line(what + ": neighbours kept", f"{found['neighbours']:.3f}")
    table.line(what + ": crossings per link", f"{found['crossings']:.1f}")
    table.line(what + ": overlaps as discs over a tenth", f"{found['overlaps']:.3f}")
    if "boxes" in found:
        table.at_most(what + ": boxes that overlap", found["boxes"], 0, ".0f")


def peers_on(layouts, graph, own):
    size = int("".join(c for c in graph if c.isdigit())) * 1000
    peers = []
    if shutil.which("sfdp"):
        peers.append(("sfdp", lambda: layouts.sfdp(graph, "true")))
        if size <= PRISM_LIMIT:
            peers.append(("sfdp, prism", lambda: layouts.sfdp(graph, "prism")))
    has_igraph = os.path.exists(IGRAPH_PYTHON) and not subprocess.run([IGRAPH_PYTHON, "-c", "import igraph"], capture_output=True).returncode
    if has_igraph:
        peers.append(("igraph DrL", lambda: layouts.igraph(graph, "layout_drl()")))
    if has_igraph and size <= IGRAPH_LIMIT:
        peers += [("igraph Fruchterman-Reingold", lambda: layouts.igraph(graph, "layout_fruchterman_reingold(niter=500)")),
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
            added = figures(program(bench, "grow", graph))
            table.at_most(f"{graph}: 100 items more, CPU seconds", added["cpu seconds"], 0.15, ".3f")
            table.at_most(f"{graph}: items that stood moved, share of the diagonal", added["moved"], 0.05, ".5f")
            for kind in KINDS:
                table.at_most(f"{graph}, {kind}: CPU seconds", layouts.own(graph, kind)["cpu seconds"], 0.2, ".3f")
