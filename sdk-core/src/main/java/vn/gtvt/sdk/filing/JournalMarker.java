package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The file {@code journal.id}: says that a journal was made here, and which one. So a journal that
 * was lost or exchanged is not mistaken for a new one.
 */
final class JournalMarker {
  /** What to do when a journal is lost or damaged. */
  static final String RECOVER =
      "restore the folder from a copy, all of its files together, and tell the engine by"
          + " afterRestore(); or move the folder away to begin anew: what was filed is then"
          + " forgotten";

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;
  private final Path file;

  JournalMarker(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("journal.id");
  }

  /** Says whether a journal was here: it left its marker, or attachments. */
  boolean showsJournal(Path contents) throws IOException {
    return read().isPresent() || hasAttachments(contents);
  }

  private static boolean hasAttachments(Path contents) throws IOException {
    try (Stream<Path> files = Files.list(contents)) {
      return files.anyMatch(each -> FINGERPRINT.matcher(each.getFileName().toString()).matches());
    }
  }

  /**
   * Makes sure that the folder belongs to the journal of this identity; where no marker is yet, it
   * is written.
   *
   * @throws JournalException if the marker is another journal's
   */
  void demand(String identity) throws IOException {
    demandNoOther(identity);
    if (read().isEmpty()) {
      write(identity);
    }
  }

  /**
   * Makes sure that the folder is not another journal's; nothing is written.
   *
   * @throws JournalException if the marker is another journal's
   */
  void demandNoOther(String identity) throws IOException {
    Optional<String> found = read();
    if (found.isPresent() && !found.get().equals(identity)) {
      throw new JournalException(
          "the folder "
              + folder
              + " belongs to another journal than its database ("
              + file.getFileName()
              + " differs); "
              + RECOVER);
    }
  }

  /** Reads it; one without text was begun by a program that was killed, and says nothing. */
  Optional<String> read() throws IOException {
    return Files.exists(file)
        ? Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  private void write(String identity) throws IOException {
    Path begun = file.resolveSibling("journal.id.part");
    try (FileChannel channel =
        FileChannel.open(
            begun,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      PrivateFiles.file(begun);
      ByteBuffer text = ByteBuffer.wrap((identity + "\n").getBytes(StandardCharsets.UTF_8));
      while (text.hasRemaining()) {
        channel.write(text);
      }
      channel.force(true);
    }
    Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
