package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Holds a journal's folder for one owner, in this process and among all processes of the machine,
 * and says who holds it.
 *
 * <p>What counts is the lock of the operating system, never the text in the file: a process that
 * was killed leaves its text behind and keeps nobody out.
 */
final class OwnerLock implements AutoCloseable {
  /** Behind every text, so that the text stays readable where locked bytes are not. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * The system keeps its locks per process and drops them when any channel to the file is closed:
   * in this process the file must not be touched a second time while it is held.
   */
  private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;
  private final AtomicBoolean isHeld = new AtomicBoolean(true);

  private OwnerLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the folder.
   *
   * @throws JournalException naming the holder, if somebody else has it
   */
  static OwnerLock take(Path folder) {
    Path file = real(folder).resolve("owner.lock");
    String own = describeThisProcess();
    String holder = HELD_HERE.putIfAbsent(file, own);
    if (holder != null) {
      throw inUse(folder, holder);
    }
    boolean taken = false;
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      taken = lock(channel);
      if (taken) {
        PrivateFiles.file(file);
        write(channel, own);
        return new OwnerLock(file, channel);
      }
      channel.close();
      throw inUse(folder, Files.readString(file));
    } catch (IOException e) {
      throw new JournalException(
          "the journal's folder "
              + folder
              + " cannot be locked; give this user the right to write there, and use a disk that"
              + " knows locks",
          e);
    } finally {
      if (!taken) {
        HELD_HERE.remove(file);
      }
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw new JournalException(
          "the journal's folder " + folder + " is not there; create it first", e);
    }
  }

  private static JournalException inUse(Path folder, String holder) {
    List<String> lines = holder.lines().toList();
    String who =
        lines.size() < 3
            ? ""
            : ", held by process %s on host %s since %s"
                .formatted(lines.get(0), lines.get(1), lines.get(2));
    return new JournalException(
        "the journal in "
            + folder
            + " is in use by another engine"
            + who
            + "; stop that one first, or share its journal");
  }

  private static String describeThisProcess() {
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    return ProcessHandle.current().pid() + "\n" + host() + "\n" + now + "\n";
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "without name";
    }
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() {
    // Closed twice, it must not take the folder from its next holder.
    if (!isHeld.getAndSet(false)) {
      return;
    }
    try {
      channel.close();
    } catch (IOException e) {
      throw new JournalException(
          "the lock " + file + " cannot be given back; end this process to free it", e);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
