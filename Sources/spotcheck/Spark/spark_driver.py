"""Audits an archive on a Spark cluster: `spotcheck split` does the work, Spark says where.

    spotcheck split plan FILE... --work WORK          (add --lines for the mode pipe)
    spark-submit driver.py splits WORK --out OUT
    spark-submit driver.py pipe WORK FILE... --out OUT [--column NAME]

`splits` runs byte ranges of a file system that all machines share. `pipe` hands over lines that
Spark reads: text (one chat a line), or with --column that column of Parquet files. WORK and the
program must be there under the same path on every machine; OUT only where this runs.
"""
import argparse
import json
import subprocess
import sys
import threading

from pyspark.sql import SparkSession


def child(options, *words):
    return [options.spotcheck, "split", "run", options.work, *words, "--threads", "1", "--quiet"]


def merge(options, *words):
    """Joins what the cluster made; exit code 2 with --out says that some lines were rejected."""
    code = subprocess.run([options.spotcheck, "split", "merge", options.work, *words]).returncode
    if code != 0 and "--survey" in words:
        sys.exit(code)
    return code


def watched(sc, work, say):
    """Does some work, and every ten seconds says how far it is."""
    done = threading.Event()

    def watch():
        while not done.wait(10):
            print(say(), file=sys.stderr, flush=True)

    threading.Thread(target=watch, daemon=True).start()
    try:
        work()
    finally:
        done.set()
        print(say(), file=sys.stderr, flush=True)


def splits(spark, options, *words):
    """One task a part. A child that fails fails its task, which Spark tries again elsewhere."""
    sc = spark.sparkContext
    with open(options.work + "/manifest.json", encoding="utf-8") as manifest:
        parts = [(part["part"], part["bytes"]) for part in json.load(manifest)["parts"]]
    done, size = sc.accumulator(0), sc.accumulator(0)

    def run(part):
        number, count = part
        made = subprocess.run(child(options, "--part", str(number), *words), stderr=subprocess.PIPE)
        if made.returncode != 0:
            text = made.stderr.decode("utf-8", "replace")
            raise RuntimeError("part %d: exit code %d: %s" % (number, made.returncode, text))
        done.add(1)
        size.add(count)

    name = " ".join(["audit", *words])
    watched(sc, lambda: sc.parallelize(parts, len(parts)).foreach(run), lambda: (
        "%s: %d of %d parts, %d MB" % (name, done.value, len(parts), size.value >> 20)))


def pipe(spark, options, *words):
    """A child for each partition, fed by the JVM, which fails the task where the child fails."""
    sc, paths = spark.sparkContext, sorted(options.paths)
    if options.column:
        rows = spark.read.parquet(*paths).select(options.column)._jdf
        rows = getattr(rows, "as")(sc._jvm.org.apache.spark.sql.Encoders.STRING()).javaRDD()
    else:
        # Otherwise a lone carriage return would end a line.
        sc._jsc.hadoopConfiguration().set("textinputformat.record.delimiter", "\n")
        rows = sc._jsc.textFile(",".join(paths), options.partitions)
    folder = "%s/%s.parts" % (options.work, "survey" if words else "audit")
    made = rows.pipe(child(options, "--lines", *words), {}, False, 1 << 16, "UTF-8")
    watched(sc, lambda: made.saveAsTextFile("file://" + folder), lambda: (
        "%s: %d partitions" % (folder, rows.getNumPartitions())))
    return ["--parts", folder]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("mode", choices=["splits", "pipe"])
    parser.add_argument("work")
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--out", required=True)
    parser.add_argument("--spotcheck", default="spotcheck")
    parser.add_argument("--partitions", type=int, default=16)
    parser.add_argument("--column")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("spotcheck").getOrCreate()
    run = {"splits": splits, "pipe": pipe}[options.mode]
    merge(options, "--survey", *(run(spark, options, "--survey") or []))
    code = merge(options, "--out", options.out, *(run(spark, options) or []))
    spark.stop()
    sys.exit(code)
