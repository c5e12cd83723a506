package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;

/**
 * Keeps the bytes of attachments, each once, under their fingerprint: no name of a person or
 * vehicle stands in a file name. Safe for concurrent use.
 */
final class ContentStore {
  private static final Logger LOG = LoggerFactory.getLogger(ContentStore.class);

  private final Path folder;

  ContentStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the bytes durable.
   *
   * <p>All are written, then all are forced, then the folder once: the file system flushes them
   * together instead of twice for each.
   *
   * @throws JournalException if they cannot be kept or changed since they were described
   */
  void keep(List<Attachment> attachments) {
    boolean interrupted = Thread.interrupted();
    Map<Path, Path> fresh = new LinkedHashMap<>();
    try {
      for (Attachment each : attachments) {
        Path kept = folder.resolve(each.sha256());
        if (!fresh.containsKey(kept) && !Files.exists(kept)) {
          Path begun = Files.createTempFile(folder, "incoming-", ".part");
          fresh.put(kept, begun);
          demandUnchanged(each, begun, copy(each, begun));
        }
      }
      moveDurably(fresh);
    } catch (IOException e) {
      throw JournalFailure.of("the folder " + folder, "keeping attachments", e);
    } finally {
      fresh.values().forEach(ContentStore::discard);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void moveDurably(Map<Path, Path> fresh) throws IOException {
    for (Path each : fresh.values()) {
      try (FileChannel channel = FileChannel.open(each, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    for (Map.Entry<Path, Path> each : fresh.entrySet()) {
      Files.move(
          each.getValue(),
          each.getKey(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    if (!fresh.isEmpty()) {
      forceFolder();
    }
  }

  /** Nothing is left of a file that was moved; one that was not is of no use. */
  private static void discard(Path begun) {
    try {
      Files.deleteIfExists(begun);
    } catch (IOException e) {
      LOG.warn("a file begun for an attachment cannot be deleted: {}", begun.getFileName());
    }
  }

  private static void demandUnchanged(Attachment described, Path fresh, long written) {
    String found =
        Attachment.of("kept", null, "kept", described.mediaType(), Content.of(fresh)).sha256();
    if (written != described.size() || !found.equals(described.sha256())) {
      throw new JournalException(
          "attachment " + described + " changed after it was described; describe it anew");
    }
  }

  /**
   * Makes the new name durable too, where the system can; Windows cannot open a folder and need
   * not.
   */
  private void forceFolder() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.trace("the folder of the contents cannot be forced", e);
    }
  }

  /** Returns the bytes of a fingerprint. */
  Content content(String sha256) {
    return Content.of(folder.resolve(sha256));
  }

  private static long copy(Attachment attachment, Path to) throws IOException {
    try (OutputStream out = Files.newOutputStream(to);
        InputStream in = attachment.open()) {
      return in.transferTo(out);
    }
  }
}
