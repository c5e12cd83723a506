package vn.gtvt.sdk.license.portrait.bytes;

import java.nio.charset.StandardCharsets;

/** A part of an array, read with bounds: what lies outside reads as zero. */
final class View {
  private final byte[] bytes;
  private final int start;
  private final int end;

  View(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  static View of(byte[] bytes) {
    return new View(bytes, 0, bytes.length);
  }

  View from(int at) {
    return part(at, length() - at);
  }

  View part(int at, int length) {
    int first = Math.min(end, start + Math.max(0, at));
    return new View(bytes, first, (int) Math.min(end, (long) first + Math.max(0, length)));
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  int length() {
    return end - start;
  }

  boolean has(long at, long count) {
    return at >= 0 && count >= 0 && at + count <= length();
  }

  int u8(long at) {
    return has(at, 1) ? bytes[start + (int) at] & 0xff : 0;
  }

  int u16(long at) {
    return (u8(at) << 8) | u8(at + 1);
  }

  long u32(long at) {
    return ((long) u16(at) << 16) | u16(at + 2);
  }

  int u16le(long at) {
    return (u8(at + 1) << 8) | u8(at);
  }

  long u32le(long at) {
    return ((long) u16le(at + 2) << 16) | u16le(at);
  }

  boolean is(long at, String ascii) {
    if (!has(at, ascii.length())) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (u8(at + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String ascii(int at, int length) {
    View part = part(at, length);
    return new String(bytes, part.start, part.length(), StandardCharsets.ISO_8859_1);
  }
}
