package vn.gtvt.sdk.license.school.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows the order of elements and sees what is out of it or not there. For one pass. */
final class ElementOrder {
  private static final Block LEAF = new Block("", 0, null);

  private final ElementPlaces places;
  private final Deque<Block> open = new ArrayDeque<>();

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

  /** An element begins. */
  void begin(String name, int line) {
    Block parent = open.peek();
    // Most files are in order: then nothing has to be looked for.
    if (parent != null && !parent.isNext(name)) {
      parent.take(places.called(parent.name, name), name, line);
    }
    List<String> due = places.due(name);
    open.push(due == null ? LEAF : new Block(name, line, due));
  }

  /** The element ends that began last. */
  void end(Consumer<Seen> to) {
    Block block = open.pop();
    if (block.due != null) {
      to.accept(block.seen(block.due));
    }
  }

  private static final class Block {
    private final String name;
    private final int line;
    private final @Nullable List<String> due;
    private final BitSet there = new BitSet();
    private @Nullable String late;
    private int lateLine;

    Block(String name, int line, @Nullable List<String> due) {
      this.name = name;
      this.line = line;
      this.due = due;
    }

    /** Takes the element that is due now; true also where nothing is due. */
    boolean isNext(String name) {
      if (due == null) {
        return true;
      }
      int next = there.length();
      boolean isDue = next < due.size() && due.get(next).equals(name);
      if (isDue) {
        there.set(next);
      }
      return isDue;
    }

    void take(String called, String asWritten, int at) {
      int place = due == null ? -1 : due.indexOf(called);
      if (place < 0) {
        return;
      }
      if (late == null && place < there.length() - 1) {
        late = asWritten;
        lateLine = at;
      }
      there.set(place);
    }

    Seen seen(List<String> wanted) {
      List<String> absent = new ArrayList<>();
      for (int i = 0; i < wanted.size(); i++) {
        if (!there.get(i)) {
          absent.add(wanted.get(i));
        }
      }
      return new Seen(name, line, late, lateLine, absent);
    }
  }
}
