package vn.gtvt.sdk.http;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.gtvt.sdk.dossier.Attachment;

/**
 * A file, streamed and fingerprinted while it leaves.
 *
 * <p>Its last piece is held back until the fingerprint is known to be the attachment's: a file that
 * was changed meanwhile never arrives whole.
 */
final class FileBody extends RequestBody {
  private static final Logger LOG = LoggerFactory.getLogger(FileBody.class);
  private static final int CHUNK = 64 * 1024;

  private final Attachment file;
  private final UploadListener listener;

  FileBody(Attachment file, UploadListener listener) {
    this.file = file;
    this.listener = listener;
  }

  @Override
  public MediaType contentType() {
    return MediaType.get(file.mediaType());
  }

  @Override
  public long contentLength() {
    return file.size();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    MessageDigest running = digest();
    long sent = 0;
    byte[] held = new byte[CHUNK];
    byte[] next = new byte[CHUNK];
    try (InputStream in = file.open()) {
      int length = in.readNBytes(held, 0, CHUNK);
      for (int more = in.readNBytes(next, 0, CHUNK); more > 0; ) {
        sendAndDigest(sink, running, held, length);
        sent += length;
        tell(sent);
        byte[] free = held;
        held = next;
        length = more;
        next = free;
        more = in.readNBytes(next, 0, CHUNK);
      }
      running.update(held, 0, length);
      sent += length;
      if (!HexFormat.of().formatHex(running.digest()).equals(file.sha256())) {
        throw new ChangedFileException();
      }
      sink.write(held, 0, length);
    }
    tell(sent);
  }

  /** A piece is fingerprinted while it leaves: neither waits for the other. */
  private static void sendAndDigest(
      BufferedSink sink, MessageDigest running, byte[] piece, int length) throws IOException {
    ForkJoinTask<?> digesting =
        ForkJoinPool.commonPool().submit(() -> running.update(piece, 0, length));
    sink.write(piece, 0, length);
    digesting.join();
  }

  private void tell(long sent) {
    try {
      listener.sent(file, sent);
    } catch (RuntimeException e) {
      LOG.warn("an upload listener failed: {}", e.getClass().getSimpleName());
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
