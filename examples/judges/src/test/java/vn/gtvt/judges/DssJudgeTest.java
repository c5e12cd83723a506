package vn.gtvt.judges;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSRevocationUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.trust.TrustSandbox;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.cms.CmsSigner;
import vn.gtvt.sdk.signature.key.Pkcs12Key;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.pdf.Stamp;
import vn.gtvt.sdk.signature.trust.HttpRevocation;
import vn.gtvt.sdk.signature.trust.HttpTimeStamper;
import vn.gtvt.sdk.signature.trust.RevocationData;
import vn.gtvt.sdk.signature.trust.TimeStamper;
import vn.gtvt.sdk.time.VietnamTime;

/** The European Commission's library judges our signatures, with the sandbox's root as anchor. */
class DssJudgeTest {
  private static final Clock CLOCK = Clock.system(VietnamTime.ZONE);

  private static TrustSandbox sandbox;
  private static HttpCaller caller;
  private static SigningKey key;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    sandbox = TrustSandbox.start(CLOCK);
    caller = HttpCaller.open(HttpSettings.defaults());
    char[] password = "sandbox".toCharArray();
    Path file = folder.resolve("company.p12");
    Files.write(file, sandbox.office().company("CÔNG TY MẪU").p12(password));
    key = Pkcs12Key.open(file, password);
  }

  @AfterAll
  static void close() {
    caller.close();
    sandbox.close();
  }

  private static TimeStamper stamper() {
    return new HttpTimeStamper(caller, sandbox.tsa());
  }

  private static byte[] paper() {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Judges with the sandbox's root as anchor, and asks its services about revocation. */
  private static Reports judged(byte[] signed, DSSDocument... content) {
    CommonCertificateVerifier verifier = verifier();
    verifier.setOcspSource(DssJudgeTest::answer);
    verifier.setCrlSource(DssJudgeTest::list);
    return judged(verifier, signed, content);
  }

  private static CommonCertificateVerifier verifier() {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(new CertificateToken(sandbox.office().root()));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted);
    return verifier;
  }

  private static Optional<byte[]> asked(
      RevocationData.Kind kind, CertificateToken certificate, CertificateToken issuer) {
    return new HttpRevocation(caller)
        .fetch(certificate.getCertificate(), issuer.getCertificate())
        .filter(answer -> answer.kind() == kind)
        .map(RevocationData::der);
  }

  private static @Nullable OCSPToken answer(CertificateToken certificate, CertificateToken issuer) {
    Optional<byte[]> der = asked(RevocationData.Kind.OCSP, certificate, issuer);
    if (der.isEmpty()) {
      return null;
    }
    try {
      BasicOCSPResp basic = DSSRevocationUtils.loadOCSPFromBinaries(der.get());
      OCSPToken token = new OCSPToken(basic, basic.getResponses()[0], certificate, issuer);
      token.setExternalOrigin(RevocationOrigin.EXTERNAL);
      return token;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable CRLToken list(CertificateToken certificate, CertificateToken issuer) {
    Optional<byte[]> der = asked(RevocationData.Kind.CRL, certificate, issuer);
    if (der.isEmpty()) {
      return null;
    }
    try {
      CRLToken token =
          new CRLToken(
              certificate, CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(der.get()), issuer));
      token.setExternalOrigin(RevocationOrigin.EXTERNAL);
      return token;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reports judged(
      CommonCertificateVerifier verifier, byte[] signed, DSSDocument... content) {
    SignedDocumentValidator validator =
        SignedDocumentValidator.fromDocument(new InMemoryDocument(signed));
    validator.setCertificateVerifier(verifier);
    validator.setDetachedContents(List.of(content));
    return validator.validateDocument();
  }

  private static void demand(Reports reports, SignatureLevel level) {
    SignatureWrapper signature = reports.getDiagnosticData().getSignatures().get(0);
    assertThat(signature.getSignatureFormat()).isEqualTo(level);
    assertThat(signature.isSignatureIntact()).isTrue();
    assertThat(signature.isSignatureValid()).isTrue();
    assertThat(signature.isBLevelTechnicallyValid()).isTrue();
    SimpleReport report = reports.getSimpleReport();
    assertThat(report.getIndication(signature.getId()))
        .as("%s", report.getSubIndication(signature.getId()))
        .isEqualTo(Indication.TOTAL_PASSED);
  }

  @Test
  void aPlainPdfSignatureIsPadesB() {
    byte[] signed =
        PdfSigner.at(CLOCK).stamp(Stamp.at(1, 20, 20, 200, 60)).sign(paper(), key).orThrow();

    demand(judged(signed), SignatureLevel.PAdES_BASELINE_B);
  }

  @Test
  void aStampedPdfSignatureIsPadesT() {
    byte[] signed = PdfSigner.at(CLOCK).timeStamps(stamper()).sign(paper(), key).orThrow();

    demand(judged(signed), SignatureLevel.PAdES_BASELINE_T);
  }

  @Test
  void aLastingPdfSignatureIsPadesLtAndPassesWithoutAskingAnybody() {
    byte[] signed =
        PdfSigner.at(CLOCK)
            .lasting(stamper(), new HttpRevocation(caller))
            .sign(paper(), key)
            .orThrow();

    demand(judged(verifier(), signed), SignatureLevel.PAdES_BASELINE_LT);
  }

  @Test
  void withoutRevocationNothingPassesThatDoesNotBringItAlong() {
    byte[] signed = PdfSigner.at(CLOCK).timeStamps(stamper()).sign(paper(), key).orThrow();

    SimpleReport report = judged(verifier(), signed).getSimpleReport();

    String id = report.getFirstSignatureId();
    assertThat(report.getIndication(id)).isEqualTo(Indication.INDETERMINATE);
    assertThat(report.getSubIndication(id))
        .isEqualTo(SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE);
  }

  @Test
  void aDetachedSignatureIsCadesBAndCadesTWithAStamp() {
    byte[] content = {1, 2, 3};
    CmsSigner signer = CmsSigner.at(CLOCK);
    byte[] plain = signer.sign(Content.of(content), "a", key).orThrow().detached();
    byte[] stamped =
        signer.timeStamps(stamper()).sign(Content.of(content), "a", key).orThrow().detached();

    demand(judged(plain, new InMemoryDocument(content)), SignatureLevel.CAdES_BASELINE_B);
    demand(judged(stamped, new InMemoryDocument(content)), SignatureLevel.CAdES_BASELINE_T);
  }

  @Test
  void anAttachedSignatureIsCadesB() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CmsSigner.at(CLOCK).sign(Content.of(new byte[99]), "a", key).orThrow().attached(out);

    demand(judged(out.toByteArray()), SignatureLevel.CAdES_BASELINE_B);
  }

  @Test
  void aChangedPdfIsRefusedByItToo() {
    byte[] signed = PdfSigner.at(CLOCK).sign(paper(), key).orThrow();
    signed[60] ^= 1;

    SignatureWrapper signature = judged(signed).getDiagnosticData().getSignatures().get(0);

    assertThat(signature.isSignatureValid()).isFalse();
  }
}
