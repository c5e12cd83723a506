package vn.gtvt.sdk.signature.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.trust.CertificateOrder;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sandbox.trust.KeyKind;
import vn.gtvt.sandbox.trust.TrustFaults;
import vn.gtvt.sandbox.trust.TrustSandbox;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.cms.CmsSignature;
import vn.gtvt.sdk.signature.cms.CmsSigner;
import vn.gtvt.sdk.signature.verify.FindingCode;
import vn.gtvt.sdk.signature.verify.RevocationMode;
import vn.gtvt.sdk.signature.verify.Verdict;
import vn.gtvt.sdk.signature.verify.VerificationReport;
import vn.gtvt.sdk.signature.verify.Verifier;

/**
 * What somebody between us and the authority, or an authority that errs, can answer. The
 * authorities have RSA keys and their services EC ones, as many do.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DishonestAuthorityTest {
  private static final Content CONTENT = Content.of("mot".getBytes(StandardCharsets.UTF_8));

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-26T02:00:00Z"));
  private TrustSandbox sandbox;
  private HttpCaller caller;
  private byte[] ofRevoked;
  private byte[] ofOther;
  private Path folder;

  @BeforeAll
  void sign(@TempDir Path keyFiles) {
    folder = keyFiles;
    sandbox = TrustSandbox.start(clock, 0, KeyKind.RSA);
    caller = HttpCaller.open(HttpSettings.defaults());
    CertificateOrder order = CertificateOrder.company("CÔNG TY MẪU", clock.instant());
    Issued revoked = sandbox.office().issueEc(order);
    sandbox.office().revoke(revoked.certificate());
    clock.advance(Duration.ofHours(1));
    ofRevoked = signed(revoked).orThrow().detached();
    ofOther = signed(sandbox.office().issueEc(order)).orThrow().detached();
  }

  @AfterEach
  void honest() {
    sandbox.faults().ocsp(TrustFaults.Ocsp.HONEST);
    sandbox.faults().crl(TrustFaults.Crl.HONEST);
    sandbox.faults().stamp(TrustFaults.Stamp.HONEST);
  }

  @AfterAll
  void close() {
    sandbox.close();
    caller.close();
  }

  private Signing<CmsSignature> signed(Issued by) {
    return CmsSigner.at(clock).sign(CONTENT, "a", TestKeys.key(folder, by));
  }

  private VerificationReport judged(byte[] signature) {
    return Verifier.trusting(TrustAnchors.of(sandbox.office().root()), clock)
        .revocation(RevocationMode.HARD, new HttpRevocation(caller))
        .cms(signature, CONTENT);
  }

  @Test
  void anHonestAuthorityIsBelievedThoughItsResponderHasAKeyOfAnotherKind() {
    assertThat(judged(ofOther).verdict()).as("%s", judged(ofOther)).isEqualTo(Verdict.VALID);
    assertThat(judged(ofOther).has(FindingCode.NOT_REVOKED)).isTrue();
    assertThat(judged(ofRevoked).has(FindingCode.CERTIFICATE_REVOKED)).isTrue();
    assertThat(judged(ofRevoked).verdict()).isEqualTo(Verdict.INVALID);
  }

  @Test
  void aCertificateThatTheAuthorityNeverIssuedIsNotCalledGood() {
    Issued foreign = sandbox.office().company("CÔNG TY MẪU");
    RevocationData answer =
        new HttpRevocation(caller)
            .fetch(foreign.certificate(), sandbox.office().root())
            .orElseThrow();

    assertThat(answer.kind()).isEqualTo(RevocationData.Kind.OCSP);
    assertThat(
            RevocationCheck.status(
                answer, foreign.certificate(), sandbox.office().root(), clock.instant()))
        .isInstanceOf(RevocationStatus.NotKnown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "OLD, REVOCATION_MISSING",
    "FUTURE, REVOCATION_MISSING",
    "OTHER_ISSUER, REVOCATION_MISSING",
    "STRANGER, REVOCATION_MISSING",
    "NO_RESPONDER, REVOCATION_MISSING",
    "ENDED_RESPONDER, REVOCATION_MISSING",
    "BROKEN, REVOCATION_MISSING",
    // These are no answers at all, so the list is asked for.
    "OTHER_REQUEST, CERTIFICATE_REVOKED",
    "TRY_LATER, CERTIFICATE_REVOKED"
  })
  void aFalseAnswerDoesNotClearARevokedCertificate(TrustFaults.Ocsp fault, FindingCode code) {
    sandbox.faults().ocsp(fault);

    VerificationReport report = judged(ofRevoked);

    assertThat(report.has(code)).as("%s", report).isTrue();
    assertThat(report.has(FindingCode.NOT_REVOKED)).as("%s", report).isFalse();
    assertThat(report.isValid()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = TrustFaults.Crl.class, names = "HONEST", mode = EnumSource.Mode.EXCLUDE)
  void aListThatDoesNotSpeakOfACertificateDoesNotClearIt(TrustFaults.Crl fault) {
    sandbox.faults().ocsp(TrustFaults.Ocsp.TRY_LATER);
    sandbox.faults().crl(fault);

    VerificationReport report = judged(ofRevoked);

    assertThat(report.has(FindingCode.REVOCATION_MISSING)).as("%s", report).isTrue();
    assertThat(report.has(FindingCode.NOT_REVOKED)).as("%s", report).isFalse();
    sandbox.faults().crl(TrustFaults.Crl.HONEST);
    assertThat(judged(ofOther).has(FindingCode.NOT_REVOKED)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = TrustFaults.Stamp.class, names = "HONEST", mode = EnumSource.Mode.EXCLUDE)
  void aTimeStampThatNobodyWouldTakeDoesNotComeIntoASignature(TrustFaults.Stamp fault) {
    CmsSigner signer =
        CmsSigner.at(clock)
            .timeStamps(
                new HttpTimeStamper(caller, sandbox.tsa())
                    .trusting(TrustAnchors.of(sandbox.office().root())));
    Issued company = sandbox.office().issueEc(CertificateOrder.company("A", clock.instant()));
    assertThat(signer.sign(CONTENT, "a", TestKeys.key(folder, company)))
        .isInstanceOf(Signing.Done.class);
    sandbox.faults().stamp(fault);

    Signing<CmsSignature> answer = signer.sign(CONTENT, "a", TestKeys.key(folder, company));

    assertThat(answer)
        .isInstanceOfSatisfying(
            Signing.Refused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo(Trouble.TIME_STAMP));
  }
}
