package vn.gtvt.sdk.license.school.xml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the pictures of a file lie, by the numbers that stand in for them. For one thread. */
final class PictureSpots {
  /** Five for each of the learners that a file may have. */
  private static final int MOST = 100_000;

  private long[] starts = new long[64];
  private long[] ends = new long[64];
  private int count;
  private boolean isOpen;
  private boolean hasLetters;

  /** Begins a picture; returns its number. */
  int begin(long at) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = at;
    ends[count] = at;
    isOpen = true;
    hasLetters = false;
    return count++;
  }

  /** Says whether there are as many as are kept. */
  boolean isFull() {
    return count == MOST;
  }

  /** Says whether a picture has begun that has not ended. */
  boolean isOpen() {
    return isOpen;
  }

  void sawLetters(boolean any) {
    hasLetters |= any;
  }

  /** Ends the picture that is open, if one is; without a letter it is none. */
  void end(long at) {
    if (isOpen && hasLetters) {
      ends[count - 1] = at;
    }
    isOpen = false;
  }

  /** What is open is no picture after all. */
  void isNone() {
    isOpen = false;
  }

  /** Returns a picture's place; null if there is none of this number, or nothing in it. */
  @Nullable PictureSpot get(int number) {
    return number < count && ends[number] > starts[number]
        ? new PictureSpot(starts[number], ends[number])
        : null;
  }
}
