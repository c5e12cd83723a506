package vn.gtvt.sdk.license.school.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes pictures out of a file before it is parsed, and remembers where they lie.
 *
 * <p>In place of its base64 an element gets a mark and a number; line ends stay, so that lines keep
 * their numbers. Nine tenths of a course file are pictures: the parser never sees them, and a
 * picture of any length costs no memory. It also stops what would make a parser buffer without end.
 * For one thread.
 */
final class PictureFilter extends InputStream {
  /** Stands before the number. A private character: no base64, and in no name. */
  static final char MARK = '\uE000';

  private static final byte[] NAME = "ANH_CHAN_DUNG".getBytes(StandardCharsets.US_ASCII);
  private static final boolean[] BASE64 = base64();
  private static final int PIECE = 64 << 10;
  private static final int TAIL = 200;

  private final InputStream from;
  private final Bounds bounds;
  private final byte[] in = new byte[PIECE];
  // A mark is never longer than the tag that it follows, but for its number.
  private final byte[] out = new byte[2 * PIECE + 16];
  private int outAt;
  private int outEnd;
  private long read;
  private State state = State.TEXT;
  private int matched;
  private int ending;
  private long runFrom;
  private long[] starts = new long[64];
  private long[] ends = new long[64];
  private int count;
  private @Nullable StopReading failure;
  private String tail = "";
  private boolean ended;

  private enum State {
    TEXT,
    OPEN,
    BANG,
    COMMENT,
    CDATA,
    INSTRUCTION,
    PICTURE
  }

  PictureFilter(InputStream from, Bounds bounds) {
    this.from = from;
    this.bounds = bounds;
  }

  /** Returns how many pictures were seen so far; the parser may not have come to them yet. */
  int count() {
    return count;
  }

  /** Returns where the base64 of a picture begins, in bytes of the UTF-8 text. */
  long start(int picture) {
    return starts[picture];
  }

  /** Returns where it ends. */
  long end(int picture) {
    return ends[picture];
  }

  /** Says whether the file ended without this element being closed. */
  boolean breaksOff(String root) {
    return ended && !tail.contains("</" + root);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    while (outAt == outEnd) {
      if (failure != null) {
        throw failure;
      }
      int taken = from.read(in, 0, PIECE);
      if (taken < 0) {
        ended = true;
        return -1;
      }
      outAt = 0;
      outEnd = 0;
      filter(taken);
    }
    int given = Math.min(length, outEnd - outAt);
    System.arraycopy(out, outAt, to, offset, given);
    outAt += given;
    return given;
  }

  private void filter(int length) {
    int i = 0;
    while (i < length && failure == null) {
      i =
          state == State.TEXT
              ? text(i, length)
              : state == State.PICTURE ? picture(i, length) : step(i);
      if (state != State.PICTURE && read + i - runFrom > bounds.run()) {
        failure = new StopReading("file.run-too-long");
      }
    }
    read += length;
    int last = Math.max(0, length - TAIL);
    tail += new String(in, last, length - last, StandardCharsets.ISO_8859_1);
    tail = tail.substring(Math.max(0, tail.length() - TAIL));
    if (read > bounds.bytes()) {
      failure = new StopReading("file.too-large");
    }
  }

  private int text(int from, int length) {
    int i = from;
    while (i < length && in[i] != '<') {
      i++;
    }
    if (i < length) {
      i++;
      state = State.OPEN;
      matched = 0;
      runFrom = read + i;
    }
    System.arraycopy(in, from, out, outEnd, i - from);
    outEnd += i - from;
    return i;
  }

  private int picture(int from, int length) {
    int i = from;
    while (i < length && BASE64[in[i] & 0xFF]) {
      if (in[i] == '\n') {
        out[outEnd++] = '\n';
      }
      i++;
    }
    if (i < length) {
      ends[count - 1] = read + i;
      state = State.TEXT;
      runFrom = read + i;
    }
    return i;
  }

  private int step(int i) {
    byte b = in[i];
    out[outEnd++] = b;
    switch (state) {
      case OPEN -> open(b, i);
      case BANG -> bang(b);
      case COMMENT -> until("-->", b);
      case CDATA -> until("]]>", b);
      case INSTRUCTION -> until("?>", b);
      default -> throw new IllegalStateException(state.name());
    }
    return i + 1;
  }

  private void open(byte b, int i) {
    if (matched < NAME.length && b == NAME[matched]) {
      matched++;
    } else if (matched == NAME.length && b == '>') {
      begin(read + i + 1);
    } else if (matched == NAME.length && (b == ' ' || b == '\t' || b == '\r' || b == '\n')) {
      state = State.OPEN;
    } else if (matched == 0 && (b == '!' || b == '?')) {
      state = b == '!' ? State.BANG : State.INSTRUCTION;
      ending = 0;
    } else {
      // An attribute can hold no '<', so the next one begins a tag again.
      state = State.TEXT;
    }
  }

  private void bang(byte b) {
    if (b == '-' || b == '[') {
      state = b == '-' ? State.COMMENT : State.CDATA;
      ending = 0;
    } else {
      failure = new StopReading("file.doctype");
    }
  }

  private void until(String end, byte b) {
    char wanted = end.charAt(ending);
    if (b == wanted) {
      ending++;
    } else if (b != end.charAt(0)) {
      ending = 0;
    } else if (ending == 0) {
      ending = 1;
    }
    // Else a run of '-' or ']' goes on: as much of the end as before is there.
    if (ending == end.length()) {
      state = State.TEXT;
    }
  }

  private void begin(long at) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = at;
    ends[count] = at;
    byte[] mark = (MARK + Integer.toString(count)).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(mark, 0, out, outEnd, mark.length);
    outEnd += mark.length;
    count++;
    state = State.PICTURE;
  }

  @Override
  public void close() throws IOException {
    from.close();
  }

  private static boolean[] base64() {
    boolean[] is = new boolean[256];
    String all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \t\r\n&#;";
    for (int i = 0; i < all.length(); i++) {
      is[all.charAt(i)] = true;
    }
    return is;
  }
}
