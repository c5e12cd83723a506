package vn.gtvt.benchmarks;

/** How much is done: the full measure, or just enough to see that it still runs. */
enum Scale {
  FULL,
  TINY;

  int of(int full, int tiny) {
    return this == FULL ? full : tiny;
  }
}
