package vn.gtvt.sdk.permits.fleet;

/**
 * Looks over the bytes of an XML part before the library parses them: how deep, how long, and how
 * far to the right a cell lies. The library makes room for all of that before anybody can object.
 *
 * <p>No parser: what it takes for markup may be text, but never the other way round. UTF-8 only.
 */
final class XmlGuard {
  private static final int FIRST_OF_NAME = 0;
  private static final int NAME = 1;
  private static final int TAG = 2;
  private static final int QUOTED = 3;
  private static final int ADDRESS = 4;
  private static final int TEXT = 5;
  private static final int DECLARED = 6;
  private static final int SKIPPED = 7;

  private static final long ROW = ('r' << 16) | ('o' << 8) | 'w';
  private static final long CELL = 'c';
  private static final long REFERENCE = 'r';

  private final Strictness bounds;
  private long read;
  private int state = TEXT;
  private long runFrom;
  private long rowFrom = -1;
  private int depth;
  private long name;
  private boolean closing;
  private long attribute;
  private boolean attributeEnded;
  private byte quote;
  private byte before;
  private byte twoBefore;
  private byte end;
  private int column;
  private int cells;

  XmlGuard(Strictness bounds) {
    this.bounds = bounds;
  }

  /** What a part may do. Only the parts of the spreadsheet itself are held to the strict bounds. */
  enum Strictness {
    STRICT(Limits.DEPTH, Limits.TEXT_BYTES),
    LOOSE(Limits.LOOSE_DEPTH, Limits.PART_BYTES);

    private final int depth;
    private final long run;

    Strictness(int depth, long run) {
      this.depth = depth;
      this.run = run;
    }
  }

  /** Looks over the next bytes of the part. */
  void take(byte[] bytes, int length) throws SheetBroken {
    int i = 0;
    while (i < length) {
      if (state != TEXT) {
        step(bytes[i], read + i);
        i++;
        continue;
      }
      while (i < length && bytes[i] != '<') {
        i++;
      }
      if (i < length) {
        begin(read + i, FIRST_OF_NAME);
        i++;
        int next = plain(bytes, i, length);
        if (next > i) {
          i = next;
          runFrom = read + i;
          state = TEXT;
        }
      }
    }
    read += length;
    if (read - runFrom > bounds.run || (rowFrom >= 0 && read - rowFrom > Limits.ROW_BYTES)) {
      throw new SheetBroken("sheet.too-large");
    }
  }

  /**
   * Passes at once over a tag as spreadsheets write nearly all of theirs: {@code <v>}, {@code
   * </v>}, {@code <c r="B7" s="1">}. Returns the place behind it, or {@code from} for every other
   * tag.
   */
  private int plain(byte[] bytes, int from, int length) throws SheetBroken {
    int i = from;
    boolean ends = i < length && bytes[i] == '/';
    i += ends ? 1 : 0;
    long word = 0;
    while (i < length && bytes[i] >= 'a' && bytes[i] <= 'z') {
      word = (word << 8) | bytes[i++];
    }
    if (i < length && bytes[i] == '>') {
      closing = ends;
      name = word;
      named(read + i);
      return i + 1;
    }
    return !ends && word == CELL ? plainCell(bytes, from, i, length) : from;
  }

  private int plainCell(byte[] bytes, int from, int afterName, int length) throws SheetBroken {
    int i = afterName;
    if (i + 4 >= length
        || bytes[i] != ' '
        || bytes[i + 1] != 'r'
        || bytes[i + 2] != '='
        || bytes[i + 3] != '"') {
      return from;
    }
    i += 4;
    int at = 0;
    for (; i < length && bytes[i] >= 'A' && bytes[i] <= 'Z' && at <= Limits.EXCEL_COLUMNS; i++) {
      at = at * 26 + bytes[i] - 'A' + 1;
    }
    while (i < length && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    int end = i < length && bytes[i] == '"' ? endOfPlainTag(bytes, i + 1, length) : -1;
    if (end < 0 || at > Limits.EXCEL_COLUMNS) {
      return from;
    }
    closing = false;
    name = CELL;
    named(read + i);
    depth -= bytes[end - 1] == '/' ? 1 : 0;
    return end + 1;
  }

  /**
   * Style and type are all that may follow: an attribute {@code s} or {@code t} of a few letters.
   */
  private static int endOfPlainTag(byte[] bytes, int from, int length) {
    int i = from;
    while (i + 4 < length && bytes[i] == ' ' && (bytes[i + 1] == 's' || bytes[i + 1] == 't')) {
      if (bytes[i + 2] != '=' || bytes[i + 3] != '"') {
        return -1;
      }
      i += 4;
      while (i < length && isLetterOrDigit(bytes[i])) {
        i++;
      }
      if (i >= length || bytes[i] != '"') {
        return -1;
      }
      i++;
    }
    i += i < length && bytes[i] == '/' ? 1 : 0;
    return i < length && bytes[i] == '>' ? i : -1;
  }

  private static boolean isLetterOrDigit(byte c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private void begin(long position, int next) throws SheetBroken {
    if (position - runFrom > bounds.run) {
      throw new SheetBroken("sheet.too-large");
    }
    runFrom = position;
    state = next;
    name = 0;
    closing = false;
    before = 0;
  }

  private void step(byte c, long position) throws SheetBroken {
    switch (state) {
      case FIRST_OF_NAME -> first(c, position);
      case NAME -> name(c, position);
      case TAG -> tag(c, position);
      case QUOTED -> {
        if (c == quote) {
          state = TAG;
        }
      }
      case ADDRESS -> address(c);
      case DECLARED -> declared(c);
      default -> skipped(c, position);
    }
  }

  private void first(byte c, long position) throws SheetBroken {
    if (c == '/') {
      closing = true;
      state = NAME;
    } else if (c == '?') {
      skip(c);
    } else if (c == '!') {
      state = DECLARED;
    } else {
      state = NAME;
      name(c, position);
    }
  }

  private void name(byte c, long position) throws SheetBroken {
    if (c == ':') {
      name = 0;
    } else if (c == '>' || c == '/' || isBlank(c)) {
      named(position);
      state = TAG;
      attribute = 0;
      attributeEnded = false;
      tag(c, position);
    } else {
      name = (name << 8) | (c & 0xff);
    }
  }

  private void named(long position) throws SheetBroken {
    if (closing) {
      depth--;
      rowFrom = name == ROW ? -1 : rowFrom;
      return;
    }
    if (++depth > bounds.depth) {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
    if (name == ROW) {
      tooLong(position);
      rowFrom = position;
      cells = 0;
    } else if (name == CELL && ++cells > Limits.EXCEL_COLUMNS) {
      throw tooWide();
    }
  }

  private void tooLong(long position) throws SheetBroken {
    if (rowFrom >= 0 && position - rowFrom > Limits.ROW_BYTES) {
      throw new SheetBroken("sheet.too-large");
    }
  }

  private void tag(byte c, long position) throws SheetBroken {
    if (c == '>') {
      if (before == '/' && !closing) {
        depth--;
        rowFrom = name == ROW ? -1 : rowFrom;
      }
      begin(position, TEXT);
    } else if (c == '"' || c == '\'') {
      quote = c;
      boolean isAddress = name == CELL && attribute == REFERENCE && before == '=';
      state = isAddress ? ADDRESS : QUOTED;
      column = 0;
    } else if (c == '=' || isBlank(c)) {
      attributeEnded = true;
    } else if (c == ':' || attributeEnded) {
      attribute = c == ':' ? 0 : c & 0xff;
      attributeEnded = false;
    } else {
      attribute = (attribute << 8) | (c & 0xff);
    }
    before = isBlank(c) ? before : c;
  }

  private void address(byte c) throws SheetBroken {
    if (c == quote) {
      state = TAG;
    } else if (c >= 'A' && c <= 'Z') {
      column = column * 26 + c - 'A' + 1;
      if (column > Limits.EXCEL_COLUMNS) {
        throw tooWide();
      }
    } else if (c < '0' || c > '9') {
      throw new SheetBroken("sheet.workbook.corrupt");
    }
  }

  /** Behind {@code <!} stands a comment, literal text, or a document type, which has no place. */
  private void declared(byte c) throws SheetBroken {
    if (c == '-' && before != '-') {
      before = c;
    } else if (c == '-' || c == '[') {
      skip(c == '-' ? c : (byte) ']');
    } else if (bounds == Strictness.STRICT) {
      throw new SheetBroken("sheet.workbook.corrupt");
    } else {
      state = TAG;
    }
  }

  private void skip(byte terminator) {
    state = SKIPPED;
    end = terminator;
    before = 0;
    twoBefore = 0;
  }

  private void skipped(byte c, long position) throws SheetBroken {
    boolean ends = before == end && (end == '?' || twoBefore == end);
    if (c == '>' && ends) {
      begin(position, TEXT);
    } else {
      twoBefore = before;
      before = c;
    }
  }

  private static SheetBroken tooWide() {
    return new SheetBroken("sheet.too-many-columns", "most", Limits.COLUMNS);
  }

  private static boolean isBlank(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
