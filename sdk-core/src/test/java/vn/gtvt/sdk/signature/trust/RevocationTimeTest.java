package vn.gtvt.sdk.signature.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.CRLReason;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sandbox.trust.TrustFaults;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.verify.Finding;
import vn.gtvt.sdk.signature.verify.FindingCode;
import vn.gtvt.sdk.signature.verify.RevocationMode;
import vn.gtvt.sdk.signature.verify.Verdict;
import vn.gtvt.sdk.signature.verify.VerificationReport;

/** What counts is when something was said, when a certificate was used, and what proves that. */
class RevocationTimeTest {
  private TestKeys keys;
  private HttpCaller caller;
  private RevocationSource live;
  private Issued company;

  @TempDir private Path folder;

  @BeforeEach
  void open() {
    keys = TestKeys.open();
    caller = HttpCaller.open(HttpSettings.defaults());
    live = new HttpRevocation(caller);
    company = keys.sandbox().office().issueEc(keys.order());
  }

  @AfterEach
  void close() {
    keys.close();
    caller.close();
  }

  private PdfSigner plain() {
    return PdfSigner.at(keys.clock());
  }

  private PdfSigner stamping() {
    return plain().timeStamps(stamper());
  }

  private TimeStamper stamper() {
    return new HttpTimeStamper(caller, keys.sandbox().tsa());
  }

  private byte[] signed(PdfSigner signer) {
    return signer.sign(Papers.plain(), TestKeys.key(folder, company)).orThrow();
  }

  private VerificationReport judged(RevocationMode mode, byte[] pdf) {
    return judged(mode, live, pdf);
  }

  private VerificationReport judged(RevocationMode mode, RevocationSource source, byte[] pdf) {
    return keys.verifier().revocation(mode, source).pdf(pdf);
  }

  /** A source that goes on telling what it once heard. */
  private static RevocationSource remembering(RevocationSource from) {
    Map<X509Certificate, Optional<RevocationData>> told = new HashMap<>();
    return (certificate, issuer) ->
        told.computeIfAbsent(certificate, any -> from.fetch(certificate, issuer));
  }

  @Test
  void anAnswerFromBeforeTheSignatureDoesNotHideTheRevocationInBetween() {
    RevocationSource old = remembering(live);
    signed(plain().lasting(stamper(), old));
    keys.clock().advance(Duration.ofMinutes(5));
    keys.sandbox().office().revoke(company.certificate());
    keys.clock().advance(Duration.ofHours(3));
    byte[] pdf = signed(plain().lasting(stamper(), old));

    VerificationReport asked = judged(RevocationMode.HARD, pdf);
    VerificationReport unasked = judged(RevocationMode.EMBEDDED_ONLY, pdf);
    keys.sandbox().silent(true);
    VerificationReport silent = judged(RevocationMode.HARD, pdf);

    assertThat(asked.has(FindingCode.CERTIFICATE_REVOKED)).as("%s", asked).isTrue();
    assertThat(asked.verdict()).isEqualTo(Verdict.INVALID);
    assertThat(unasked.has(FindingCode.NOT_REVOKED)).as("%s", unasked).isFalse();
    assertThat(unasked.has(FindingCode.REVOCATION_UNKNOWN)).as("%s", unasked).isTrue();
    assertThat(silent.verdict()).as("%s", silent).isEqualTo(Verdict.UNDECIDED);
    assertThat(silent.has(FindingCode.REVOCATION_MISSING)).isTrue();
  }

  @Test
  void theListOfTheRootIsMadeMonthsAheadAndDoesWhereTheFileBringsIt() {
    RevocationSource heard = remembering(live);
    signed(plain().lasting(stamper(), heard));
    keys.clock().advance(Duration.ofDays(3));
    RevocationSource oldOfRoot =
        (certificate, issuer) ->
            (certificate.getBasicConstraints() >= 0 ? heard : live).fetch(certificate, issuer);
    byte[] pdf = signed(plain().lasting(stamper(), oldOfRoot));
    keys.sandbox().silent(true);

    VerificationReport report = judged(RevocationMode.HARD, pdf);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
  }

  @Test
  void anAuthorityForgetsCertificatesThatEndedSoOnlyWhatItSaidBeforeCounts() {
    byte[] stamped = signed(stamping());
    byte[] lasting = signed(plain().lasting(stamper(), live));
    keys.clock().advance(Duration.ofDays(800));

    VerificationReport without = judged(RevocationMode.HARD, stamped);
    VerificationReport with = judged(RevocationMode.HARD, lasting);

    assertThat(without.verdict()).as("%s", without).isEqualTo(Verdict.UNDECIDED);
    assertThat(without.has(FindingCode.REVOCATION_MISSING)).isTrue();
    assertThat(without.has(FindingCode.NOT_REVOKED)).isFalse();
    assertThat(with.verdict()).as("%s", with).isEqualTo(Verdict.VALID);
    assertThat(with.has(FindingCode.NOT_REVOKED)).isTrue();
  }

  @Test
  void withoutAStampARevocationAfterTheClaimedTimeLeavesItUndecided() {
    byte[] pdf = signed(plain());
    keys.clock().advance(Duration.ofDays(30));
    keys.sandbox().office().revoke(company.certificate());
    keys.clock().advance(Duration.ofDays(1));

    VerificationReport report = judged(RevocationMode.HARD, pdf);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.UNDECIDED);
    assertThat(sentence(report, FindingCode.REVOKED_UNPROVEN))
        .contains("CÔNG TY MẪU", "chưa kết luận")
        .doesNotContain("không có giá trị");
  }

  @Test
  void aRevocationAfterTheStampedTimeIsTold() {
    byte[] pdf = signed(stamping());
    keys.clock().advance(Duration.ofDays(1));
    keys.sandbox().office().revoke(company.certificate());
    keys.clock().advance(Duration.ofDays(1));

    VerificationReport report = judged(RevocationMode.HARD, pdf);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.has(FindingCode.REVOKED_AFTER_STAMP)).as("%s", report).isTrue();
  }

  @Test
  void aRevokedTimeStamperProvesNothing() {
    keys.sandbox().office().revoke(keys.sandbox().office().timeStamper());
    keys.clock().advance(Duration.ofDays(2));
    byte[] pdf = signed(stamping());

    VerificationReport report = judged(RevocationMode.HARD, pdf);

    assertThat(report.has(FindingCode.TIME_STAMP_UNTRUSTED)).as("%s", report).isTrue();
    assertThat(report.signatures().get(0).stampedTime()).isEmpty();
  }

  @Test
  void theEarlierStampsOfARevokedTimeStamperHoldOnlyIfItsKeyWasNotStolen() {
    byte[] stamped = signed(stamping());
    // Whoever has the key can put an answer of today beside a time of today.
    byte[] lasting = signed(plain().lasting(stamper(), live));
    keys.clock().advance(Duration.ofDays(1));
    X509Certificate stamper = keys.sandbox().office().timeStamper();

    for (byte[] pdf : List.of(stamped, lasting)) {
      keys.sandbox().office().revoke(stamper, CRLReason.SUPERSEDED);
      VerificationReport replaced = judged(RevocationMode.HARD, pdf);
      assertThat(replaced.has(FindingCode.TIME_STAMP_VALID)).as("%s", replaced).isTrue();
      keys.sandbox().office().revoke(stamper, CRLReason.KEY_COMPROMISE);
      VerificationReport stolen = judged(RevocationMode.HARD, pdf);
      assertThat(stolen.has(FindingCode.TIME_STAMP_UNTRUSTED)).as("%s", stolen).isTrue();
    }
  }

  @Test
  void aRevokedIssuerTakesItsCompaniesAlong() {
    X509Certificate issuer = keys.sandbox().office().issuer();
    keys.sandbox().office().revoke(issuer);
    keys.clock().advance(Duration.ofHours(1));
    byte[] pdf = signed(plain());

    VerificationReport report = judged(RevocationMode.HARD, pdf);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.INVALID);
    assertThat(sentence(report, FindingCode.CERTIFICATE_REVOKED)).contains("Sandbox Issuing CA");
  }

  @Test
  void whereNobodyAnswersAboutTheIssuerOrTheTimeStamperHardModeConcludesNothing() {
    byte[] pdf = signed(stamping());

    VerificationReport noIssuer =
        judged(
            RevocationMode.HARD,
            (certificate, issuer) ->
                certificate.getBasicConstraints() >= 0
                    ? Optional.empty()
                    : live.fetch(certificate, issuer),
            pdf);
    VerificationReport noStamper =
        judged(
            RevocationMode.HARD,
            (certificate, issuer) ->
                certificate.equals(keys.sandbox().office().timeStamper())
                    ? Optional.empty()
                    : live.fetch(certificate, issuer),
            pdf);

    assertThat(noIssuer.verdict()).as("%s", noIssuer).isEqualTo(Verdict.UNDECIDED);
    assertThat(sentence(noIssuer, FindingCode.REVOCATION_MISSING)).contains("Issuing CA");
    assertThat(noStamper.verdict()).as("%s", noStamper).isEqualTo(Verdict.UNDECIDED);
    assertThat(sentence(noStamper, FindingCode.REVOCATION_MISSING)).contains("Sandbox TSA");
    assertThat(judged(RevocationMode.HARD, pdf).verdict()).isEqualTo(Verdict.VALID);
  }

  @Test
  void aLastingSignatureIsNotMadeWithARevokedCertificate() {
    keys.sandbox().office().revoke(company.certificate());
    keys.clock().advance(Duration.ofHours(1));

    Signing<byte[]> answer =
        plain().lasting(stamper(), live).sign(Papers.plain(), TestKeys.key(folder, company));

    assertThat(answer)
        .isInstanceOfSatisfying(
            Signing.Refused.class,
            refused -> {
              assertThat(refused.problem().code()).isEqualTo(Trouble.CERTIFICATE_REVOKED);
              assertThat(refused.problem().text().vi()).contains("CÔNG TY MẪU", "thu hồi");
            });
  }

  @Test
  void aLastingSignatureIsNotMadeWithoutEvidenceOrWithOneThatIsOver() {
    assertThat(trouble(plain().lasting(stamper(), RevocationSource.NONE)))
        .isEqualTo(Trouble.EVIDENCE);
    keys.sandbox().faults().ocsp(TrustFaults.Ocsp.OLD);
    assertThat(trouble(plain().lasting(stamper(), live))).isEqualTo(Trouble.EVIDENCE);
    keys.sandbox().faults().ocsp(TrustFaults.Ocsp.STRANGER);
    assertThat(trouble(plain().lasting(stamper(), live))).isEqualTo(Trouble.EVIDENCE);
  }

  private Trouble trouble(PdfSigner signer) {
    return ((Signing.Refused<byte[]>) signer.sign(Papers.plain(), TestKeys.key(folder, company)))
        .problem()
        .code();
  }

  private static String sentence(VerificationReport report, FindingCode code) {
    return report.signatures().get(0).findings().stream()
        .filter(each -> each.code() == code)
        .map(Finding::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError(report))
        .vi();
  }
}
