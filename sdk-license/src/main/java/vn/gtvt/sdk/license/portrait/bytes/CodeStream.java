package vn.gtvt.sdk.license.portrait.bytes;

import java.util.Set;

/** Walks over the markers of a JPEG 2000 code stream (ISO/IEC 15444-1, annex A). */
final class CodeStream {
  static final int COMMENT = 0xff64;

  /** Behind the mark of the stream's beginning. */
  static final int FIRST = 2;

  private static final int SIZES = 42;
  private static final int CODING = 0xff52;
  private static final int TILE_PART = 0xff90;
  private static final int TILE_HEAD = 12;
  private static final int DATA = 0xff93;
  private static final int END = 0xffd9;

  /** Other coding in a part, of a region, in another order, heads packed together: not bounded. */
  private static final Set<Integer> RARE = Set.of(0xff53, 0xff5e, 0xff5f, 0xff60, 0xff61);

  private static final long TILES_MOST = 64;
  private static final int LEVELS_MOST = 32;

  /** Our own files have 26. */
  private static final int LAYERS_MOST = 64;

  /** A decoder keeps accounts of each block and each precinct: of 32 pixels and more. */
  private static final int EXPONENT_LEAST = 5;

  private final View code;
  private final ByteScan scan;
  private int end;
  private boolean hasCoding;

  CodeStream(View code, ByteScan scan) {
    this.code = code;
    this.scan = scan;
    this.end = code.length();
  }

  void walk() {
    if (!code.is(0, "\u00ffO\u00ffQ") || !code.has(0, SIZES)) {
      scan.damaged = true;
      return;
    }
    sizes();
    int at = FIRST;
    while (isInMainHeader(code, at)) {
      marker(at, true);
      at += 2 + code.u16(at + 2L);
    }
    while (code.u16(at) == TILE_PART) {
      tileHeader(at);
      at = tileEnd(code, at);
    }
    if (!hasCoding || code.u16(at) != END) {
      scan.damaged = true;
      return;
    }
    end = at + 2;
  }

  /** Returns where the stream ends: what follows is not part of it. */
  int end() {
    return end;
  }

  static boolean isInMainHeader(View code, int at) {
    int marker = code.u16(at);
    return marker > 0xff00
        && marker != TILE_PART
        && marker != END
        && code.u16(at + 2L) >= 2
        && code.has(at + 2L, code.u16(at + 2L));
  }

  /** Returns where the stream ends whose first tile part stands at a place. */
  static int endOf(View code, int firstPart) {
    int at = firstPart;
    while (code.u16(at) == TILE_PART) {
      at = tileEnd(code, at);
    }
    return code.u16(at) == END ? at + 2 : code.length();
  }

  /** A tile part without a length is the last one; its data never look like the end mark. */
  private static int tileEnd(View code, int at) {
    long length = code.u32(at + 6L);
    if (length >= TILE_HEAD + 2) {
      return code.has(at, length) ? at + (int) length : code.length();
    }
    for (int end = at + TILE_HEAD; length == 0 && end < code.length() - 1; end++) {
      if (code.u16(end) == END) {
        return end;
      }
    }
    return code.length();
  }

  private void tileHeader(int part) {
    int at = part + TILE_HEAD;
    while (code.u16(at) > 0xff00 && code.u16(at) != DATA && code.u16(at + 2L) >= 2) {
      marker(at, false);
      at += 2 + code.u16(at + 2L);
    }
    scan.damaged |= code.u16(at) != DATA;
  }

  private void marker(int at, boolean isMain) {
    int marker = code.u16(at);
    if (marker == CODING && isMain && !hasCoding) {
      hasCoding = true;
      coding(at);
    } else if (marker == CODING || RARE.contains(marker)) {
      scan.packing = "JPEG 2000 (" + Integer.toHexString(marker) + ")";
    } else if (marker == COMMENT) {
      scan.notes = true;
    }
  }

  private void sizes() {
    long across = code.u32(8);
    long down = code.u32(12);
    long tileAcross = Math.max(1, code.u32(24));
    long tileDown = Math.max(1, code.u32(28));
    scan.channels = code.u16(40);
    scan.bits = (code.u8(SIZES) & 0x7f) + 1;
    boolean isShifted = (code.u32(16) | code.u32(20) | code.u32(32) | code.u32(36)) != 0;
    long tiles = ((across + tileAcross - 1) / tileAcross) * ((down + tileDown - 1) / tileDown);
    scan.damaged |= isShifted || tiles > TILES_MOST || scan.channels > 4 || scan.bits > 16;
    scan.unlikeSchool |= tiles > 1;
    for (int i = 0; i < scan.channels; i++) {
      boolean isWhole = code.u16(SIZES + 3L * i + 1) == 0x0101;
      scan.damaged |= code.u16(SIZES + 3L * i + 1) == 0;
      scan.unlikeSchool |= !isWhole;
    }
    scan.size(across, down);
  }

  private void coding(int at) {
    int levels = code.u8(at + 9L);
    boolean isFine =
        code.u16(at + 6L) > LAYERS_MOST
            || levels > LEVELS_MOST
            || code.u8(at + 10L) + 2 < EXPONENT_LEAST
            || code.u8(at + 11L) + 2 < EXPONENT_LEAST;
    boolean hasPrecincts = (code.u8(at + 4L) & 1) != 0;
    for (int i = 0; hasPrecincts && i <= levels; i++) {
      int exponents = code.u8(at + 14L + i);
      isFine |= (exponents & 15) < EXPONENT_LEAST || exponents >> 4 < EXPONENT_LEAST;
    }
    if (isFine) {
      scan.packing = "JPEG 2000 (ff52)";
    }
    // LRCP, no component transform, the reversible 5/3 filter.
    scan.unlikeSchool |= code.u8(at + 5L) != 0 || code.u8(at + 8L) != 0 || code.u8(at + 13L) != 1;
  }
}
