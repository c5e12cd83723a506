package vn.gtvt.sdk.signature.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.cms.SignerCertificate;
import vn.gtvt.sdk.signature.trust.Chains;
import vn.gtvt.sdk.signature.trust.RevocationCheck;
import vn.gtvt.sdk.signature.trust.RevocationData;
import vn.gtvt.sdk.signature.trust.RevocationSource;
import vn.gtvt.sdk.signature.trust.RevocationStatus;

/** Adds what lets a signature be judged years later (B-LT): certificates and revocation. */
final class Evidence {
  /** Adds nothing. */
  static final Evidence NONE = new Evidence();

  private static final COSName DSS = COSName.getPDFName("DSS");

  private final Set<X509Certificate> certificates = new LinkedHashSet<>();
  private final List<byte[]> answers = new ArrayList<>();
  private final List<byte[]> lists = new ArrayList<>();

  private Evidence() {}

  /**
   * Collects it for some certificates and all above them.
   *
   * @throws vn.gtvt.sdk.signature.SigningException with {@code CERTIFICATE_REVOKED} if one of them
   *     was revoked, with {@code EVIDENCE} if an authority says nothing that can be used about the
   *     signer or the time-stamper
   */
  static Evidence collect(
      List<List<X509Certificate>> chains, RevocationSource source, Instant now) {
    Evidence evidence = new Evidence();
    Set<X509Certificate> pool = new HashSet<>();
    chains.forEach(pool::addAll);
    for (List<X509Certificate> chain : chains) {
      List<X509Certificate> whole = Chains.complete(chain.get(0), pool);
      evidence.certificates.addAll(whole);
      for (int i = 0; i + 1 < whole.size(); i++) {
        X509Certificate certificate = whole.get(i);
        Optional<RevocationData> data = source.fetch(certificate, whole.get(i + 1));
        String fault =
            data.isEmpty() ? "OCSP/CRL" : fault(data.get(), certificate, whole.get(i + 1), now);
        if (fault == null) {
          data.ifPresent(evidence::add);
        } else if (i == 0 && isNamed(certificate)) {
          throw PdfOpening.problem(Trouble.EVIDENCE, "why", fault);
        }
      }
    }
    return evidence;
  }

  /** Says why an answer is of no use; null if it says that nothing is wrong. */
  private static @Nullable String fault(
      RevocationData data, X509Certificate certificate, X509Certificate issuer, Instant now) {
    RevocationStatus status = RevocationCheck.status(data, certificate, issuer, now);
    if (status instanceof RevocationStatus.Revoked revoked) {
      throw new SigningException(SignerCertificate.revoked(certificate, revoked.since()));
    } else if (status instanceof RevocationStatus.NotKnown unknown) {
      return unknown.why();
    }
    return ((RevocationStatus.Good) status).isInForce(now) ? null : "answer is over";
  }

  /** Says whether a certificate names a service that can be asked about it. */
  private static boolean isNamed(X509Certificate certificate) {
    return certificate.getExtensionValue("1.3.6.1.5.5.7.1.1") != null
        || certificate.getExtensionValue("2.5.29.31") != null;
  }

  private void add(RevocationData data) {
    (data.kind() == RevocationData.Kind.OCSP ? answers : lists).add(data.der());
  }

  /** Writes it behind the signed file. */
  void write(Workpiece<?> piece) throws IOException {
    if (certificates.isEmpty()) {
      return;
    }
    try (PDDocument document = Loader.loadPDF(piece.again())) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      COSDictionary dss = catalog.getCOSDictionary(DSS);
      if (dss == null) {
        dss = new COSDictionary();
        dss.setItem(COSName.TYPE, DSS);
        catalog.setItem(DSS, dss);
      }
      List<byte[]> ders = new ArrayList<>();
      for (X509Certificate certificate : certificates) {
        ders.add(encoded(certificate));
      }
      append(document, dss, "Certs", ders);
      append(document, dss, "OCSPs", answers);
      append(document, dss, "CRLs", lists);
      Set<COSDictionary> changed = new LinkedHashSet<>(List.of(catalog, dss));
      catalog.setNeedToBeUpdated(true);
      dss.setNeedToBeUpdated(true);
      try (OutputStream out = piece.replace()) {
        document.saveIncremental(out, changed);
      }
    }
    piece.replaced();
  }

  private static void append(PDDocument document, COSDictionary dss, String name, List<byte[]> ders)
      throws IOException {
    if (ders.isEmpty()) {
      return;
    }
    COSName key = COSName.getPDFName(name);
    COSArray array = dss.getCOSArray(key);
    if (array == null) {
      array = new COSArray();
      dss.setItem(key, array);
    }
    array.setNeedToBeUpdated(true);
    for (byte[] der : ders) {
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(der);
      }
      stream.setNeedToBeUpdated(true);
      array.add(stream);
    }
  }

  private static byte[] encoded(X509Certificate certificate) throws IOException {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IOException(e);
    }
  }
}
