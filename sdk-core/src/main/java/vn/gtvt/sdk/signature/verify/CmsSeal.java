package vn.gtvt.sdk.signature.verify;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  private static final Bilingual OTHER_PUBLISHER =
      new Bilingual(
          "Gói cập nhật được ký bởi khóa không phải của nơi phát hành đã chọn. Hãy lấy gói từ nơi"
              + " phát hành đó, hoặc bổ sung chứng thư mới của nơi phát hành.",
          "The update package was signed by a key that is none of the chosen publisher's. Get it"
              + " from that publisher, or add the publisher's new certificate.");

  /** What is no reason against a package though a person should hear of it elsewhere. */
  private static final Set<FindingCode> TOLERATED =
      Set.of(
          FindingCode.REVOCATION_UNKNOWN,
          FindingCode.CERTIFICATE_ENDS_SOON,
          FindingCode.TIME_STAMP_UNTRUSTED);

  private final Verifier verifier;
  private final Set<PublicKey> publishers;

  private CmsSeal(Verifier verifier, Set<PublicKey> publishers) {
    this.verifier = verifier;
    this.publishers = Set.copyOf(publishers);
  }

  /**
   * Takes what this verifier finds valid, and without a warning: a broken hash, a short key or a
   * certificate that is not clearly for papers may do for a paper, but not for what says what the
   * law is. Whoever has a certificate under one of its roots can change that, so trust the
   * publisher's own root here and no public one, name the {@link #publisher}, and let the verifier
   * ask about revocation ({@link RevocationMode#HARD}): a package brings no answer along.
   */
  public static CmsSeal by(Verifier verifier) {
    return new CmsSeal(Objects.requireNonNull(verifier, "verifier == null"), Set.of());
  }

  /** Returns the same seal taking only what the keys of these certificates signed. */
  public CmsSeal publisher(X509Certificate... certificates) {
    return new CmsSeal(
        verifier,
        Arrays.stream(certificates)
            .map(X509Certificate::getPublicKey)
            .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public Optional<Bilingual> refusal(byte[] manifest, Optional<byte[]> signature) {
    if (signature.isEmpty()) {
      return Optional.of(NOT_SIGNED);
    }
    VerificationReport report = verifier.cms(signature.get(), Content.of(manifest));
    Finding worst = worst(report);
    if (worst != null && worst.code().weight() != Weight.NOTE) {
      return Optional.of(worst.text());
    }
    return report.isValid() && isByPublisher(report)
        ? Optional.empty()
        : Optional.of(OTHER_PUBLISHER);
  }

  private boolean isByPublisher(VerificationReport report) {
    return publishers.isEmpty()
        || report.signatures().stream()
            .allMatch(
                signature ->
                    signature
                        .signer()
                        .map(signer -> publishers.contains(signer.getPublicKey()))
                        .orElse(false));
  }

  private static @Nullable Finding worst(VerificationReport report) {
    return Stream.concat(
            report.findings().stream(),
            report.signatures().stream().flatMap(each -> each.findings().stream()))
        .filter(each -> !TOLERATED.contains(each.code()))
        .max(Comparator.comparing(each -> each.code().weight()))
        .orElse(null);
  }
}
