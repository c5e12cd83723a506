package vn.gtvt.sdk.license.violation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/**
 * What was heard of each vehicle, in the host's memory. Where that fails, a memory of the process
 * stands in: an answer counts although no disk takes it. Safe for concurrent use.
 */
final class Heard {
  private final ViolationMemory memory;
  private final MapMemory standIn = new MapMemory();

  Heard(ViolationMemory memory) {
    this.memory = memory;
  }

  synchronized Hearing of(ViolationQuestion question) {
    String key = key(question);
    try {
      return standIn
          .load(key)
          .or(() -> memory.load(key))
          .map(kept -> HearingJson.read(question, kept))
          .orElse(Hearing.NOTHING);
    } catch (RuntimeException e) {
      return Hearing.NOTHING;
    }
  }

  /**
   * Changes what is kept.
   *
   * @throws RuntimeException of the host's memory, if that did not take it; it counts all the same
   */
  synchronized void change(ViolationQuestion question, UnaryOperator<Hearing> change) {
    byte[] changed = written(change.apply(of(question)));
    String key = key(question);
    try {
      memory.keep(key, changed);
      standIn.forget(key);
    } catch (RuntimeException e) {
      standIn.keep(key, changed);
      throw e;
    }
  }

  private static byte[] written(Hearing hearing) {
    try {
      return HearingJson.write(hearing);
    } catch (IOException e) {
      throw new UncheckedIOException("the evidence of an attestation", e);
    }
  }

  /** Tells nobody the plate who only sees the names of what is kept. */
  private static String key(ViolationQuestion question) {
    String vehicle = question.kind() + " " + question.plate().text();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(vehicle.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
