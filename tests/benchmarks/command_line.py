"""Runs programs and measures them; drives crosscase-cli as a user would, with its defaults."""
import collections, json, os, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
Usage = collections.namedtuple("Usage", "wall cpu peak")  # seconds, seconds of user and system together, MiB


class Absent(Exception):
    """Something that a set needs is not on this machine; the set is skipped."""


class Refused(Exception):
    """A program ended with an error; its message is the text. That is a failure, never a set left out."""


def run(command, output=None):
    """Runs one process to its end and returns its Usage."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=output or subprocess.DEVNULL, stderr=subprocess.PIPE)
    message = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        ending = f"{os.path.basename(command[0])} ended with {os.waitstatus_to_exitcode(status)}"
        raise Refused(message.decode(errors="replace").strip()[-500:] or ending)
    return Usage(time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def program(*command):
    """What a benchmark program prints."""
    if not os.path.exists(command[0]):
        raise Absent(f"{os.path.basename(command[0])} is not built")
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise Refused(f"{os.path.basename(command[0])} ended with {done.returncode}: {done.stderr.strip()[-300:]}")
    return done.stdout


def both(first, second):
    """One process after the other: times add up, the peak is the higher one."""
    return Usage(first.wall + second.wall, first.cpu + second.cpu, max(first.peak, second.peak))


def specification(path, agency, mention, **record):
    """Writes an import specification of one subject of type person per row."""
    with open(path, "w", encoding="utf-8") as out:
        json.dump({"format": "delimited", "name": f"benchmark {os.path.basename(path)}", "agency": agency, "investigation": "B-1", "record": record,
                   "mentions": [{"as": "person", "type": "person", "subject": True, "properties": mention}]}, out)
    return path


class Case:
    """A new case file at `path`. Keeps the Usage of every step under the name of its verb."""

    def __init__(self, cli, path):
        self.cli, self.path, self.usage = cli, path, {}
        self.step("new")

    def step(self, verb, *rest, output=None):
        used = run([self.cli, verb, self.path, *rest], output)
        self.usage[verb] = both(self.usage[verb], used) if verb in self.usage else used
        return used

    def mentions(self, path):
        with open(path, "wb") as out:
            self.step("list", "mentions", "--format", "csv", output=out)
        return path


def scored(truth, record, cluster, found, found_record="external_ref", found_cluster="entity_id"):
    """Figures of scoring.py, by default for the mentions of a case."""
    command = [sys.executable, HERE + "/scoring.py", truth, record, cluster, found, found_record, found_cluster]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
