"""How good a grouping of records is against the true one.

  scoring.py TRUTH.csv ID CLUSTER FOUND.csv ID CLUSTER      prints the figures as JSON

Pairs: of all pairs of records in one found cluster, the share that is right (precision); of all pairs in one true cluster,
the share that was found (recall); F1 is their harmonic mean. B-cubed: the same two shares seen from each record and
averaged over the records (Bagga and Baldwin 1998). A record that was not found is a cluster of its own; a found record
that the truth does not know is left out. Runs as a process of its own, so that the memory it takes is not counted
to the programs that `run` measures.
"""
import collections, csv, json, sys


def grouping(path, record, cluster):
    """Cluster of each record; an empty cluster means alone."""
    with open(path, newline="", encoding="utf-8-sig") as rows:
        return {r[record]: r[cluster] or ("alone", r[record]) for r in csv.DictReader(rows) if r[record]}


def pairs(sizes):
    return sum(n * (n - 1) // 2 for n in sizes)


def share(part, whole):
    return part / whole if whole else 1.0


def harmonic(a, b):
    return 2 * a * b / (a + b) if a + b else 0.0


def score(truth, found):
    """Figures of `found` against `truth`, both {record: cluster}. O(records) time and memory."""
    own = {record: found.get(record, ("missing", record)) for record in truth}
    true_sizes, found_sizes = collections.Counter(truth.values()), collections.Counter(own.values())
    shared = collections.Counter((truth[record], own[record]) for record in truth)
    right = pairs(shared.values())
    precision, recall = share(right, pairs(found_sizes.values())), share(right, pairs(true_sizes.values()))
    b_precision = sum(n * n / found_sizes[f] for (_, f), n in shared.items()) / len(truth)
    b_recall = sum(n * n / true_sizes[t] for (t, _), n in shared.items()) / len(truth)
    return {"records": len(truth), "missing": sum(record not in found for record in truth),
            "precision": precision, "recall": recall, "f1": harmonic(precision, recall),
            "b3_precision": b_precision, "b3_recall": b_recall, "b3_f1": harmonic(b_precision, b_recall),
            "largest_true": max(true_sizes.values()), "largest_found": max(found_sizes.values())}


if __name__ == "__main__":
    json.dump(score(grouping(*sys.argv[1:4]), grouping(*sys.argv[4:7])), sys.stdout)
