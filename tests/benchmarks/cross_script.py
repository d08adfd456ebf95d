"""Persons across scripts, names only: Latin names as one file, names in the original script as another agency's file."""
import csv, glob, os, random, xml.etree.ElementTree as xml

import labelled_sets
from command_line import scored, specification

MADE_UP = 1500  # persons for each script

SPACE = "{https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML}"
MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c"))  # directions for display, no part of the name


def text(node, path):
    found = node.find("/".join(SPACE + part for part in path.split("/")))
    return (found.text or "").translate(MARKS).strip() if found is not None else ""


def names(entity):
    """(the Latin primary name, one name in another script), the one of the primary name first; empty where there is none."""
    latin, other = "", ""
    spellings = sorted(entity.iter(SPACE + "name"), key=lambda name: text(name, "isPrimary") != "true")
    for spelling in spellings:
        for translation in spelling.iter(SPACE + "translation"):
            written = text(translation, "formattedFullName")
            if text(translation, "script") == "Latin":
                latin = latin or written
            else:
                other = other or written
    return latin, other


def listed_persons(data):
    """Distinct persons of the OFAC enhanced lists that have both names: {identity: (Latin, other)}."""
    held = {}
    for path in sorted(glob.glob(data + "/ofac-enhanced-2024/*.xml")):
        for entity in xml.parse(path).iter(SPACE + "entity"):
            latin, other = names(entity)
            if text(entity, "generalInfo/entityType") == "Individual" and latin and other:
                held[text(entity, "generalInfo/identityId")] = (latin, other)
    return held


def made_up_persons(path):
    """Two words each, drawn by how often the word was seen; words seen once are left out, many of them pair different names."""
    chance = random.Random(20261125)
    with open(path, encoding="utf-8") as file:
        words = [(latin, other.replace(" ", ""), int(count)) for latin, other, count in (line.rstrip("\n").split("\t") for line in file)]
    words = [word for word in words if word[2] > 1]
    held = {}  # by the name in the other script, so that no two persons share one there
    while len(held) < MADE_UP:
        first, last = chance.choices(words, [count for _, _, count in words], k=2)
        held[f"{first[1]} {last[1]}".title()] = f"{first[0]} {last[0]}".title()
    return {str(number): (latin, other) for number, (other, latin) in enumerate(held.items())}


def write(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["id", "name", "cluster"])
        writer.writerows(rows)


def measure(cli, folder, what, held, **bars):
    """`held` {person: (Latin, other)} as two files of two agencies."""
    files = []
    for side, prefix in enumerate(("latin", "original")):
        source = f"{folder}/{prefix}.csv"
        write(source, [(f"{prefix}-{person}", pair[side], person) for person, pair in sorted(held.items())])
        files.append((source, specification(f"{folder}/{prefix}.json", f"ag{side}", {"name": "name"}, external_ref="id")))
    case, mentions = labelled_sets.collated(cli, folder, files)
    truth = labelled_sets.joined([source for source, _ in files], folder + "/truth.csv")
    labelled_sets.show(f"across scripts, {what}", scored(truth, "id", "cluster", mentions), labelled_sets.sum_of(case), **bars)


def official(cli, folder, data):
    held = listed_persons(data)
    measure(cli, folder, f"{len(held)} listed persons (development)", held, pair_bar=0.98)


def made_up(cli, folder, data):
    for script in ("arabic", "russian"):
        path = f"{data}/transliteration/wd_{script}_16.tsv"
        if os.path.exists(path):
            measure(cli, folder, f"made-up {script} (development)", made_up_persons(path))
