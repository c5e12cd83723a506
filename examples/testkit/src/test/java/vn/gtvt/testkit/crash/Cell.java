package vn.gtvt.testkit.crash;

import java.util.ArrayList;
import java.util.List;

/** One cell of the matrix: where the process is killed, and what is wrong besides. */
record Cell(KillPoint point, Trouble trouble) {
  static List<Cell> all() {
    List<Cell> all = new ArrayList<>();
    for (KillPoint point : KillPoint.all()) {
      for (Trouble trouble : Trouble.values()) {
        all.add(new Cell(point, trouble));
      }
    }
    return all;
  }
}
