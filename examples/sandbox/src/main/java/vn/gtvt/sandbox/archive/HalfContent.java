package vn.gtvt.sandbox.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.gtvt.sandbox.http.Content;

/** The first half of some bytes. */
record HalfContent(Content whole) implements Content {
  @Override
  public long length() {
    return whole.length() / 2;
  }

  @Override
  public InputStream open() throws IOException {
    try (InputStream in = whole.open()) {
      return new ByteArrayInputStream(in.readNBytes((int) length()));
    }
  }
}
