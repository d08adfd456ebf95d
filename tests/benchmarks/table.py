"""The table of figures: one line each, with its bar where it has one."""
import re

missed = []


def line(what, figure, bar="", good=None):
    """Prints one figure. Without `good` it is for information and can miss nothing."""
    verdict = "for information" if good is None else "ok" if good else "MISSED"
    print(f"{what:<70} {figure:>13}   {bar:<9} {verdict}", flush=True)
    if good is False:
        missed.append(what)


def at_least(what, figure, bar, form=".4f"):
    line(what, format(figure, form), f">= {bar}", figure >= bar)


def at_most(what, figure, bar, form=".2f"):
    line(what, format(figure, form), f"<= {bar}", figure <= bar)


def skipped(what, why):
    print(f"{what:<70} {'-':>13}   skipped: {' '.join(why.split())[:100]}", flush=True)


def failed(what, why):
    print(f"{what:<70} {'-':>13}   FAILED: {' '.join(why.split())[:160]}", flush=True)
    missed.append(what)


def from_program(text):
    """Lines `name<TAB>value<TAB>bar` of a benchmark program; a bar is empty, `<= N`, `>= N`, or N for at least N."""
    for row in text.splitlines():
        name, value, bar = (row.split("\t") + ["", ""])[:3]
        bound = re.fullmatch(r"\s*(<=|>=|<|>)?\s*([0-9.eE+-]+)\s*[^0-9]*", bar)
        number = re.match(r"\s*[0-9.eE+-]+", value)
        if not bound or not number:
            line(name, value, bar)
            continue
        limit, reached = float(bound[2]), float(number[0])
        below = (bound[1] or ">=").startswith("<")
        line(name, value, ("<= " if below else ">= ") + bound[2], reached <= limit if below else reached >= limit)
