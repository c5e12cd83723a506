package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
   * @throws JournalException if they cannot be kept or changed since they were described
   */
  void keep(Attachment attachment) {
    Path kept = folder.resolve(attachment.sha256());
    if (Files.exists(kept)) {
      return;
    }
    boolean interrupted = Thread.interrupted();
    try {
      Path fresh = Files.createTempFile(folder, "incoming-", ".part");
      try {
        long written = copy(attachment, fresh);
        demandUnchanged(attachment, fresh, written);
        Files.move(
            fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new JournalException("attachment " + attachment + " cannot be kept in " + folder, e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
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
    try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel);
        InputStream in = attachment.open()) {
      long written = in.transferTo(out);
      channel.force(true);
      return written;
    }
  }
}
