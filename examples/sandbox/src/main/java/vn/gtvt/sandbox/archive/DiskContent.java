package vn.gtvt.sandbox.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.gtvt.sandbox.http.Content;

/** Bytes in a temporary file. */
record DiskContent(Path path, long length) implements Content {
  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
