package vn.gtvt.sdk.signature.pdf;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to sign and where the signed one goes. Immutable.
 *
 * @param source the file; never changed
 * @param target the signed file; must not exist
 */
public record PdfJob(Path source, Path target) {
  /** Guards what is required. */
  public PdfJob {
    Objects.requireNonNull(source, "source == null");
    Objects.requireNonNull(target, "target == null");
  }
}
