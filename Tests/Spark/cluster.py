"""Shows on a real Spark cluster that an audit in parts leaves the bytes of one machine.

Starts a master and two workers on loopback, runs both modes of the driver over invented chats,
kills a worker and all its children in the middle of one, compares folders, and prints figures.
Run by `make test-spark`.
"""
import argparse
import filecmp
import gzip
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

import pyspark

HOST = "127.0.0.1"
# A draw; the shop leaves out the chats that share an id with others.
DRAW = ["--per-agent", "3", "--seed", "spark", "--shop", "s"]
RULES = {
    "attitude/rude.yaml": """title: {zh: 不骂客户, en: No rude words}
dimension: attitude
severity: major
points: -5
must_not: {by: agent, words: [滚]}
why: {zh: 骂人会伤客户, en: It hurts}
instead: {zh: 请您稍等, en: A moment please}
false_alarms: {zh: 无, en: None}
fixtures: [{flag: "A: 滚"}, {pass: "A: 好"}]
""",
    "timeliness/slow.yaml": """title: {zh: 及时回复, en: Answers in time}
dimension: timeliness
severity: minor
points: -2
when: {by: customer, at: end of turn}
must: {by: agent}
within: 60 s
why: {zh: 客户在等, en: They wait}
instead: {zh: 请您稍等, en: A moment please}
false_alarms: {zh: 无, en: None}
fixtures: [{flag: "09:00:00 C: 在\\n09:05:00 A: 在"}, {pass: "A: 好"}]
""",
    "facts/returns.yaml": """title: {zh: 退货期, en: Return window}
unit: 天
asked: [退货 几天]
values: [{value: 7 天}]
""",
    "scorecards/standard.yaml": """title: {zh: 测试, en: Test}
base: 100
dimensions:
  - {id: attitude, title: {zh: 态度, en: Attitude}, weight: 60}
  - {id: timeliness, title: {zh: 时效, en: Timeliness}, weight: 40}
veto: [critical]
bands: [{from: 0, title: {zh: 合格, en: Pass}}]
""",
}


def words(chat, turn):
    """A rude word now and then, and a question about a fact, which some agents answer wrong."""
    if turn == 5 and chat % 97 == 0:
        return "滚"
    if turn in (2, 3) and chat % 31 == 0:
        return "退货几天" if turn == 2 else "%d天" % (7 + chat % 3)
    return "这件衣服还有其他颜色吗 %d-%d" % (chat, turn)


def write_chats(path, chats):
    """Chats of ten messages, some with a rude word or a long wait; a copy and a broken line too."""
    start = gzip.open if path.endswith(".gz") else open
    with start(path, "wt", encoding="utf-8", newline="\n") as file:
        for chat in chats:
            lines = []
            for turn in range(10):
                second = chat * 7 + turn * (75 if chat % 11 == 0 else 20)
                clock = "2026-03-%02d %02d:%02d:%02d" % (
                    second // 86400 % 28 + 1, second // 3600 % 24, second // 60 % 60, second % 60)
                who = ("agent", "a%d" % (chat % 40)) if turn % 2 else ("customer", "c%d" % (chat % 9999))
                text = words(chat, turn)
                lines.append('{"time":"%s","role":"%s","sender":"%s","text":"%s"}' % (clock, *who, text))
            file.write('{"id":"c%d","shop":"s","customer":"c%d","messages":[%s]}\n' % (
                chat, chat % 9999, ",".join(lines)))
            if chat == 50:
                file.write("{broken\n")
        file.write('{"id":"c0","messages":[{"role":"agent","text":"另一段"}]}\n')


def free_port():
    with socket.socket() as door:
        door.bind((HOST, 0))
        return door.getsockname()[1]


# Writes the lines of a text as a column of one Parquet file.
TO_PARQUET = """import sys
from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
lines = spark.read.text("file://" + sys.argv[1]).withColumnRenamed("value", "chat")
lines.coalesce(1).write.parquet("file://" + sys.argv[2])
"""
# Dies in the middle of its output the first time that it is run.
DYING = """#!/bin/sh
if mkdir "$0.died" 2> /dev/null; then "%s" "$@" | head -c 900; kill -9 $$; fi
exec "%s" "$@"
"""


class Cluster:
    """A master and two workers with a core each, whose processes are groups of their own."""

    def __init__(self, folder, port):
        self.url = "spark://%s:%d" % (HOST, port)
        self.folder = folder
        home = os.path.dirname(pyspark.__file__)
        self.environment = dict(
            os.environ, SPARK_HOME=home, SPARK_LOCAL_IP=HOST, PYSPARK_PYTHON=sys.executable,
            SPARK_LOCAL_DIRS=folder + "/local", SPARK_WORKER_DIR=folder + "/worker", LANG="C.UTF-8")
        self.submit_program = home + "/bin/spark-submit"
        self.spark_class = home + "/bin/spark-class"
        self.daemons = [self.start(
            "master.Master", "--host", HOST, "--port", str(port), "--webui-port", "0")]
        self.await_line("master.Master", "I have been elected leader")
        self.workers = []
        for _ in range(2):
            self.add_worker()

    def add_worker(self):
        log = "worker%d" % len(self.daemons)
        worker = self.start("worker.Worker", "-c", "1", "-m", "1g", "--host", HOST,
                            "--webui-port", "0", self.url, log=log)
        self.daemons.append(worker)
        self.workers.append(worker)
        self.await_line(log, "Successfully registered with master")

    def start(self, name, *words, log=None):
        with open("%s/%s.log" % (self.folder, log or name), "w") as file:
            return subprocess.Popen(
                [self.spark_class, "org.apache.spark.deploy." + name, *words], stdout=file,
                stderr=file, env=self.environment, start_new_session=True)

    def await_line(self, log, text):
        for _ in range(1200):
            with open("%s/%s.log" % (self.folder, log), errors="replace") as file:
                if text in file.read():
                    return
            time.sleep(0.1)
        raise RuntimeError("no answer from Spark: %s/%s.log" % (self.folder, log))

    def submit(self, driver, *words):
        return subprocess.Popen(
            [self.submit_program, "--master", self.url, "--conf", "spark.driver.host=" + HOST,
             "--conf", "spark.driver.bindAddress=" + HOST, "--conf", "spark.ui.enabled=false",
             "--conf", "spark.task.maxFailures=8", "--conf", "spark.executor.memory=512m",
             driver, *words], env=self.environment, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True)

    def kill_worker(self):
        """SIGKILL to the first worker and all that it started."""
        os.killpg(self.workers.pop(0).pid, signal.SIGKILL)

    def stop(self):
        for daemon in self.daemons:
            try:
                os.killpg(daemon.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            daemon.wait()


def same(left, right):
    names = sorted(os.listdir(left))
    assert names == sorted(os.listdir(right)), (names, os.listdir(right))
    _, differing, failed = filecmp.cmpfiles(left, right, names, shallow=False)
    assert not differing and not failed, "these differ: %s" % (differing + failed)


def finish(process, expected):
    messages = process.communicate()[0]
    if process.returncode != expected:
        sys.exit("exit code %d instead of %d:\n%s" % (process.returncode, expected, messages[-6000:]))
    return messages


def parts_there(work):
    """How many parts of the second pass are done: files of ours, or folders of Hadoop's tasks."""
    try:
        tasks = os.listdir(work + "/audit.parts/_temporary/0")
    except FileNotFoundError:
        tasks = []
    return sum(name.startswith("task_") for name in tasks) + sum(
        name.startswith("audit-") and name.endswith(".part") for name in os.listdir(work))


class Run:
    def __init__(self, options, folder):
        self.spotcheck = os.path.abspath(options.spotcheck)
        self.folder = folder
        self.chats = [folder + "/chats.jsonl", folder + "/more.jsonl.gz"]
        self.driver = folder + "/driver.py"
        for name, text in RULES.items():
            path = "%s/rules/%s" % (folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        chats = options.messages // 10
        write_chats(self.chats[0], range(chats * 9 // 10))
        # Some of them come again.
        write_chats(self.chats[1], range(chats * 8 // 10, chats))
        with open(self.driver, "w") as file:
            subprocess.run([self.spotcheck, "split", "spark-driver"], stdout=file, check=True)
        self.size = max(1, os.path.getsize(self.chats[0]) // options.parts)

    def plan(self, name, *words, chats=None):
        work = self.folder + "/" + name
        self.direct("split", "plan", *(chats or self.chats), "--rules", self.folder + "/rules", "--work", work,
                    *([] if "--lines" in words else ["--split-size", str(self.size)]), *words)
        return work

    def direct(self, *words, expected=0):
        code = subprocess.run([self.spotcheck, *words, "--quiet"], stdout=subprocess.DEVNULL).returncode
        assert code == expected, "%s: exit code %d" % (words, code)

    def whole(self):
        self.direct("audit", *self.chats, "--rules", self.folder + "/rules", "--out",
                    self.folder + "/whole", expected=2)

    def two_processes(self):
        """The same parts by two processes at a time, without any engine."""
        work = self.plan("direct")
        numbers = range(1, sum(1 for _ in self.numbers(work)) + 1)
        for words in (["--survey"], []):
            script = 'printf "%s\\n" ' + " ".join(map(str, numbers)) + (
                ' | xargs -P 2 -I K "$0" split run "$1" --part K --jobs 1 --quiet ' + " ".join(words))
            subprocess.run(["bash", "-c", script, self.spotcheck, work], stdout=subprocess.DEVNULL,
                           check=True)
            if words:
                self.direct("split", "merge", work, "--survey")
        self.direct("split", "merge", work, "--out", self.folder + "/direct.out", expected=2)
        same(self.folder + "/whole", self.folder + "/direct.out")

    def numbers(self, work):
        with open(work + "/manifest.json", encoding="utf-8") as file:
            return json.load(file)["parts"]

    def job(self, cluster, mode, work, out, spotcheck=None):
        return cluster.submit(
            self.driver, mode, work, *(self.chats if mode == "pipe" else []), "--out", out,
            "--spotcheck", spotcheck or self.spotcheck)

    def drawn(self, out):
        """A draw on one machine; its report names the folder of the receipt."""
        self.direct("audit", *self.chats, "--rules", self.folder + "/rules", *DRAW, "--out", out,
                    expected=2)
        os.rename(out, out + ".whole")
        return out + ".whole"

    def facts(self, cluster):
        """Answers to facts give the table of one machine."""
        told = subprocess.run([self.spotcheck, "facts", "check", *self.chats, "--rules",
                               self.folder + "/rules"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              text=True)
        assert told.returncode == 2 and "8天" in told.stdout, told.stdout
        work = self.plan("facts")
        process = cluster.submit(self.driver, "facts", work, "--spotcheck", self.spotcheck)
        assert told.stdout in finish(process, 2), told.stdout

    def parquet(self, cluster):
        """A column of Parquet against the same lines on standard input."""
        with open(self.folder + "/to_parquet.py", "w") as file:
            file.write(TO_PARQUET)
        table = self.folder + "/chats.parquet"
        finish(cluster.submit(self.folder + "/to_parquet.py", self.chats[0], table), 0)
        whole, out = self.folder + "/column.whole", self.folder + "/column.out"
        with open(self.chats[0], "rb") as chats:
            code = subprocess.run(
                [self.spotcheck, "audit", "-", "--rules", self.folder + "/rules", "--out", whole,
                 "--quiet"], stdin=chats, stdout=subprocess.DEVNULL).returncode
        assert code == 2, code
        work = self.plan("column", "--lines", chats=["-"])
        finish(cluster.submit(
            self.driver, "pipe", work, "file://" + table, "--column", "chat", "--out", out,
            "--spotcheck", self.spotcheck), 2)
        same(whole, out)

    def spark(self, cluster, mode, name, killing=False, spotcheck=None, draw=()):
        """A job that leaves the bytes of one machine, whatever happens to it."""
        work = self.plan(name, *draw, *(["--lines"] if mode == "pipe" else []))
        out = self.folder + "/" + name + ".out"
        whole = self.drawn(out) if draw else self.folder + "/whole"
        process = self.job(cluster, mode, work, out, spotcheck)
        while killing and process.poll() is None and parts_there(work) < 2:
            time.sleep(0.02)
        if killing:
            at = parts_there(work)
            cluster.kill_worker()
        messages = finish(process, 2)
        same(whole, out)
        self.counted(messages, out)
        if killing:
            assert "Lost executor" in messages or "worker lost" in messages.lower(), messages[-4000:]
            print("killed a worker when %d parts were there" % at)
            cluster.add_worker()
        return work, out

    def counted(self, messages, out):
        """The accumulators say what the results hold."""
        with open(out + "/findings.jsonl", "rb") as findings, open(out + "/rejects.jsonl", "rb") as rejects:
            counts = ", %d findings, %d rejects" % (len(findings.readlines()), len(rejects.readlines()))
        assert any(line.startswith("audit, ") and line.endswith(counts)
                   for line in messages.splitlines()), (counts, messages[-4000:])

    def again(self, cluster):
        """A job that is submitted again keeps what is done and does what is not."""
        work, out = self.spark(cluster, "pipe", "pipe")
        made = os.stat(work + "/survey.parts/_SUCCESS").st_mtime_ns
        os.remove(work + "/audit.parts/_SUCCESS")
        os.remove(work + "/audit.parts/part-00001")
        shutil.rmtree(out)
        finish(self.job(cluster, "pipe", work, out), 2)
        assert os.stat(work + "/survey.parts/_SUCCESS").st_mtime_ns == made
        same(self.folder + "/whole", out)

    def dying(self, cluster, mode):
        """A child that dies in the middle of its work is run again."""
        program = "%s/dying-%s.sh" % (self.folder, mode)
        with open(program, "w") as file:
            file.write(DYING % (self.spotcheck, self.spotcheck))
        os.chmod(program, 0o755)
        self.spark(cluster, mode, "dying-" + mode, spotcheck=program)
        assert os.path.exists(program + ".died")

    def failing(self, cluster, mode):
        """A child that fails fails the job, and nothing is merged."""
        work = self.plan("failing-" + mode, *(["--lines"] if mode == "pipe" else []))
        out = self.folder + "/failing.out"
        process = self.job(cluster, mode, work, out, spotcheck="/bin/false")
        messages = process.communicate()[0]
        assert process.returncode not in (0, 2), messages[-4000:]
        assert "exit code 1" in messages or "exited with status 1" in messages, messages[-4000:]
        assert not os.path.exists(out)


def timed(name, work):
    start = time.monotonic()
    work()
    seconds = time.monotonic() - start
    print("%-34s %7.1f s" % (name, seconds), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--spotcheck", required=True)
    parser.add_argument("--messages", type=int, default=5_000_000)
    parser.add_argument("--parts", type=int, default=40)
    parser.add_argument("--small", action="store_true",
                        help="less than all: troubles of a child in one of the two modes")
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="spotcheck-spark-")
    os.makedirs(folder + "/local")
    cluster = None
    try:
        run = Run(options, folder)
        print("%d messages, %d MB, %d parts" % (
            options.messages, os.path.getsize(run.chats[0]) >> 20, options.parts))
        timed("one process, two threads", run.whole)
        timed("two processes, without an engine", run.two_processes)
        started = time.monotonic()
        cluster = Cluster(folder, free_port())
        print("cluster up after %.1f s" % (time.monotonic() - started))
        timed("Spark, byte ranges", lambda: run.spark(cluster, "splits", "splits"))
        timed("Spark, pipe, and once more", lambda: run.again(cluster))
        timed("Spark, a column of Parquet", lambda: run.parquet(cluster))
        if not options.small:
            timed("Spark, answers to facts", lambda: run.facts(cluster))
        both = ["splits", "pipe"]
        for title, modes, step in [
            ("a draw and a worker killed", both,
             lambda mode: run.spark(cluster, mode, "drawn-" + mode, killing=True, draw=DRAW)),
            ("a child that fails", ["pipe"] if options.small else both,
             lambda mode: run.failing(cluster, mode)),
            ("a child that dies once", ["splits"] if options.small else both,
             lambda mode: run.dying(cluster, mode)),
            ("a worker killed", [] if options.small else both,
             lambda mode: run.spark(cluster, mode, "killed-" + mode, killing=True)),
        ]:
            for mode in modes:
                timed(title + ", " + mode, lambda: step(mode))
        print("every folder is byte for byte that of one machine")
    finally:
        if cluster:
            cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
