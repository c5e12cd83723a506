package vn.gtvt.sdk.signature.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.gtvt.sdk.signature.trust.RevocationData;

/** Reads what a PDF brings along to judge its signatures by: its DSS dictionary. */
final class DssReading {
  private static final int LARGEST = 4 << 20;
  private static final int MOST = 500;

  private DssReading() {}

  static List<X509Certificate> certificates(PDDocument document) throws IOException {
    List<X509Certificate> all = new ArrayList<>();
    for (byte[] der : streams(document, "Certs")) {
      certificate(der).ifPresent(all::add);
    }
    return all;
  }

  /** What is no certificate proves nothing, and nothing hangs on it. */
  private static Optional<X509Certificate> certificate(byte[] der) {
    try {
      return Optional.of(
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(der)));
    } catch (CertificateException e) {
      return Optional.empty();
    }
  }

  static List<RevocationData> revocation(PDDocument document) throws IOException {
    List<RevocationData> all = new ArrayList<>();
    for (byte[] der : streams(document, "OCSPs")) {
      all.add(new RevocationData(RevocationData.Kind.OCSP, der));
    }
    for (byte[] der : streams(document, "CRLs")) {
      all.add(new RevocationData(RevocationData.Kind.CRL, der));
    }
    return all;
  }

  private static List<byte[]> streams(PDDocument document, String name) throws IOException {
    COSDictionary dss =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
    COSArray array = dss == null ? null : dss.getCOSArray(COSName.getPDFName(name));
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; array != null && i < Math.min(array.size(), MOST); i++) {
      if (array.getObject(i) instanceof COSStream stream) {
        try (InputStream in = stream.createInputStream()) {
          all.add(in.readNBytes(LARGEST));
        }
      }
    }
    return all;
  }
}
