package vn.gtvt.sdk.license.school.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.file.ElementPlaces.Due;
import vn.gtvt.sdk.license.school.file.ElementPlaces.Taker;

/** Follows the order of elements and sees what is out of it or not there. For one pass. */
final class ElementOrder {
  private static final Block OTHER = new Block("", 0, null);

  private final ElementPlaces places;
  private final Deque<Block> open = new ArrayDeque<>();
  private Block last = OTHER;

  ElementOrder(CourseDialect dialect) {
    this.places = ElementPlaces.in(dialect);
  }

  /**
   * One block that has ended.
   *
   * @param name the block
   * @param line line where it begins
   * @param late the first element that stands behind one it belongs before; null if none does
   * @param lateLine line of that
   * @param absent elements that are not there
   */
  record Seen(String name, int line, @Nullable String late, int lateLine, List<String> absent) {}

  /**
   * Takes a field that begins where it is due: it stands where it belongs, and nothing has to be
   * looked for. Neither begin nor end is called for it.
   *
   * @return where its text goes; null if it is anything else, which begins
   */
  @Nullable Taker next(String name) {
    return last.next(name);
  }

  /** The field that was taken last turns out to hold elements; its end is told. */
  void holds() {
    open.push(last);
    last = OTHER;
  }

  /** An element begins. */
  void begin(String name, int line) {
    last.take(places, name, line);
    open.push(last);
    List<Due> due = places.due(name);
    last = due == null ? OTHER : new Block(name, line, due);
  }

  /** The element ends that began last; returns what is wrong about it, null if nothing is. */
  @Nullable Seen end() {
    Block ended = last;
    last = open.pop();
    return ended.seen();
  }

  private static final class Block {
    private final String name;
    private final int line;
    private final @Nullable List<Due> due;
    private long there;
    private int behind;
    private @Nullable String late;
    private int lateLine;

    Block(String name, int line, @Nullable List<Due> due) {
      this.name = name;
      this.line = line;
      this.due = due;
    }

    @Nullable Taker next(String wanted) {
      if (due == null || behind == due.size()) {
        return null;
      }
      Due next = due.get(behind);
      if (next.taker() != null && next.name().equals(wanted)) {
        there |= 1L << behind;
        behind++;
        return next.taker();
      }
      return null;
    }

    void take(ElementPlaces places, String asWritten, int at) {
      int place = due == null ? -1 : place(due, places.called(name, asWritten));
      if (place < 0) {
        return;
      }
      if (late == null && place < behind - 1) {
        late = asWritten;
        lateLine = at;
      }
      there |= 1L << place;
      behind = Math.max(behind, place + 1);
    }

    private static int place(List<Due> due, String called) {
      int place = due.size() - 1;
      while (place >= 0 && !due.get(place).name().equals(called)) {
        place--;
      }
      return place;
    }

    @Nullable Seen seen() {
      if (due == null || (late == null && Long.bitCount(there) == due.size())) {
        return null;
      }
      List<String> absent = new ArrayList<>();
      for (int i = 0; i < due.size(); i++) {
        if ((there & 1L << i) == 0) {
          absent.add(due.get(i).name());
        }
      }
      return new Seen(name, line, late, lateLine, absent);
    }
  }
}
