package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.signature.trust.RevocationSource;
import vn.gtvt.sdk.signature.trust.TrustAnchors;

/**
 * Judges signed files. Immutable and safe for concurrent use.
 *
 * <p>It never throws for what a file can be, and its answer is never a bare no.
 */
public final class Verifier {
  private static final long LARGEST = 256L << 20;
  private static final int LARGEST_SIGNATURE = 16 << 20;
  private static final int LARGEST_XML = 128 << 20;
  private static final int BUFFER = 1 << 16;

  private final Rules rules;

  private Verifier(Rules rules) {
    this.rules = rules;
  }

  /** Returns a verifier that trusts these roots and asks nobody about revocation. */
  public static Verifier trusting(TrustAnchors anchors, Clock clock) {
    return new Verifier(
        new Rules(
            Objects.requireNonNull(anchors, "anchors == null"),
            Objects.requireNonNull(clock, "clock == null"),
            RevocationMode.EMBEDDED_ONLY,
            RevocationSource.NONE,
            false,
            LARGEST,
            List.of()));
  }

  /** Returns the same verifier asking about revocation. */
  public Verifier revocation(RevocationMode mode, RevocationSource source) {
    return new Verifier(rules.asking(mode, source));
  }

  /** Returns the same verifier for which a signature without a time-stamp does not hold. */
  public Verifier demandTimeStamp() {
    return new Verifier(rules.demandingTimeStamp());
  }

  /** Returns the same verifier taking files up to this size in bytes; 256 MB by default. */
  public Verifier largest(long value) {
    return new Verifier(rules.upTo(value));
  }

  /**
   * Returns the same verifier that knows these certificates, not trusted by themselves: they
   * complete chains where a file brings none.
   */
  public Verifier knowing(List<X509Certificate> issuers) {
    return new Verifier(rules.knowing(issuers));
  }

  /** Judges a PDF in memory. */
  public VerificationReport pdf(byte[] pdf) {
    return judged(() -> judged(PdfBytes.of(pdf)));
  }

  /** Judges a PDF file. */
  public VerificationReport pdf(Path pdf) {
    return judged(() -> judged(PdfBytes.of(pdf)));
  }

  private VerificationReport judged(PdfBytes bytes) throws IOException {
    return bytes.size() > rules.largest() ? tooLarge() : new PdfCheck(rules).judge(bytes);
  }

  private static VerificationReport judged(Unreadable.Reading<VerificationReport> judging) {
    try {
      return judging.read();
    } catch (Unreadable e) {
      return unreadable(e);
    } catch (IOException | RuntimeException e) {
      return VerificationReport.failed(FindingCode.FILE_BROKEN, "why", name(e));
    } catch (NoClassDefFoundError e) {
      return VerificationReport.failed(
          FindingCode.LIBRARY_NOT_ADDED, "library", "org.apache.pdfbox:pdfbox");
    }
  }

  /** Judges an XML file by the certificate that stands in it. */
  public VerificationReport xml(byte[] xml) {
    return xmlBy(xml, null);
  }

  /** Judges an XML file by a certificate that is known otherwise; the file's own is not used. */
  public VerificationReport xml(byte[] xml, X509Certificate signer) {
    return xmlBy(xml, signer);
  }

  private VerificationReport xmlBy(byte[] xml, @Nullable X509Certificate signer) {
    if (xml.length > Math.min(rules.largest(), LARGEST_XML)) {
      return tooLarge();
    }
    try {
      return new XmlCheck(rules).judge(xml, signer);
    } catch (IOException | RuntimeException e) {
      return VerificationReport.failed(FindingCode.FILE_BROKEN, "why", name(e));
    }
  }

  /**
   * Judges a CMS signature beside its content.
   *
   * @param signature DER or BER
   */
  public VerificationReport cms(byte[] signature, Content content) {
    if (signature.length > LARGEST_SIGNATURE) {
      return tooLarge();
    }
    return cms(
        signature,
        hash -> {
          MessageDigest digest = hash.digest();
          byte[] buffer = new byte[BUFFER];
          try (InputStream in = Unreadable.telling(Unreadable.told(content::open))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
              digest.update(buffer, 0, read);
            }
          }
          return digest.digest();
        });
  }

  /** Judges a CMS signature around its content, which is held in memory meanwhile. */
  public VerificationReport cms(byte[] signed) {
    if (signed.length > rules.largest()) {
      return tooLarge();
    }
    try {
      CmsBytes cms = CmsBytes.read(signed, false);
      if (cms.data().getEncapContentInfo().getContent() == null) {
        return VerificationReport.failed(FindingCode.MALFORMED, "why", "no content inside");
      }
      byte[] content =
          ASN1OctetString.getInstance(cms.data().getEncapContentInfo().getContent()).getOctets();
      return cms(signed, hash -> hash.digest().digest(content));
    } catch (IOException | RuntimeException e) {
      return VerificationReport.failed(FindingCode.MALFORMED, "why", name(e));
    }
  }

  private VerificationReport cms(byte[] signature, CmsCheck.Hashes content) {
    try {
      CmsBytes cms = CmsBytes.read(signature, false);
      CmsCheck check = new CmsCheck(rules, List.of(), List.of());
      List<SignatureReport> reports = new ArrayList<>();
      for (SignerInfo signer : cms.signers()) {
        SignatureReport.Builder report = new SignatureReport.Builder();
        check.judge(cms, signer, content, report);
        reports.add(report.build());
      }
      return reports.isEmpty()
          ? VerificationReport.failed(FindingCode.NO_SIGNATURE)
          : new VerificationReport(reports, List.of());
    } catch (Unreadable e) {
      return unreadable(e);
    } catch (IOException | RuntimeException e) {
      return VerificationReport.failed(FindingCode.MALFORMED, "why", name(e));
    }
  }

  private static VerificationReport unreadable(Unreadable e) {
    return VerificationReport.failed(
        FindingCode.FILE_UNREADABLE, "why", String.valueOf(e.getMessage()));
  }

  private VerificationReport tooLarge() {
    return VerificationReport.failed(FindingCode.FILE_TOO_LARGE, "most", rules.largest() >> 20);
  }

  private static String name(Exception e) {
    return e.getClass().getSimpleName();
  }
}
