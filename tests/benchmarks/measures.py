"""Measures and paths on made-up networks: our figures, then igraph's on the same network, and whether the values agree."""
import os, shutil, subprocess, sys

import table
from command_line import HERE, Absent, program

GRAPHS = [("cells", 10_000), ("phones", 10_000), ("cells", 100_000), ("phones", 100_000)]


def python_with_igraph():
    """Debian's igraph belongs to Debian's Python, which need not be the one that runs this."""
    for python in (sys.executable, "/usr/bin/python3", shutil.which("python3")):
        if python and subprocess.run([python, "-c", "import igraph"], capture_output=True).returncode == 0:
            return python
    raise Absent("no Python with igraph: apt-get install python3-igraph")


def measure(programs, folder):
    for kind, size in GRAPHS:
        edges, values = f"{folder}/{kind}{size}.edges", f"{folder}/{kind}{size}.values"
        table.from_program(program(programs + "/measures_benchmark", kind, str(size), "--edges", edges, "--values", values))
        try:
            peer = python_with_igraph()
        except Absent as absent:
            table.skipped(f"{kind} {size}: igraph", str(absent))
            continue
        table.from_program(program(peer, HERE + "/measures_peer.py", f"{kind} {size}", edges, values))
        os.remove(edges)
        os.remove(values)
