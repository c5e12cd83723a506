package vn.gtvt.benchmarks;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** The European Commission's library signs the same page with the same key. */
final class DssSigner {
  private final PrivateKey key;
  private final List<CertificateToken> chain = new ArrayList<>();
  private final PAdESService service = new PAdESService(new CommonCertificateVerifier());

  private DssSigner(PrivateKey key, Certificate... certificates) {
    this.key = key;
    for (Certificate each : certificates) {
      chain.add(new CertificateToken((X509Certificate) each));
    }
  }

  static DssSigner open(Path p12) throws IOException, GeneralSecurityException {
    char[] password = PaperToSign.PASSWORD.toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(p12)) {
      store.load(in, password);
    }
    String alias = store.aliases().nextElement();
    return new DssSigner(
        (PrivateKey) store.getKey(alias, password), store.getCertificateChain(alias));
  }

  /** The bare operation of the key. */
  byte[] raw(byte[] of) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update(of);
    return signature.sign();
  }

  /** Signs a PDF as PAdES-B-B. */
  DSSDocument sign(byte[] pdf) throws GeneralSecurityException {
    DSSDocument document = new InMemoryDocument(pdf);
    PAdESSignatureParameters wish = new PAdESSignatureParameters();
    wish.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    wish.setDigestAlgorithm(DigestAlgorithm.SHA256);
    wish.setSigningCertificate(chain.get(0));
    wish.setCertificateChain(chain);
    byte[] value = raw(service.getDataToSign(document, wish).getBytes());
    return service.signDocument(
        document, wish, new SignatureValue(SignatureAlgorithm.RSA_SHA256, value));
  }
}
