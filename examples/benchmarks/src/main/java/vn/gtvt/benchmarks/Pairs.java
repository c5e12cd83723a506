package vn.gtvt.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A measure of two sides that take turns in several JVMs. */
final class Pairs implements Measure {
  /** Opens a pair at a scale. */
  @FunctionalInterface
  interface Opener {
    Pair open(Scale scale) throws Exception;
  }

  private final String name;
  private final String title;
  private final Goal goal;
  private final int warmUps;
  private final int rounds;
  private final Opener opener;

  Pairs(String name, String title, Goal goal, int warmUps, int rounds, Opener opener) {
    this.name = name;
    this.title = title;
    this.goal = goal;
    this.warmUps = warmUps;
    this.rounds = rounds;
    this.opener = opener;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Row> rows(Scale scale) throws Exception {
    List<Fork> forks = new ArrayList<>();
    if (scale == Scale.TINY) {
      forks.add(fork(scale));
    }
    while (scale == Scale.FULL && forks.size() < 5) {
      forks.add(Fork.read(Child.run(PairMain.class, name, scale.name()).lines()));
    }
    return List.of(new Row(title, goal, forks));
  }

  /** Measures in this JVM. */
  Fork fork(Scale scale) throws Exception {
    try (Pair pair = opener.open(scale)) {
      return Fork.of(pair, scale.of(warmUps, 0), scale.of(rounds, 1));
    }
  }
}
