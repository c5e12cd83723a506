package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.trust.CertificateOrder;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sandbox.trust.TrustSandbox;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.law.UpdateSeal;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.cms.CmsSigner;
import vn.gtvt.sdk.signature.cms.SignerCertificate;
import vn.gtvt.sdk.signature.key.CheckedKey;
import vn.gtvt.sdk.signature.trust.HttpRevocation;
import vn.gtvt.sdk.signature.trust.RevocationSource;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.xml.XmlShape;
import vn.gtvt.sdk.signature.xml.XmlSigner;

/** Which certificates a signature may be made with, for papers and for packages of the law. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateRulesTest {
  private static final byte[] CONTENT = "{\"format\":1}".getBytes(StandardCharsets.UTF_8);

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-26T02:00:00Z"));
  private TrustSandbox sandbox;

  @BeforeAll
  void open() {
    sandbox = TrustSandbox.start(clock);
  }

  @AfterAll
  void close() {
    sandbox.close();
  }

  private CertificateOrder order() {
    return CertificateOrder.company("CÔNG TY MẪU", clock.instant());
  }

  private Verifier verifier() {
    return Verifier.trusting(TrustAnchors.of(sandbox.office().root()), clock);
  }

  private VerificationReport judged(byte[] signature) {
    return verifier().cms(signature, Content.of(CONTENT));
  }

  private byte[] signed(Issued by) {
    return CmsForge.signed(CONTENT, by, clock.instant());
  }

  private static Optional<Trouble> trouble(Signing<?> answer) {
    return answer instanceof Signing.Refused<?> refused
        ? Optional.of(refused.problem().code())
        : Optional.empty();
  }

  private Optional<Trouble> signing(Issued by) {
    return trouble(CmsSigner.at(clock).sign(Content.of(CONTENT), "a", CmsForge.key(by)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a web server, 1.3.6.1.5.5.7.3.1",
    "software, 1.3.6.1.5.5.7.3.3",
    "time-stamps, 1.3.6.1.5.5.7.3.8",
    "answers about revocation, 1.3.6.1.5.5.7.3.9"
  })
  void aCertificateForSomethingElseSignsNoPaperAndNoPackage(String what, String purpose) {
    Issued issued = sandbox.office().issueEc(order().purposes(purpose));

    VerificationReport report = judged(signed(issued));

    assertThat(report.has(FindingCode.KEY_USAGE)).as("%s", report).isTrue();
    assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    assertThat(signing(issued)).contains(Trouble.KEY_USAGE);
    assertThat(CmsSeal.by(verifier()).refusal(CONTENT, Optional.of(signed(issued)))).isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "e-mail, 1.3.6.1.5.5.7.3.4, 1.3.6.1.5.5.7.3.2",
    "documents, 1.3.6.1.5.5.7.3.36, 1.3.6.1.5.5.7.3.1",
    "documents by Microsoft's name, 1.3.6.1.4.1.311.10.3.12, 1.3.6.1.5.5.7.3.2",
    "any, 2.5.29.37.0, 1.3.6.1.5.5.7.3.1"
  })
  void aCertificateForPapersAmongOthersSigns(String what, String one, String other) {
    Issued issued = sandbox.office().issueEc(order().purposes(other, one));

    assertThat(judged(signed(issued)).verdict()).isEqualTo(Verdict.VALID);
    assertThat(judged(signed(issued)).has(FindingCode.PURPOSE_UNCLEAR)).isFalse();
    assertThat(signing(issued)).isEmpty();
    assertThat(CmsSeal.by(verifier()).refusal(CONTENT, Optional.of(signed(issued)))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"log-in, 1.3.6.1.5.5.7.3.2", "the maker's own, 1.3.6.1.4.1.99999.1"})
  void aCertificateForLogInIsAWarningOnAPaperAndTooLittleForAPackage(String what, String purpose) {
    Issued issued = sandbox.office().issueEc(order().purposes(purpose));

    VerificationReport report = judged(signed(issued));

    assertThat(report.has(FindingCode.PURPOSE_UNCLEAR)).as("%s", report).isTrue();
    assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    assertThat(signing(issued)).isEmpty();
    assertThat(CmsSeal.by(verifier()).refusal(CONTENT, Optional.of(signed(issued))))
        .hasValueSatisfying(why -> assertThat(why.vi()).contains("đăng nhập"));
  }

  @Test
  void aKeyForEncryptionSignsNothing() {
    Issued issued = sandbox.office().issueEc(order().usage(KeyUsage.keyEncipherment));

    assertThat(judged(signed(issued)).has(FindingCode.KEY_USAGE)).isTrue();
    assertThat(signing(issued)).contains(Trouble.KEY_USAGE);
  }

  @Test
  void aShortKeyIsAWarningAndAVeryShortOneProvesNothing() throws GeneralSecurityException {
    VerificationReport weak = judged(signed(rsa(1024)));
    VerificationReport broken = judged(signed(rsa(1016)));

    assertThat(weak.has(FindingCode.WEAK_KEY)).as("%s", weak).isTrue();
    assertThat(weak.verdict()).isEqualTo(Verdict.VALID);
    assertThat(broken.has(FindingCode.BROKEN_KEY)).as("%s", broken).isTrue();
    assertThat(broken.verdict()).isEqualTo(Verdict.INVALID);
    assertThat(signing(rsa(1024))).contains(Trouble.WEAK_KEY);
  }

  @Test
  void aVeryShortKeyProvesNothingOfAnXmlFileEither() throws GeneralSecurityException {
    byte[] xml =
        XmlSigner.at(clock)
            .shape(XmlShape.CERTIFICATE)
            .sign(
                "<A><B>1</B></A>".getBytes(StandardCharsets.UTF_8),
                "a.xml",
                CmsForge.key(sandbox.office().company("CÔNG TY MẪU")))
            .orThrow();

    VerificationReport report = verifier().xml(xml, rsa(1016).certificate());

    assertThat(report.has(FindingCode.BROKEN_KEY)).as("%s", report).isTrue();
    assertThat(report.has(FindingCode.SIGNATURE_MISMATCH))
        .as("its value is not looked at")
        .isFalse();
    assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
  }

  private Issued rsa(int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(bits);
    KeyPair pair = generator.generateKeyPair();
    return new Issued(pair.getPrivate(), sandbox.office().certify(order(), pair.getPublic()));
  }

  @Test
  void aTimeOutsideOfTheCertificatesDaysIsNotOneAtWhichItSigned() {
    Issued issued = sandbox.office().issueEc(order());
    Instant before = issued.certificate().getNotBefore().toInstant().minusSeconds(3600);

    VerificationReport report = judged(CmsForge.signed(CONTENT, issued, before));

    assertThat(report.has(FindingCode.CERTIFICATE_NOT_VALID_THEN)).as("%s", report).isTrue();
    assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
  }

  @Test
  void aRootIsTrustedAsLongAsItIsValidAndThenNamed() {
    TrustAnchors anchors = TrustAnchors.of(sandbox.office().issuer());
    Instant end = sandbox.office().issuer().getNotAfter().toInstant();
    ManualClock before = ManualClock.at(end.minus(Duration.ofDays(1)));
    ManualClock after = ManualClock.at(end.plus(Duration.ofDays(2)));
    Issued issued = sandbox.office().issueEc(CertificateOrder.company("A", before.instant()));
    byte[] signature = CmsForge.signed(CONTENT, issued, before.instant());

    VerificationReport then =
        Verifier.trusting(anchors, before).cms(signature, Content.of(CONTENT));
    VerificationReport later =
        Verifier.trusting(anchors, after).cms(signature, Content.of(CONTENT));

    assertThat(then.verdict()).as("%s", then).isEqualTo(Verdict.VALID);
    assertThat(later.verdict()).as("%s", later).isEqualTo(Verdict.UNDECIDED);
    assertThat(later.has(FindingCode.ANCHOR_ENDED)).isTrue();
    assertThat(later.signatures().get(0).findings())
        .anySatisfy(each -> assertThat(each.text().vi()).contains("Sandbox Issuing CA", "hết hạn"));
  }

  @Test
  void aPackageIsSealedWithASoundHashAndASoundKeyOnly() throws GeneralSecurityException {
    UpdateSeal seal = CmsSeal.by(verifier());
    Issued publisher = sandbox.office().company("NHÀ PHÁT HÀNH MẪU");
    byte[] sha1 =
        CmsSigner.at(clock)
            .hash(HashAlgorithm.SHA1)
            .sign(Content.of(CONTENT), "a", CmsForge.key(publisher))
            .orThrow()
            .detached();

    assertThat(seal.refusal(CONTENT, Optional.of(signed(publisher)))).isEmpty();
    assertThat(judged(sha1).verdict()).isEqualTo(Verdict.VALID);
    assertThat(seal.refusal(CONTENT, Optional.of(sha1)))
        .hasValueSatisfying(why -> assertThat(why.vi()).contains("SHA-1"));
    assertThat(seal.refusal(CONTENT, Optional.of(signed(rsa(1024)))))
        .hasValueSatisfying(why -> assertThat(why.vi()).contains("1024"));
  }

  @Test
  void aPackageOfAnotherSignerUnderTheSameRootIsNotThePublishers() {
    Issued publisher = sandbox.office().issueEc(order());
    Issued other = sandbox.office().issueEc(order());
    UpdateSeal seal = CmsSeal.by(verifier()).publisher(publisher.certificate());

    assertThat(seal.refusal(CONTENT, Optional.of(signed(publisher)))).isEmpty();
    assertThat(seal.refusal(CONTENT, Optional.of(signed(other))))
        .hasValueSatisfying(why -> assertThat(why.vi()).contains("nơi phát hành đã chọn"));
  }

  @Test
  void aPublishersCertificateThatEndsSoonStillSeals() {
    Issued ending =
        sandbox
            .office()
            .issueEc(order().valid(clock.instant(), clock.instant().plus(Duration.ofDays(30))));

    assertThat(judged(signed(ending)).has(FindingCode.CERTIFICATE_ENDS_SOON)).isTrue();
    assertThat(CmsSeal.by(verifier()).refusal(CONTENT, Optional.of(signed(ending)))).isEmpty();
  }

  @Test
  void theHolderIsWarnedTwoMonthsBeforeItsCertificateEnds() {
    X509Certificate certificate = sandbox.office().issueEc(order()).certificate();
    Instant end = certificate.getNotAfter().toInstant();

    assertThat(SignerCertificate.warning(certificate, end.minus(Duration.ofDays(61)))).isEmpty();
    assertThat(SignerCertificate.warning(certificate, end.minus(Duration.ofDays(59))))
        .hasValueSatisfying(
            warning -> assertThat(warning.vi()).contains("CÔNG TY MẪU", "26/11/2027"));
    assertThat(SignerCertificate.warning(certificate, end.plusSeconds(1))).isEmpty();
  }

  @Test
  void aCheckedKeyAsksBeforeItSigns() {
    try (HttpCaller caller = HttpCaller.open(HttpSettings.defaults())) {
      RevocationSource live = new HttpRevocation(caller);
      Issued issued = sandbox.office().issueEc(order());
      CheckedKey key = CheckedKey.of(CmsForge.key(issued), live, clock);
      CmsSigner signer = CmsSigner.at(clock);

      assertThat(trouble(signer.sign(Content.of(CONTENT), "a", key))).isEmpty();
      sandbox.office().revoke(issued.certificate());
      assertThat(trouble(signer.sign(Content.of(CONTENT), "a", key)))
          .contains(Trouble.CERTIFICATE_REVOKED);
      assertThat(key.resume("any", List.of())).isInstanceOf(KeyAnswer.Refused.class);
      CheckedKey unasked = CheckedKey.of(CmsForge.key(issued), RevocationSource.NONE, clock);
      assertThat(trouble(signer.sign(Content.of(CONTENT), "a", unasked))).isEmpty();
    }
  }
}
