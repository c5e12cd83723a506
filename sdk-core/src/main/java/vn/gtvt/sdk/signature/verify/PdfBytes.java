package vn.gtvt.sdk.signature.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Where the bytes of a PDF are. */
interface PdfBytes {
  long size() throws IOException;

  InputStream open() throws IOException;

  RandomAccessRead whole() throws IOException;

  /** Returns the first bytes of it as a file of its own, held in memory. */
  default RandomAccessRead first(long length) throws IOException {
    try (InputStream in = open()) {
      // The library's own views of a file cannot be read as a document.
      return new RandomAccessReadBuffer(in.readNBytes(Math.toIntExact(length)));
    }
  }

  static PdfBytes of(byte[] bytes) {
    return new PdfBytes() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public RandomAccessRead whole() {
        return new RandomAccessReadBuffer(bytes);
      }
    };
  }

  static PdfBytes of(Path file) {
    return new PdfBytes() {
      @Override
      public long size() throws IOException {
        return Unreadable.told(() -> Files.size(file));
      }

      @Override
      public InputStream open() throws IOException {
        return Unreadable.telling(Unreadable.told(() -> Files.newInputStream(file)));
      }

      @Override
      public RandomAccessRead whole() throws IOException {
        return Unreadable.told(() -> new RandomAccessReadBufferedFile(file));
      }
    };
  }
}
