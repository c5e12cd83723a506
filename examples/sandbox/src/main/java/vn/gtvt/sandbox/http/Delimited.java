package vn.gtvt.sandbox.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream up to delimiters in constant memory. Used by one thread. */
final class Delimited {
  private static final int LINE_LIMIT = 8 * 1024;

  private final InputStream in;
  private final byte[] buffer = new byte[64 * 1024];
  private int start;
  private int end;

  /** Reads the stream as if these bytes stood before it. */
  Delimited(String before, InputStream in) {
    byte[] first = before.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(first, 0, buffer, 0, first.length);
    this.end = first.length;
    this.in = in;
  }

  /** Copies the bytes before the next delimiter and goes on behind it. */
  void copy(byte[] delimiter, OutputStream sink) throws IOException {
    int at = find(delimiter);
    while (at < 0) {
      int keep = Math.min(delimiter.length - 1, end - start);
      sink.write(buffer, start, end - start - keep);
      start = end - keep;
      fill();
      at = find(delimiter);
    }
    sink.write(buffer, start, at - start);
    start = at + delimiter.length;
  }

  /** One line without its end. */
  String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    copy(new byte[] {'\r', '\n'}, line);
    if (line.size() > LINE_LIMIT) {
      throw new HttpProblem(400, "Biểu mẫu tệp có dòng quá dài");
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /** The next two bytes as text. */
  String two() throws IOException {
    while (end - start < 2) {
      fill();
    }
    start += 2;
    return new String(buffer, start - 2, 2, StandardCharsets.ISO_8859_1);
  }

  private int find(byte[] delimiter) {
    int last = end - delimiter.length;
    for (int at = start; at <= last; at++) {
      int same = 0;
      while (same < delimiter.length && buffer[at + same] == delimiter[same]) {
        same++;
      }
      if (same == delimiter.length) {
        return at;
      }
    }
    return -1;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    int count = in.read(buffer, end, buffer.length - end);
    if (count < 0) {
      throw new HttpProblem(400, "Biểu mẫu tệp kết thúc giữa chừng");
    }
    end += count;
  }
}
