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
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;

/**
 * Keeps the bytes of attachments, each once, under their fingerprint: no name of a person or
 * vehicle stands in a file name. Safe for concurrent use.
 */
final class ContentStore {
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
    try {
      Path fresh = Files.createTempFile(folder, "incoming-", ".part");
      long written = copy(attachment, fresh);
      String found =
          Attachment.of("kept", null, "kept", attachment.mediaType(), Content.of(fresh)).sha256();
      if (written != attachment.size() || !found.equals(attachment.sha256())) {
        Files.deleteIfExists(fresh);
        throw new JournalException(
            "attachment " + attachment + " changed after it was described; describe it anew");
      }
      Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new JournalException("attachment " + attachment + " cannot be kept in " + folder, e);
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
