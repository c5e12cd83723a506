package vn.gtvt.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A measure of two main classes, each in a fresh JVM every time, in turns. */
final class Cold implements Measure {
  private final String name;
  private final String title;
  private final Goal goal;
  private final Class<?> reference;
  private final Class<?> ours;
  private final ToDoubleFunction<Child> clock;

  private Cold(
      String name,
      String title,
      Goal goal,
      Class<?> reference,
      Class<?> ours,
      ToDoubleFunction<Child> clock) {
    this.name = name;
    this.title = title;
    this.goal = goal;
    this.reference = reference;
    this.ours = ours;
    this.clock = clock;
  }

  /** Takes the time from the start of the process to its first line. */
  static Cold toFirstLine(String name, String title, Goal goal, Class<?> reference, Class<?> ours) {
    return new Cold(name, title, goal, reference, ours, Child::firstLine);
  }

  /** Takes the nanoseconds that the process writes as its first line. */
  static Cold byItsOwnClock(
      String name, String title, Goal goal, Class<?> reference, Class<?> ours) {
    return new Cold(
        name, title, goal, reference, ours, child -> Double.parseDouble(child.lines().get(0)));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Row> rows(Scale scale) throws IOException, InterruptedException {
    List<Fork> forks = new ArrayList<>();
    for (int i = 0; i < scale.of(11, 1); i++) {
      boolean bareFirst = i % 2 == 0;
      double first = clock.applyAsDouble(Child.run(bareFirst ? reference : ours));
      double second = clock.applyAsDouble(Child.run(bareFirst ? ours : reference));
      forks.add(new Fork(bareFirst ? first : second, bareFirst ? second : first, List.of()));
    }
    return List.of(new Row(title, goal, forks));
  }
}
