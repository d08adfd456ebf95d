"""Persons of the OFAC enhanced lists across scripts, names only: Latin primary names as one file, names in the original
script as another agency's file."""
import csv, glob, xml.etree.ElementTree as xml

import labelled_sets
from command_line import scored, specification

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


def persons(data):
    """Distinct persons that have both names: {identity: (Latin, other)}."""
    held = {}
    for path in sorted(glob.glob(data + "/ofac-enhanced-2024/*.xml")):
        for entity in xml.parse(path).iter(SPACE + "entity"):
            latin, other = names(entity)
            if text(entity, "generalInfo/entityType") == "Individual" and latin and other:
                held[text(entity, "generalInfo/identityId")] = (latin, other)
    return held


def write(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["id", "name", "cluster"])
        writer.writerows(rows)


def measure(cli, folder, data):
    held = persons(data)
    files = []
    for side, prefix in enumerate(("latin", "original")):
        source = f"{folder}/{prefix}.csv"
        write(source, [(f"{prefix}-{identity}", pair[side], identity) for identity, pair in sorted(held.items())])
        files.append((source, specification(f"{folder}/{prefix}.json", f"ag{side}", {"name": "name"}, external_ref="id")))
    case, mentions = labelled_sets.collated(cli, folder, files)
    truth = labelled_sets.joined([source for source, _ in files], folder + "/truth.csv")
    figures = scored(truth, "id", "cluster", mentions)
    what = f"across scripts, {len(held)} persons (development)"
    labelled_sets.show(what, figures, labelled_sets.sum_of(case), pair_bar=0.98)
