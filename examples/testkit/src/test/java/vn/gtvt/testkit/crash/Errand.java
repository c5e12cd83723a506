package vn.gtvt.testkit.crash;

import org.jspecify.annotations.Nullable;

/**
 * One dossier that a child files.
 *
 * @param title its title
 * @param plan what the officer does with it
 * @param isWithdrawn whether its owner withdraws it once it was received
 * @param kill where the child stands still to be killed; null if nowhere
 */
record Errand(String title, String plan, boolean isWithdrawn, @Nullable KillPoint kill) {
  String line() {
    String place = kill == null ? "-\t-" : kill.operation() + "\t" + kill.point();
    return String.join("\t", title, plan, Boolean.toString(isWithdrawn), place);
  }

  static Errand of(String line) {
    String[] parts = line.split("\t", -1);
    return new Errand(
        parts[0],
        parts[1],
        Boolean.parseBoolean(parts[2]),
        parts[3].equals("-") ? null : new KillPoint(parts[3], parts[4]));
  }

  Errand withoutKill() {
    return new Errand(title, plan, isWithdrawn, null);
  }
}
