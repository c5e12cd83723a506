package vn.gtvt.sandbox.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body in chunks, capped in total. */
final class ChunkedBody extends InputStream {
  private final LineInput in;
  private final long limit;
  private long total;
  private long left;
  private boolean started;
  private boolean ended;

  ChunkedBody(LineInput in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (!ended && left == 0) {
      nextChunk();
    }
    if (ended) {
      return -1;
    }
    int count = in.read(bytes, offset, (int) Math.min(length, left));
    if (count < 0) {
      throw new EOFException("The client closed the connection inside a chunk");
    }
    left -= count;
    return count;
  }

  private void nextChunk() throws IOException {
    // A long body has many lines; only those of one chunk count towards the limit.
    in.newHeader();
    if (started && !in.line().isEmpty()) {
      throw new HttpProblem(400, "Khối dữ liệu (chunk) sai độ dài");
    }
    started = true;
    left = size(in.line());
    total += left;
    if (total > limit) {
      throw new HttpProblem(413, "Nội dung yêu cầu quá lớn");
    }
    if (left == 0) {
      ended = true;
      // Trailers carry nothing that the sandbox reads.
      String trailer = in.line();
      while (!trailer.isEmpty()) {
        trailer = in.line();
      }
    }
  }

  private static long size(String line) throws HttpProblem {
    int extension = line.indexOf(';');
    String digits = (extension < 0 ? line : line.substring(0, extension)).strip();
    if (digits.isEmpty()
        || digits.length() > 15
        || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
      throw new HttpProblem(400, "Khối dữ liệu (chunk) không hợp lệ");
    }
    return Long.parseLong(digits, 16);
  }
}
