"""Writes made-up historic people with heavy errors, for development only.

  historic_people.py DATA OUT.csv [PERSONS]

About ten records per person (1 to 30, skewed). Names follow Zipf's law over lists that are read from DATA (linkage,
transliteration), so that common names are common; a share of the persons are relatives who share surname, place and
trade. What goes wrong in a record is what goes wrong in biographic registers: titles for names and places for
surnames, nicknames, initials, dropped middle names, maiden names, typing errors, swapped fields, dates that are missing,
rounded to the year or mistyped, postcodes that move within their district, trades that change. Seeded: the same DATA
gives the same file.
"""
import csv, datetime, random, sys

sys.dont_write_bytecode = True

import name_lists

SEED = 20261125
RELATIVES = 0.06
NICKNAMES = {
    "john": ["jack", "johnny"], "william": ["will", "bill", "willie"], "thomas": ["tom", "tommy"], "george": ["geo"],
    "james": ["jim", "jimmy"], "robert": ["bob", "rob", "robbie"], "charles": ["charlie", "chas"], "henry": ["harry", "hal"],
    "edward": ["ned", "ted", "eddie"], "richard": ["dick", "rick"], "joseph": ["joe"], "samuel": ["sam"], "david": ["dave"],
    "alexander": ["alec", "sandy", "alex"], "francis": ["frank"], "frederick": ["fred", "freddie"], "arthur": ["art"],
    "walter": ["wat", "wally"], "benjamin": ["ben"], "andrew": ["andy"], "daniel": ["dan"], "michael": ["mike"],
    "mary": ["molly", "polly", "may"], "elizabeth": ["bess", "eliza", "betty", "lizzie"], "margaret": ["peggy", "meg", "maggie"],
    "anne": ["annie", "nan"], "catherine": ["kate", "kitty"], "sarah": ["sally", "sadie"], "jane": ["jenny"],
    "dorothy": ["dolly", "dot"], "helen": ["nell", "nellie"], "martha": ["patty", "mattie"], "charlotte": ["lottie"],
    "frances": ["fanny"], "harriet": ["hattie"], "susan": ["sue", "susie"], "edith": ["edie"], "florence": ["flo"]}
WOMEN = set(list(NICKNAMES)[list(NICKNAMES).index("mary"):])
TRADES = ("politician writer painter lawyer priest soldier physician merchant engineer actor poet botanist architect composer "
          "journalist banker teacher judge sculptor cricketer sailor explorer historian chemist printer diplomat farmer "
          "photographer singer astronomer novelist geologist surgeon bishop athlete footballer publisher musician").split()
MEN_RANKS, WOMEN_RANKS = ["baron", "earl", "viscount", "baronet", "duke"], ["baroness", "countess", "lady", "duchess"]
ORDINALS = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th"]
NOT_A_NAME = {"sir", "lady", "rev.", "dr", "lord", "of", "the", "captain"}


class Person:
    def __init__(self, chance, lists, number, relative=None):
        self.cluster = f"P{number}"
        self.woman = chance.random() < 0.22
        names = lists.women if self.woman else lists.men
        self.given = [names.pick(chance) for _ in range(chance.choices([1, 2, 3], [55, 35, 10])[0])]
        self.family = relative.family if relative else lists.surnames.pick(chance)
        self.other_family = lists.surnames.pick(chance) if self.woman or chance.random() < 0.18 else None
        self.place = relative.place if relative else lists.places.pick(chance)
        self.district = relative.district if relative else district(chance, self.place)
        self.postcodes = [self.district + inward(chance) for _ in range(chance.choices([1, 2, 3], [50, 35, 15])[0])]
        self.county = lists.counties[sum(map(ord, self.place)) % len(lists.counties)]
        year = relative.born.year + chance.choice([-2, 2, 4, 25, 28, 33]) if relative else int(1950 - min(400, chance.expovariate(1 / 90)))
        self.born = datetime.date(year, 1, 1) + datetime.timedelta(days=chance.randrange(365))
        if chance.random() < 0.10:
            self.born = self.born.replace(month=1, day=1)  # only the year has come down to us
        self.trades = [lists.trades.pick(chance) for _ in range(chance.choices([1, 2, 3], [50, 35, 15])[0])]
        if relative and chance.random() < 0.5:
            self.trades[0] = relative.trades[0]
        self.before, self.rank, self.seat = self.honours(chance, lists)

    def honours(self, chance, lists):
        """Word before the name, rank after it, and the place that goes with the rank; empty for most."""
        draw = chance.random()
        if draw < 0.16:
            rank = f"{chance.choice(ORDINALS)} {chance.choice(WOMEN_RANKS if self.woman else MEN_RANKS)}"
            return "", rank, lists.places.pick(chance)
        if draw < 0.28:
            return ("lady" if self.woman else chance.choice(["sir", "sir", "rev.", "dr", "captain"])), "", ""
        return "", "", ""


class Clerk:
    """Draws for the slips of one record. A careless clerk makes every kind of slip more often, so that errors come together."""

    def __init__(self, chance):
        self.choice, self.randint, self.randrange, self.draw = chance.choice, chance.randint, chance.randrange, chance.random
        self.carelessness = chance.choices([0.35, 1, 2.2], [40, 35, 25])[0]

    def random(self):
        return self.draw() / self.carelessness


def district(chance, place):
    return f"{place[0]}{place[len(place) // 2]}{chance.randint(1, 30)}".replace(" ", "x")


def inward(chance):
    return f" {chance.randint(1, 9)}{chance.choice('abdefghjlnpqrstuwxyz')}{chance.choice('abdefghjlnpqrstuwxyz')}"


def other_district(chance, person):
    """The person's district or another one of the same area."""
    return person.district if chance.random() < 0.5 else person.district[:2] + str(chance.randint(1, 30))


def mistyped(chance, word):
    """One edit: a letter changed, left out, doubled or swapped with the next."""
    if len(word) < 3:
        return word
    at = chance.randrange(1, len(word) - 1)
    other = chance.choice("abcdefghijklmnopqrstuvwxyz")
    return chance.choice([word[:at] + other + word[at + 1:], word[:at] + word[at + 1:], word[:at] + word[at] + word[at:],
                          word[:at] + word[at + 1] + word[at] + word[at + 2:]])


def given_names(chance, person):
    given = list(person.given)
    draw = chance.random()
    if draw < 0.16:
        given[0] = chance.choice(NICKNAMES.get(given[0], [given[0][:3]]))
    elif draw < 0.25:
        given[0] = given[0][0]
    elif draw < 0.30 and len(given) > 1:
        given = given[1:]
    if len(given) > 1 and chance.random() < 0.55:
        given = given[:1] if chance.random() < 0.7 else [given[0]] + [name[0] for name in given[1:]]
    return given


def full_name(chance, person):
    """One way to write the person's name, with its errors."""
    given, family = given_names(chance, person), person.family
    if person.other_family and chance.random() < (0.40 if person.woman else 0.30):
        family = person.other_family
    if chance.random() < 0.20:
        given = [mistyped(chance, name) for name in given]
    if chance.random() < 0.20:
        family = mistyped(chance, family)
    words = given + [family]
    if person.before and chance.random() < 0.5:
        words = [person.before] + words
    if chance.random() < 0.05:
        words.reverse()
    plain = " ".join(words)
    if not person.rank or chance.random() < 0.35:
        return plain
    title = f"{person.rank} {family}"
    return chance.choice([f"{plain}, {title} of {person.seat}", f"{plain}, {title} of {person.seat}", f"{plain}, {person.rank} of {person.seat}",
                          f"{plain}, {title}", f"{given[0]} of {person.seat}", f"{title} of {person.seat}", f"{given[0]} {title} of {person.seat}",
                          f"{given[0]} {person.rank.split()[0]} {person.seat}"])


def birth_date(chance, born):
    """A third is missing or wrong: rounded to the year, one digit off, day and month swapped, another year."""
    draw = chance.random()
    written = born.isoformat()
    if draw < 0.15:
        return ""
    if draw < 0.25:
        return f"{born.year}-01-01"
    if draw < 0.28:
        at = chance.choice([3, 6, 9])
        return written[:at] + ("2" if written[at] == "1" else "1") + written[at + 1:]
    if draw < 0.30 and born.day <= 12:
        return f"{born.year}-{born.day:02}-{born.month:02}"
    if draw < 0.34:
        return f"{born.year + chance.choice([-10, -2, -1, 1, 2, 10])}-{born.month:02}-{min(born.day, 28):02}"
    return written


def record(chance, person, number):
    full = full_name(chance, person)
    words = [word for word in full.replace(",", "").split() if word not in NOT_A_NAME]
    first, last = words[0], words[-1] if len(words) > 1 else ""
    place = person.place
    draw = chance.random()
    if draw < 0.25:
        place = ""
    elif draw < 0.40:
        place = person.county
    draw = chance.random()
    postcode = "" if draw < 0.30 else other_district(chance, person) + inward(chance) if draw < 0.60 else chance.choice(person.postcodes)
    draw = chance.random()
    sex = "" if draw < 0.25 else ["male", "female"][person.woman != (draw > 0.995)]
    trade = "" if chance.random() < 0.25 else chance.choice(person.trades)
    return [f"{person.cluster}-{number}", person.cluster, full, f"{first} {last}".strip(), first, last, birth_date(chance, person.born),
            place, postcode, sex, trade]


class Lists:
    def __init__(self, data, chance):
        names = name_lists.read(data)
        fresh = [name for name in names.given if name not in NICKNAMES]
        men = [name for name in NICKNAMES if name not in WOMEN]
        self.men = name_lists.Zipf(men + fresh[0::2], 0.95)
        self.women = name_lists.Zipf(sorted(WOMEN) + fresh[1::2], 0.95)
        self.surnames = name_lists.Zipf(names.family + names.rare, 0.75)
        self.places = name_lists.Zipf(names.places, 0.8)
        self.counties = chance.sample(names.rare, 60)
        self.trades = name_lists.Zipf(TRADES, 0.9)


def main():
    data, out, persons = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 5000
    chance = random.Random(SEED)
    lists, people, rows = Lists(data, chance), [], []
    for number in range(persons):
        relative = chance.choice(people) if people and chance.random() < RELATIVES else None
        people.append(Person(chance, lists, number, relative))
        rows += [record(Clerk(chance), people[-1], i + 1) for i in range(min(30, 1 + int(chance.expovariate(1 / 10))))]
    chance.shuffle(rows)
    with open(out, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow("unique_id cluster full_name first_and_surname first_name surname dob birth_place postcode sex occupation".split())
        writer.writerows(rows)


main()
