package vn.gtvt.testkit.crash;

import java.util.ArrayList;
import java.util.List;
import vn.gtvt.testkit.trouble.Trouble;

/** One cell of the matrix: where the process is killed, and what is wrong besides. */
record Cell(KillPoint point, Trouble trouble) {
  static List<Cell> all() {
    List<Cell> all = new ArrayList<>();
    for (KillPoint point : KillPoint.all()) {
      for (Trouble trouble : Trouble.ofTheNetwork()) {
        all.add(new Cell(point, trouble));
      }
    }
    return all;
  }
}
