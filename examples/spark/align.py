"""Aligns rows of `clausealign stream` on Apache Spark.

    spark-submit examples/spark/align.py pairs.jsonl alignments
    python examples/spark/align.py pairs.jsonl alignments --master 'local-cluster[2,1,1024]'

Each partition of the input is piped through one process of `clausealign stream`, which is stateless and answers row by row, so that
Spark may cut, retry and move partitions as it likes. The output folder has a file for each partition, in the order of the input.
`clausealign` must be on the PATH of the executors; --command names another.
"""

import argparse
import shlex

from pyspark.sql import SparkSession


def main() -> None:
    parser = argparse.ArgumentParser(description="Aligns rows of clausealign stream on Apache Spark.")
    parser.add_argument("input", help="JSON Lines: a file, a folder or a pattern")
    parser.add_argument("output", help="a folder that doesn't exist yet")
    parser.add_argument("--master", help="default: what spark-submit says")
    parser.add_argument("--partitions", type=int, default=None, help="at least so many pieces (default: as Spark cuts the input)")
    parser.add_argument("--command", default="clausealign", help="the command (default: clausealign)")
    options = parser.parse_args()

    builder = SparkSession.builder.appName("clausealign")
    if options.master:
        builder = builder.master(options.master)
    spark = builder.getOrCreate()
    # Exit code 1 says that rows failed, and these rows say so themselves; only what is worse fails the partition. Without checkCode
    # Spark would take no notice of that either.
    stream = f"sh -c {shlex.quote(options.command + ' stream || test $? -eq 1')}"
    rows = spark.sparkContext.textFile(options.input, options.partitions)
    rows.pipe(stream, checkCode=True).saveAsTextFile(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
