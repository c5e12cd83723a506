package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds a journal's folder for one owner, in this process and among all processes of the machine.
 */
final class OwnerLock implements AutoCloseable {
  private final FileChannel channel;

  private OwnerLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the folder.
   *
   * @throws JournalException if somebody else has it
   */
  static OwnerLock take(Path folder) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(channel)) {
        return new OwnerLock(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new JournalException("the journal's folder " + folder + " cannot be locked", e);
    }
    throw new JournalException(
        "the journal in "
            + folder
            + " is in use by another engine; stop that one first, or share its journal");
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new JournalException("the journal's lock cannot be given back", e);
    }
  }
}
