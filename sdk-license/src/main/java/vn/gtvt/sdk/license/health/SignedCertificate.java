package vn.gtvt.sdk.license.health;

import java.util.Objects;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.signature.verify.VerificationReport;

/**
 * A certificate as its signed file says it, and what is to be thought of the signature. Immutable.
 *
 * @param certificate what the signed file says
 * @param signature whether it holds; whom to trust is the host's to say
 * @param file the signed XML
 */
public record SignedCertificate(
    HealthCertificate certificate, VerificationReport signature, Content file) {
  /** Guards what is required. */
  public SignedCertificate {
    Objects.requireNonNull(certificate, "certificate == null");
    Objects.requireNonNull(signature, "signature == null");
    Objects.requireNonNull(file, "file == null");
  }

  /** Returns the signed file as an attachment of a dossier. */
  public Attachment attachment() {
    return Attachment.of(
        "health-certificate", null, "giay-kham-suc-khoe.xml", "application/xml", file);
  }
}
