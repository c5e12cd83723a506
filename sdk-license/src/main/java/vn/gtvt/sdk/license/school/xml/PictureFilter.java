package vn.gtvt.sdk.license.school.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Takes pictures out of a file before it is parsed, and remembers where they lie.
 *
 * <p>In place of its base64 an element gets a mark and a number; line ends stay, so that lines keep
 * their numbers, and so do comments and the bounds of CDATA sections. Nine tenths of a course file
 * are pictures: the parser never sees them, and a picture of any length costs no memory. It also
 * stops what would make a parser buffer without end. For one thread.
 */
final class PictureFilter extends InputStream {
  private static final int PIECE = 64 << 10;

  /** Who copies a file reads a section in one piece. */
  private static final int SECTION_MOST = 4 << 20;

  private final InputStream from;
  private final Bounds bounds;
  private final byte[] in = new byte[PIECE];
  private final ByteBuffer view = ByteBuffer.wrap(in).order(ByteOrder.LITTLE_ENDIAN);
  // What stands for a picture is never longer than the tag that it follows.
  private final byte[] out = new byte[2 * PIECE + 64];
  private final PictureTag tag = new PictureTag();
  private final HeldReference reference = new HeldReference();
  private final PictureSpots spots = new PictureSpots();
  private final FileTail tail = new FileTail();
  private int outAt;
  private int outEnd;
  private long read;
  private State state = State.TEXT;
  private int ending;
  private long runFrom;
  private long runMost;
  private int tags;
  private @Nullable StopReading failure;
  private boolean ended;

  private enum State {
    TEXT,
    OPEN,
    NAME,
    TAG,
    BANG,
    DASH,
    COMMENT,
    CDATA,
    INSTRUCTION,
    PICTURE,
    REFERENCE,
    SECTION_HEAD,
    SECTION
  }

  PictureFilter(InputStream from, Bounds bounds) {
    this.from = from;
    this.bounds = bounds;
    this.runMost = bounds.run();
  }

  /** Returns the pictures seen so far; the parser may not have come to them yet. */
  PictureSpots spots() {
    return spots;
  }

  /** Says whether the file ended without this element being closed. */
  boolean breaksOff(String root) {
    return ended && !tail.closes(root);
  }

  /** Reads to the end what no parser reads, and returns how many elements began in all. */
  int tagsToTheEnd() throws IOException {
    runMost = Long.MAX_VALUE;
    transferTo(OutputStream.nullOutputStream());
    return tags;
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
          switch (state) {
            case TEXT -> text(i, length);
            case NAME -> name(i, length);
            case PICTURE, SECTION -> picture(i, length);
            default -> step(i);
          };
      long most = state == State.SECTION ? SECTION_MOST : runMost;
      if (state != State.PICTURE && read + i - runFrom > most) {
        failure = new StopReading("file.run-too-long");
      }
    }
    read += length;
    tail.add(in, length);
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
      runFrom = read + i;
    }
    return copied(from, i);
  }

  private int copied(int from, int to) {
    System.arraycopy(in, from, out, outEnd, to - from);
    outEnd += to - from;
    return to;
  }

  private int name(int from, int length) {
    int i = tag.name(in, from, length);
    if (i < length) {
      // An attribute can hold no '<', so the next one begins a tag again.
      state = tag.isPicture() ? State.TAG : State.TEXT;
    }
    return copied(from, i);
  }

  private int picture(int from, int length) {
    int i = from;
    while (i < length) {
      int behind = Base64Text.behindLetters(view, i, length);
      spots.sawLetters(behind > i);
      i = behind;
      if (i < length && Base64Text.isBlank(in[i])) {
        if (in[i] == '\n' || in[i] == '\r') {
          out[outEnd++] = in[i];
        }
        i++;
      } else if (i < length && !Base64Text.isLetter(in[i])) {
        return behindLetters(i);
      } else if (i < length) {
        i++;
      }
    }
    return i;
  }

  private int behindLetters(int i) {
    if (state == State.SECTION) {
      // What is left is its end; else the parser hears of it, and so of no base64.
      state = State.CDATA;
      ending = 0;
      runFrom = read + i;
    } else if (in[i] == '<') {
      return text(i, i + 1);
    } else if (in[i] == '&') {
      state = State.REFERENCE;
      reference.begin();
    } else {
      isNone(i);
    }
    return i;
  }

  /** It is text as any other. */
  private void isNone(int i) {
    spots.isNone();
    state = State.TEXT;
    runFrom = read + i;
  }

  private int step(int i) {
    byte b = in[i];
    if (state == State.REFERENCE) {
      return reference(b, i);
    }
    if (state == State.OPEN && b != '!' && b != '?') {
      return opened(b, i);
    }
    out[outEnd++] = b;
    switch (state) {
      case OPEN -> state = b == '!' ? State.BANG : begun(State.INSTRUCTION);
      case TAG -> attributes(b, i);
      case BANG -> bang(b);
      case DASH -> state = b == '-' ? begun(State.COMMENT) : State.TEXT;
      case COMMENT -> until("-->", b);
      case CDATA -> until("]]>", b);
      case INSTRUCTION -> until("?>", b);
      case SECTION_HEAD -> section(b, i);
      default -> throw new IllegalStateException(state.name());
    }
    return i + 1;
  }

  private State begun(State with) {
    ending = 0;
    return with;
  }

  private int opened(byte b, int i) {
    if (b == '/') {
      spots.end(runFrom - 1);
      state = State.TEXT;
      return i;
    }
    spots.isNone();
    tags += PictureTag.beginsName(b) ? 1 : 0;
    tag.begin();
    state = State.NAME;
    return i;
  }

  private void attributes(byte b, int i) {
    if (tag.endsWith(b)) {
      state = State.TEXT;
      if (spots.isFull()) {
        failure = new StopReading("file.too-many");
      } else if (!tag.isEmpty()) {
        begin(read + i + 1);
      }
    }
  }

  private void bang(byte b) {
    if (b == '-') {
      state = State.DASH;
    } else if (b == '[') {
      state = begun(spots.isOpen() ? State.SECTION_HEAD : State.CDATA);
    } else {
      failure = new StopReading("file.doctype");
    }
  }

  private void section(byte b, int i) {
    boolean isHead = b == "CDATA[".charAt(ending);
    ending++;
    if (!isHead) {
      state = begun(State.CDATA);
    } else if (ending == 6) {
      state = State.SECTION;
      runFrom = read + i;
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
      state = spots.isOpen() ? State.PICTURE : State.TEXT;
    }
  }

  private int reference(byte b, int i) {
    if (!reference.add(b)) {
      outEnd = reference.copy(out, outEnd);
      isNone(i);
      return i;
    }
    if (b == ';') {
      int c = reference.character();
      if (c < 0) {
        outEnd = reference.copy(out, outEnd);
        isNone(i + 1);
      } else {
        spots.sawLetters(Base64Text.isLetter(c));
        state = State.PICTURE;
      }
    }
    return i + 1;
  }

  private void begin(long at) {
    byte[] mark = PictureMark.of(spots.begin(at));
    System.arraycopy(mark, 0, out, outEnd, mark.length);
    outEnd += mark.length;
    state = State.PICTURE;
  }

  /**
   * Closes nothing: a parser closes what it came to the end of, and the rest is still looked at.
   */
  @Override
  public void close() {}
}
