package vn.gtvt.sdk.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;

/**
 * What is handed to a receiver. Immutable.
 *
 * @param reference our reference, by which the receiver can be asked for it
 * @param code the dossier code (mã hồ sơ) allocated beforehand; null where the receiver gives none
 * @param dossier the dossier
 * @param files its attachments, each with where the receiver stored it
 */
public record Submission(
    String reference, @Nullable String code, Dossier dossier, List<SentFile> files) {
  /** Keeps a copy. */
  public Submission {
    files = List.copyOf(files);
  }

  /**
   * An attachment that the receiver has.
   *
   * @param attachment the attachment
   * @param stored where it is stored
   */
  public record SentFile(Attachment attachment, StoredFile stored) {}
}
