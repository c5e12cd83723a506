package vn.gtvt.benchmarks;

import java.io.IOException;
import java.util.List;

/** The same work done bare and by the SDK, in one JVM. For one thread. */
interface Pair extends AutoCloseable {
  /** Does the work bare; returns the nanoseconds of one unit of it. */
  double reference() throws Exception;

  /** Does the work by the SDK; returns the nanoseconds of one unit of it. */
  double ours() throws Exception;

  /** Returns what a reader of the figures must know, read back from what was measured. */
  default List<String> notes() {
    return List.of();
  }

  @Override
  void close() throws IOException;
}
