"""igraph on a network that measures_benchmark wrote: `what<TAB>milliseconds<TAB>` lines, and the largest difference of values.

  measures_peer.py LABEL EDGES VALUES
Runs in any Python that has igraph (Debian: python3-igraph), 0.10 or later.
"""
import sys, time

import igraph

PAIRS_UP_TO = 20_000  # entities: what looks at all pairs takes igraph minutes beyond


def read(edges_path, values_path):
    with open(edges_path) as file:
        count = int(next(file))
        graph = igraph.Graph(count, [tuple(map(int, line.split())) for line in file])
    values, figures = {}, {}
    with open(values_path) as file:
        for line in file:
            name, text = line.rstrip("\n").split("\t")
            if "," in text:
                values[name] = list(map(float, text.split(",")))
            else:
                figures[name] = float(text)
    return graph, values, figures


def timed(label, what, work):
    """Best of three, of one where it takes half a second."""
    best = None
    for _ in range(3):
        begin = time.perf_counter()
        answer = work()
        took = 1000 * (time.perf_counter() - begin)
        best = took if best is None else min(best, took)
        if best > 500:
            break
    print(f"{label}: {what}, igraph\t{best:.2f}\t", flush=True)
    return answer


def component_sizes(graph):
    parts = graph.connected_components()
    sizes = parts.sizes()
    return [sizes[part] for part in parts.membership]


def wasserman_faust(graph):
    """igraph's closeness looks at the own component alone; ours weighs it by its size."""
    others = graph.vcount() - 1
    return [0 if size == 1 else value * (size - 1) / others
            for value, size in zip(graph.closeness(), component_sizes(graph))]


def pairs_share(graph):
    pairs = (graph.vcount() - 1) * (graph.vcount() - 2) / 2
    return [value / pairs for value in graph.betweenness()]


MEASURES = {
    "degree": lambda graph: graph.degree(),
    "components": component_sizes,
    "k_core": lambda graph: graph.coreness(),
    "pagerank": lambda graph: graph.pagerank(),
    "eigenvector": lambda graph: graph.eigenvector_centrality(),
    "clustering": lambda graph: graph.transitivity_local_undirected(mode="zero"),
    "constraint": lambda graph: [0 if value != value else value for value in graph.constraint()],
}
MEASURES_OF_PAIRS = {"betweenness": pairs_share, "closeness": wasserman_faust, "harmonic": lambda graph: graph.harmonic_centrality()}
# Eigenvectors are exact as far as their equation goes; where two parts are nearly as dense, they may still differ.
TOLERANCE = {"eigenvector": 1e-3}


def compare(label, name, ours, theirs):
    largest = max(map(abs, theirs)) or 1
    difference = max(abs(one - other) for one, other in zip(ours, theirs)) / largest
    print(f"{label}: {name}, largest difference from igraph\t{difference:.1e}\t<= {TOLERANCE.get(name, 1e-6):g}", flush=True)


def main():
    label, edges, values_path = sys.argv[1:]
    graph, values, figures = read(edges, values_path)
    asked = dict(MEASURES)
    if graph.vcount() <= PAIRS_UP_TO:
        asked.update(MEASURES_OF_PAIRS)
    for name, measure in asked.items():
        theirs = timed(label, name, lambda: measure(graph))
        if name in values:
            compare(label, name, values[name], theirs)
    timed(label, "articulation_points", graph.articulation_points)
    points = sum(value > 0 for value in values["articulation_points"])
    print(f"{label}: cut points less igraph's\t{points - len(set(graph.articulation_points()))}\t<= 0")
    for what, divide in (("communities (Leiden)", lambda: graph.community_leiden("modularity", n_iterations=2)),
                         ("communities (Louvain)", graph.community_multilevel)):
        groups = timed(label, what, divide)
        ours = figures["communities.modularity"]
        print(f"{label}: modularity, ours less that of {what}\t{ours - groups.modularity:.4f}\t>= -0.005", flush=True)
    if hasattr(graph, "get_k_shortest_paths"):
        timed(label, "10 shortest paths", lambda: graph.get_k_shortest_paths(1, graph.vcount() // 2 + 7, k=10))


main()
