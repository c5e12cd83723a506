package vn.gtvt.sdk.license.portrait.decode;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/**
 * Ends a late decoder from within: a reader is locked while it reads, so nobody else may break it
 * off. It gets no more bytes, and is told to stop when it next says how far it is.
 */
final class Deadline implements IIOReadProgressListener {
  private volatile boolean passed;
  private volatile boolean ended;

  void pass() {
    passed = true;
  }

  void end() {
    ended = true;
  }

  boolean hasEnded() {
    return ended;
  }

  /** Returns the bytes; reading them fails when the time has passed. */
  InputStream over(byte[] bytes) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read() throws IOException {
        check();
        return super.read();
      }

      @Override
      public int read(byte[] to, int at, int count) throws IOException {
        check();
        return super.read(to, at, count);
      }
    };
  }

  private void check() throws IOException {
    if (passed) {
      throw new IOException("too late");
    }
  }

  @Override
  public void imageProgress(ImageReader reader, float percent) {
    if (passed) {
      reader.abort();
    }
  }

  @Override
  public void sequenceStarted(ImageReader reader, int least) {}

  @Override
  public void sequenceComplete(ImageReader reader) {}

  @Override
  public void imageStarted(ImageReader reader, int index) {}

  @Override
  public void imageComplete(ImageReader reader) {}

  @Override
  public void thumbnailStarted(ImageReader reader, int index, int thumbnail) {}

  @Override
  public void thumbnailProgress(ImageReader reader, float percent) {}

  @Override
  public void thumbnailComplete(ImageReader reader) {}

  @Override
  public void readAborted(ImageReader reader) {}
}
