"""Audits an archive on a Spark cluster: `spotcheck split` does the work, Spark says where.

    spotcheck split plan FILE... --work WORK          (add --lines for the mode pipe)
    spark-submit driver.py splits WORK --out OUT
    spark-submit driver.py pipe WORK FILE... --out OUT [--column NAME]
    spark-submit driver.py facts WORK

`splits` runs byte ranges of a file system that all machines share. `pipe` hands over lines that
Spark reads: text (one chat a line), or with --column that column of Parquet files. `facts` runs the
ranges of `splits` for what agents answered to facts, and prints the table. WORK and the program
must be there under the same path on every machine; OUT only where this runs. What is done already
is not done again.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import threading

from pyspark.sql import SparkSession

COUNTS = ("chats", "findings", "rejects")


def splits(spark, child, options, total):
    """One task a part. A child that fails fails its task, which Spark tries again elsewhere."""
    def run(part):
        made = subprocess.run([*child, "--part", str(part)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if made.returncode != 0:
            text = made.stderr.decode("utf-8", "replace")
            raise RuntimeError("part %d: exit code %d: %s" % (part, made.returncode, text))
        count(total, made.stdout)

    with open(options.work + "/manifest.json", encoding="utf-8") as manifest:
        parts = [part["part"] for part in json.load(manifest)["parts"]]
    spark.sparkContext.parallelize(parts, max(1, len(parts))).foreach(run)
    return []


def pipe(spark, child, options, total):
    """A child for each partition, fed by the JVM, which fails the task where the child fails."""
    folder = "%s/%s.parts" % (options.work, "survey" if "--survey" in child else "audit")
    if not os.path.exists(folder + "/_SUCCESS"):
        shutil.rmtree(folder, ignore_errors=True)
        rows = lines(spark, options).pipe([*child, "--lines"], {}, False, 1 << 16, "UTF-8")
        rows.saveAsTextFile("file://" + folder)
    counted = spark.read.text("file://" + folder).where("value like 'N%'")
    counted.foreach(lambda row: count(total, row.value[1:]))
    return ["--parts", folder]


def lines(spark, options):
    jsc, paths = spark.sparkContext._jsc, sorted(options.paths)
    if options.column:
        rows = spark.read.parquet(*paths).select(options.column)._jdf
        return getattr(rows, "as")(spark._jvm.org.apache.spark.sql.Encoders.STRING()).javaRDD()
    # Otherwise a lone carriage return would end a line.
    jsc.hadoopConfiguration().set("textinputformat.record.delimiter", "\n")
    return jsc.textFile(",".join(paths), options.partitions)


def count(total, line):
    for name, number in json.loads(line).items():
        total[name].add(number)


def watch(spark, name, total, done):
    """Says every ten seconds how far the work is."""
    while not done.wait(10):
        tracker = spark.sparkContext.statusTracker()
        stages = filter(None, map(tracker.getStageInfo, tracker.getActiveStageIds()))
        print(name, *("%d of %d tasks" % (stage.numCompletedTasks, stage.numTasks) for stage in stages),
              *("%d %s" % (total[name].value, name) for name in COUNTS), sep=", ", file=sys.stderr, flush=True)


def passes(spark, options):
    """One pass after the other; exit code 2 says that some lines were rejected."""
    audit = [("survey", ["--survey"], ["--survey"]), ("audit", [], ["--out", options.out])]
    facts = [("facts", ["--facts"], ["--facts"])]
    for name, words, last in facts if options.mode == "facts" else audit:
        child = [options.spotcheck, "split", "run", options.work, *words, "--jobs", "1", "--quiet"]
        total, done = {count: spark.sparkContext.accumulator(0) for count in COUNTS}, threading.Event()
        threading.Thread(target=watch, args=(spark, name, total, done), daemon=True).start()
        parts = (pipe if options.mode == "pipe" else splits)(spark, child, options, total)
        done.set()
        print(name, *("%d %s" % (total[count].value, count) for count in COUNTS), sep=", ",
              file=sys.stderr, flush=True)
        code = subprocess.run([options.spotcheck, "split", "merge", options.work, *last, *parts]).returncode
        if code != 0:
            return code
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("mode", choices=["splits", "pipe", "facts"])
    parser.add_argument("work")
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--out")
    parser.add_argument("--spotcheck", default="spotcheck")
    parser.add_argument("--partitions", type=int, default=16)
    parser.add_argument("--column")
    options = parser.parse_args()
    if (options.out is None) != (options.mode == "facts"):
        parser.error("--out goes with splits and pipe, which need it")
    if (options.mode == "pipe") != bool(options.paths) or options.column and options.mode != "pipe":
        parser.error("FILE... goes with pipe, which needs it, and --column with pipe alone")
    spark = SparkSession.builder.appName("spotcheck").getOrCreate()
    code = passes(spark, options)
    spark.stop()
    sys.exit(code)
