"""Lists of names and places for the generators, read from the data folder, most frequent first."""
import bisect, collections, csv, itertools, types


def read(data):
    """given, family, streets, places: of the Febrl originals; rare: Latin sides of the transliteration pairs."""
    columns = {"given": "given_name", "family": "surname", "streets": "address_1", "places": "suburb"}
    counts = {name: collections.Counter() for name in columns}
    for part in ("febrl3", "febrl4a"):
        with open(f"{data}/linkage/{part}.csv", newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                if row["rec_id"].endswith("-org"):
                    for name, column in columns.items():
                        counts[name][row[column].strip()] += 1
    lists = {name: [text for text, _ in sorted(held.items(), key=lambda item: (-item[1], item[0])) if len(text) > 2] for name, held in counts.items()}
    known = set(lists["given"]) | set(lists["family"])
    rare = []
    for script in ("arabic", "russian"):
        with open(f"{data}/transliteration/wd_{script}_16.tsv", encoding="utf-8") as file:
            words = {line.split("\t")[0] for line in file}
            rare += sorted(word for word in words if word.isascii() and word.isalpha() and 4 <= len(word) <= 10 and word not in known)
    return types.SimpleNamespace(**lists, rare=sorted(set(rare), key=lambda word: word[::-1]))


class Zipf:
    """Draws items with a frequency that falls with the given power of their place in the list."""

    def __init__(self, items, power):
        self.items = list(dict.fromkeys(items))
        self.sums = list(itertools.accumulate((place + 3) ** -power for place in range(len(self.items))))

    def pick(self, chance):
        return self.items[bisect.bisect_left(self.sums, chance.random() * self.sums[-1])]
