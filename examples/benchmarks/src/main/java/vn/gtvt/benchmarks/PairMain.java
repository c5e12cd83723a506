package vn.gtvt.benchmarks;

import java.io.PrintStream;

/** A child that measures one pair: {@code NAME SCALE}. */
final class PairMain {
  private PairMain() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = Out.open();
    if (Measures.named(args[0]) instanceof Pairs pairs) {
      pairs.fork(Scale.valueOf(args[1])).lines().forEach(out::println);
    }
    // Idle threads of the HTTP library would keep the child for a minute.
    System.exit(0);
  }
}
