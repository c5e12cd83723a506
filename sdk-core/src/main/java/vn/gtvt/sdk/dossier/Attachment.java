package vn.gtvt.sdk.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of a dossier: which component it is, for which subject, and its fingerprint. Immutable.
 *
 * <p>The fingerprint is taken when the attachment is made, so that a file changed afterwards is
 * noticed before it is sent.
 */
public final class Attachment {
  private final String component;
  private final @Nullable String subject;
  private final String fileName;
  private final String mediaType;
  private final long size;
  private final String sha256;
  private final Content content;
  private final Map<String, String> evidence;

  private Attachment(
      String component,
      @Nullable String subject,
      String fileName,
      String mediaType,
      long size,
      String sha256,
      Content content,
      Map<String, String> evidence) {
    this.component = Objects.requireNonNull(component, "component == null");
    this.subject = subject;
    this.fileName = Objects.requireNonNull(fileName, "fileName == null");
    this.mediaType = Objects.requireNonNull(mediaType, "mediaType == null");
    this.size = size;
    this.sha256 = sha256;
    this.content = content;
    this.evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
  }

  /**
   * Reads the content once for its size and fingerprint.
   *
   * @param component our name of the component, e.g. {@code request-paper}
   * @param subject what it belongs to, e.g. a plate; null if to the whole dossier
   * @param fileName name shown to the officer
   * @param mediaType e.g. {@code application/pdf}
   * @throws UncheckedIOException if the content cannot be read
   */
  public static Attachment of(
      String component,
      @Nullable String subject,
      String fileName,
      String mediaType,
      Content content) {
    try {
      Fingerprint of = Fingerprint.of(content);
      return new Attachment(
          component, subject, fileName, mediaType, of.size(), of.sha256(), content, Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException("attachment " + fileName + " cannot be read", e);
    }
  }

  /**
   * Reads a PDF file.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static Attachment pdf(String component, @Nullable String subject, Path file) {
    return of(
        component, subject, file.getFileName().toString(), "application/pdf", Content.of(file));
  }

  /** Returns what a store knows of an attachment whose content it keeps elsewhere. */
  public static Attachment stored(
      String component,
      @Nullable String subject,
      String fileName,
      String mediaType,
      long size,
      String sha256,
      Content content) {
    return new Attachment(component, subject, fileName, mediaType, size, sha256, content, Map.of());
  }

  /** Returns our name of the component. */
  public String component() {
    return component;
  }

  /** Returns what it belongs to, or nothing if to the whole dossier. */
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  /** Returns the name shown to the officer. */
  public String fileName() {
    return fileName;
  }

  /** Returns the media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the size in bytes. */
  public long size() {
    return size;
  }

  /** Returns the SHA-256 in small hexadecimal letters. */
  public String sha256() {
    return sha256;
  }

  /**
   * Returns the same file with what a filing keeps of how it was made, e.g. of a portrait that was
   * repaired; it stays in the journal and goes to no receiver.
   *
   * @param values names and plain values that name no person
   */
  public Attachment withEvidence(Map<String, String> values) {
    return new Attachment(component, subject, fileName, mediaType, size, sha256, content, values);
  }

  /** Returns what is kept of how the file was made, in order; empty if nothing is. */
  public Map<String, String> evidence() {
    return evidence;
  }

  /** Opens the bytes; the caller closes the stream. */
  public InputStream open() throws IOException {
    return content.open();
  }

  @Override
  public String toString() {
    return "Attachment[" + component + ", " + mediaType + ", " + size + " bytes, " + sha256 + "]";
  }
}
