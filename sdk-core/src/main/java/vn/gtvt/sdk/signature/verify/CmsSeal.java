package vn.gtvt.sdk.signature.verify;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.law.UpdateSeal;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Takes update packages only whose manifest is signed by somebody trusted: {@code manifest.sig} is
 * a detached CMS signature over {@code manifest.json}. Immutable and safe for concurrent use.
 */
public final class CmsSeal implements UpdateSeal {
  private static final Bilingual NOT_SIGNED =
      new Bilingual(
          "Gói cập nhật không được ký (thiếu manifest.sig). Hãy lấy gói từ nơi phát hành tin cậy.",
          "The update package is not signed (manifest.sig is missing). Get it from a trusted"
              + " publisher.");

  private final Verifier verifier;

  private CmsSeal(Verifier verifier) {
    this.verifier = verifier;
  }

  /**
   * Takes what this verifier finds valid. Whoever has a certificate under one of its roots can
   * change what the SDK says of the law, so trust the publisher's own root here and no public one.
   */
  public static CmsSeal by(Verifier verifier) {
    return new CmsSeal(Objects.requireNonNull(verifier, "verifier == null"));
  }

  @Override
  public Optional<Bilingual> refusal(byte[] manifest, Optional<byte[]> signature) {
    if (signature.isEmpty()) {
      return Optional.of(NOT_SIGNED);
    }
    VerificationReport report = verifier.cms(signature.get(), Content.of(manifest));
    return report.isValid() ? Optional.empty() : Optional.of(worst(report));
  }

  private static Bilingual worst(VerificationReport report) {
    Finding worst = null;
    for (List<Finding> findings :
        report.signatures().isEmpty()
            ? List.of(report.findings())
            : report.signatures().stream().map(SignatureReport::findings).toList()) {
      for (Finding each : findings) {
        if (worst == null || each.code().weight().compareTo(worst.code().weight()) > 0) {
          worst = each;
        }
      }
    }
    return worst == null ? NOT_SIGNED : worst.text();
  }
}
