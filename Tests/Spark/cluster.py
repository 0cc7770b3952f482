"""Shows on a real Spark cluster that an audit in parts leaves the bytes of one machine.

Starts a master and two workers on loopback, runs both modes of the driver over invented chats,
kills a worker and all its children in the middle of one, compares folders, and prints figures.
Run by `make test-spark`.
"""
import argparse
import filecmp
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
    "scorecards/standard.yaml": """title: {zh: 测试, en: Test}
base: 100
dimensions:
  - {id: attitude, title: {zh: 态度, en: Attitude}, weight: 60}
  - {id: timeliness, title: {zh: 时效, en: Timeliness}, weight: 40}
veto: [critical]
bands: [{from: 0, title: {zh: 合格, en: Pass}}]
""",
}


def write_chats(path, messages):
    """Chats of ten messages, some with a rude word or a long wait; a copy and a broken line too."""
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for chat in range(messages // 10):
            lines = []
            for turn in range(10):
                second = chat * 7 + turn * (75 if chat % 11 == 0 else 20)
                clock = "2026-03-%02d %02d:%02d:%02d" % (
                    second // 86400 % 28 + 1, second // 3600 % 24, second // 60 % 60, second % 60)
                who = ("agent", "a%d" % (chat % 40)) if turn % 2 else ("customer", "c%d" % (chat % 9999))
                text = "滚" if turn == 5 and chat % 97 == 0 else "这件衣服还有其他颜色吗 %d-%d" % (chat, turn)
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
        self.workers = [self.worker(number) for number in range(2)]

    def worker(self, number):
        log = "worker%d" % number
        worker = self.start("worker.Worker", "-c", "1", "-m", "1g", "--host", HOST,
                            "--webui-port", "0", self.url, log=log)
        self.daemons.append(worker)
        self.await_line(log, "Successfully registered with master")
        return worker

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
             driver, *words], env=self.environment, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, text=True)

    def kill_worker(self):
        """SIGKILL to the first worker and all that it started."""
        os.killpg(self.workers[0].pid, signal.SIGKILL)

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
    messages = process.communicate()[1]
    if process.returncode != expected:
        sys.exit("exit code %d instead of %d:\n%s" % (process.returncode, expected, messages[-6000:]))
    return messages


def parts_there(work):
    return sum(name.startswith("audit-") and name.endswith(".part") for name in os.listdir(work))


class Run:
    def __init__(self, options, folder):
        self.spotcheck = os.path.abspath(options.spotcheck)
        self.folder = folder
        self.chats = folder + "/chats.jsonl"
        self.driver = folder + "/driver.py"
        for name, text in RULES.items():
            path = "%s/rules/%s" % (folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        write_chats(self.chats, options.messages)
        with open(self.driver, "w") as file:
            subprocess.run([self.spotcheck, "split", "spark-driver"], stdout=file, check=True)
        self.size = max(1, os.path.getsize(self.chats) // options.parts)

    def plan(self, name, *words):
        work = self.folder + "/" + name
        self.direct("split", "plan", self.chats, "--rules", self.folder + "/rules", "--work", work,
                    "--split-size", str(self.size), *words)
        return work

    def direct(self, *words, expected=0):
        code = subprocess.run([self.spotcheck, *words, "--quiet"], stdout=subprocess.DEVNULL).returncode
        assert code == expected, "%s: exit code %d" % (words, code)

    def whole(self):
        self.direct("audit", self.chats, "--rules", self.folder + "/rules", "--out",
                    self.folder + "/whole", expected=2)

    def two_processes(self):
        """The same parts by two processes at a time, without any engine."""
        work = self.plan("direct")
        numbers = range(1, sum(1 for _ in self.numbers(work)) + 1)
        for words in (["--survey"], []):
            script = 'printf "%s\\n" ' + " ".join(map(str, numbers)) + (
                ' | xargs -P 2 -I K "$0" split run "$1" --part K --threads 1 --quiet ' + " ".join(words))
            subprocess.run(["bash", "-c", script, self.spotcheck, work], check=True)
            if words:
                self.direct("split", "merge", work, "--survey")
        self.direct("split", "merge", work, "--out", self.folder + "/direct.out", expected=2)
        same(self.folder + "/whole", self.folder + "/direct.out")

    def numbers(self, work):
        with open(work + "/manifest.json", encoding="utf-8") as file:
            return json.load(file)["parts"]

    def splits(self, cluster, name, killing=False):
        work, out = self.plan(name), self.folder + "/" + name + ".out"
        process = cluster.submit(
            self.driver, "splits", work, "--out", out, "--spotcheck", self.spotcheck)
        while killing and process.poll() is None and parts_there(work) < 2:
            time.sleep(0.02)
        if killing:
            at = parts_there(work)
            cluster.kill_worker()
        messages = finish(process, 2)
        same(self.folder + "/whole", out)
        if killing:
            assert "Lost executor" in messages or "worker lost" in messages.lower(), messages[-4000:]
            print("killed a worker when %d of %d parts were there" % (at, len(self.numbers(work))))

    def pipe(self, cluster):
        work, out = self.plan("pipe", "--lines"), self.folder + "/pipe.out"
        process = cluster.submit(
            self.driver, "pipe", work, self.chats, "--out", out, "--spotcheck", self.spotcheck)
        finish(process, 2)
        same(self.folder + "/whole", out)

    def failing(self, cluster, mode):
        """A child that fails fails the job, and nothing is merged."""
        work = self.plan("failing-" + mode, *(["--lines"] if mode == "pipe" else []))
        out = self.folder + "/failing.out"
        words = [self.chats] if mode == "pipe" else []
        process = cluster.submit(
            self.driver, mode, work, *words, "--out", out, "--spotcheck", "/bin/false")
        messages = process.communicate()[1]
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
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="spotcheck-spark-")
    os.makedirs(folder + "/local")
    cluster = None
    try:
        run = Run(options, folder)
        print("%d messages, %d MB, %d parts" % (
            options.messages, os.path.getsize(run.chats) >> 20, options.parts))
        timed("one process, two threads", run.whole)
        timed("two processes, without an engine", run.two_processes)
        started = time.monotonic()
        cluster = Cluster(folder, free_port())
        print("cluster up after %.1f s" % (time.monotonic() - started))
        timed("Spark, byte ranges", lambda: run.splits(cluster, "splits"))
        timed("Spark, pipe", lambda: run.pipe(cluster))
        for mode in ("splits", "pipe"):
            timed("a child that fails, " + mode, lambda: run.failing(cluster, mode))
        timed("Spark, a worker killed", lambda: run.splits(cluster, "killed", killing=True))
        print("every folder is byte for byte that of one machine")
    finally:
        if cluster:
            cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
