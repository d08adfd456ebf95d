#!/usr/bin/env python3
"""Learns how Latin letters of names stand for the letters of another script, and writes transliteration.json beside itself.

  learn_transliteration.py FOLDER      FOLDER holds wd_arabic_64.tsv and wd_russian_64.tsv

Expectation maximisation over all alignments of a Latin spelling with its counterpart: 1 to 4 Latin letters stand for one letter
or none (an unwritten vowel), one letter for two, none for one. Chances differ at the start and at the end of a word. Pairs that
the model finds unlikely name two different people or forms; they are left out. The same input gives the same file.
Only the standard library of Python is used; takes two to three minutes.
"""
import collections, json, math, os, sys, unicodedata

STEPS = [(1, 1), (1, 0), (2, 1), (0, 1), (3, 1), (4, 1), (1, 2)]  # (Latin letters, letters of the script)
SAMPLE, ROUNDS = 24000, 6
LEAST = 3e-6  # chance below which a unit is forgotten
FLOOR = 2e-8  # chance of what was never seen
POOLED = 0.1  # share of the chances over all places in those of one place
START, MIDDLE, END = range(3)

# Spellings of Persian and its neighbours that names in Arabic show too seldom, by general knowledge.
KNOWN = {
    "arabic": [*[("v", "و")] * 4, ("p", "پ"), ("g", "گ"), ("ch", "چ"), ("zh", "ژ"), ("j", "ژ"), ("z", "ض"), ("z", "ظ"), ("z", "ذ"), ("s", "ث"),
               ("gh", "ق"), ("q", "غ"), ("eh", "ه"), ("e", "ه"), ("ou", "و"), ("ee", "ي"), ("oo", "و")],
    "russian": [],
}
KNOWN_SHARE = 0.002  # of each among all units

PLAIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ð": "d", "þ": "th", "đ": "d", "ħ": "h", "ı": "i", "ł": "l", "ŋ": "ng", "ə": "a"}
SAME = {  # letters that spelling does not keep apart
    "arabic": {**dict.fromkeys("أإآٱ", "ا"), **dict.fromkeys("ىی", "ي"), "ئ": "ي", "ؤ": "و", "ک": "ك", "ء": ""},
    "russian": {"ё": "е"},
}
LETTERS = {
    "arabic": "ابةتثجحخدذرزسشصضطظعغفقكلمنهويپچژگڤ",
    "russian": "абвгдежзийклмнопрстуфхцчшщъыьэюя",
}


def latin(word):
    plain = "".join(PLAIN.get(letter, letter) for letter in word.lower())
    return "".join(letter for letter in unicodedata.normalize("NFKD", plain) if "a" <= letter <= "z")


def pairs(path, script):
    """Distinct (Latin, other), those seen more often first; words with other letters are left out."""
    known, counts = set(LETTERS[script]), collections.Counter()
    with open(path, encoding="utf-8") as file:
        for line in file:
            first, second, count = line.rstrip("\n").split("\t")
            other = "".join(SAME[script].get(letter, letter) for letter in second.replace(" ", ""))
            first = latin(first)
            if 2 <= len(first) <= 16 and 2 <= len(other) <= 16 and set(other) <= known:
                counts[first, other] += int(count)
    ordered = sorted(counts, key=lambda pair: (-counts[pair], pair))
    return ordered[::max(1, len(ordered) // SAMPLE)][:SAMPLE]


def arcs(first, second):
    """All steps of all alignments: (from, to, unit), cells numbered row by row."""
    n, m, out = len(first), len(second), []
    for i in range(n + 1):
        for j in range(m + 1):
            for di, dj in STEPS:
                if i + di <= n and j + dj <= m:
                    place = START if i + j == 0 else END if i + di == n and j + dj == m else MIDDLE
                    out.append((i * (m + 1) + j, (i + di) * (m + 1) + j + dj, (place, first[i:i + di], second[j:j + dj])))
    return out


def chances(counts):
    """Chance of each unit at each place, drawn towards its chance at any place."""
    pooled, whole = collections.Counter(), [0.0] * 3
    for (place, *unit), count in counts.items():
        pooled[tuple(unit)] += count
        whole[place] += count
    total = sum(whole)
    return {(place, *unit): (1 - POOLED) * counts.get((place, *unit), 0.0) / whole[place] + POOLED * count / total
            for unit, count in pooled.items() for place in (START, MIDDLE, END)}


def learn(words, known):
    chance = None
    for turn in range(ROUNDS):
        counts, fits = collections.defaultdict(float), []
        for first, second in words:
            steps = arcs(first, second)
            size = (len(first) + 1) * (len(second) + 1)
            if chance is None:  # long units start rare, so that they earn their place
                weights = [10.0 ** -(len(unit[1]) + len(unit[2])) for _, _, unit in steps]
            else:
                weights = [chance.get(unit, FLOOR) for _, _, unit in steps]
            before, after = [0.0] * size, [0.0] * size
            before[0] = after[-1] = 1.0
            for (start, end, _), weight in zip(steps, weights):
                before[end] += before[start] * weight
            for (start, end, _), weight in zip(reversed(steps), reversed(weights)):
                after[start] += weight * after[end]
            fits.append(math.log(before[-1]) / (len(first) + len(second)))
            if chance is not None and turn > 1 and fits[-1] < cut:
                continue
            for (start, end, unit), weight in zip(steps, weights):
                share = before[start] * weight * after[end] / before[-1]
                if share > 1e-4:
                    counts[unit] += share
        cut = sorted(fits)[len(fits) // 12]  # about every twelfth line pairs different names
        for place in (START, MIDDLE, END):
            held = KNOWN_SHARE * sum(count for unit, count in counts.items() if unit[0] == place)
            for unit in known:
                counts[(place, *unit)] += held
        chance = {unit: value for unit, value in chances(counts).items() if value > LEAST}
    return chance


def letter_chances(words, side, alphabet):
    """In nats; letters that are hardly seen are taken for rare ones of Persian, not for impossible ones."""
    counts = collections.Counter(letter for pair in words for letter in pair[side])
    total = sum(counts.values())
    return {letter: math.log(max(counts[letter] / total, 0.002)) for letter in alphabet}


def table(words, script):
    """Worth of each unit in nats: how much likelier its letters are together than apart, in hundredths."""
    chance = learn(words, KNOWN[script])
    first, second = letter_chances(words, 0, "abcdefghijklmnopqrstuvwxyz"), letter_chances(words, 1, LETTERS[script])
    rows = collections.defaultdict(dict)
    for (place, left, right), value in chance.items():
        apart = sum(first[letter] for letter in left) + sum(second[letter] for letter in right)
        rows[left, right][place] = round(100 * (math.log(value) - apart))
    floor = round(100 * math.log(LEAST))
    return {
        "letters": LETTERS[script],
        "latin_information": {letter: round(-100 * value) for letter, value in first.items()},
        "letter_information": [round(-100 * second[letter]) for letter in LETTERS[script]],
        "units": [f"{left} {right} " + " ".join(str(held.get(place, held.get(MIDDLE, floor))) for place in (START, MIDDLE, END))
                  for (left, right), held in sorted(rows.items())],
    }


def main():
    folder = sys.argv[1]
    tables = {name: table(pairs(f"{folder}/wd_{script}_64.tsv", script), script) for name, script in (("arabic", "arabic"), ("cyrillic", "russian"))}
    note = ("Made by learn_transliteration.py. Worth of units of letters, in hundredths of a nat, at the start, inside and at the end of a "
            "word: how much likelier the Latin letters and the letters of the script stand together in one name than apart. Learned from "
            "name tokens mined from Wikidata labels, steveash/NETransliteration-COLING2018, CC0 1.0 (Merhav and Ash, COLING 2018).")
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "transliteration.json"), "w", encoding="utf-8") as out:
        json.dump({"note": note, **tables}, out, ensure_ascii=False, indent=0)
        out.write("\n")


main()
