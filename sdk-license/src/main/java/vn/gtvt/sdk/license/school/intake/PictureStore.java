package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.LearnerPicture;

/**
 * The pictures of one course. Safe for concurrent use.
 *
 * <p>Faces belong in memory only (portrait.md 8.1), but those of ten thousand learners are half a
 * gigabyte. The first ones are in memory, which is all of a usual course; the others are sealed.
 */
final class PictureStore implements AutoCloseable {
  private static final int IN_MEMORY = 8 << 20;

  private final @Nullable Path folder;
  private @Nullable SealedFile sealed;
  private int held;
  private boolean isClosed;

  /**
   * Makes a store.
   *
   * @param folder where a file would lie; null for the system's folder of temporary files
   */
  PictureStore(@Nullable Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a picture.
   *
   * @throws UncheckedIOException if the disk fails
   */
  synchronized LearnerPicture keep(byte[] picture) {
    if (isClosed) {
      throw new IllegalStateException("the store was closed");
    }
    if (picture.length <= IN_MEMORY - held) {
      held += picture.length;
      LearnerPicture inMemory = LearnerPicture.of(picture);
      return () -> whileOpen(inMemory);
    }
    try {
      SealedFile file = sealed;
      if (file == null) {
        file = SealedFile.in(folder);
        sealed = file;
      }
      return file.add(picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A small course goes with its store as a large one does: nobody finds out by its size. */
  private byte[] whileOpen(LearnerPicture inMemory) throws IOException {
    synchronized (this) {
      if (isClosed) {
        throw closed();
      }
    }
    return inMemory.bytes();
  }

  static IOException closed() {
    return new IOException("the draft was closed; its pictures are gone");
  }

  /** Gives the file back; no picture can be had any more. */
  @Override
  public synchronized void close() {
    isClosed = true;
    if (sealed != null) {
      sealed.close();
    }
  }
}
