package vn.gtvt.sdk.signature.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.signature.ApprovingKey;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.Judge;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.PatientKey;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.trust.TimeStamper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CmsSignerTest {
  @RegisterExtension private final TestKeys keys = TestKeys.open();

  @TempDir private Path folder;

  private Content content() throws IOException {
    Path file = folder.resolve("data.bin");
    Files.write(file, new byte[300_000]);
    return Content.of(file);
  }

  private CmsSigner signer() {
    return CmsSigner.at(keys.clock());
  }

  @Test
  void opensslAcceptsADetachedSignature() throws IOException {
    CmsSignature signed = signer().sign(content(), "data", keys.key(folder)).orThrow();
    Files.write(folder.resolve("data.p7s"), signed.detached());
    keys.rootPem(folder);

    Judge.Verdict verdict = openssl("-in", "data.p7s", "-content", "data.bin");

    assertThat(verdict.text()).contains("successful");
    assertThat(verdict.exit()).isZero();
  }

  @Test
  void opensslRefusesTheSignatureOnceTheContentIsAnother() throws IOException {
    CmsSignature signed = signer().sign(content(), "data", keys.key(folder)).orThrow();
    Files.write(folder.resolve("data.p7s"), signed.detached());
    keys.rootPem(folder);
    Files.write(folder.resolve("data.bin"), new byte[300_001]);

    assertThat(openssl("-in", "data.p7s", "-content", "data.bin").exit()).isNotZero();
  }

  @Test
  void opensslAcceptsAnAttachedSignatureAndGivesTheContentBack() throws IOException {
    Issued ec = keys.sandbox().office().issueEc(keys.order());
    CmsSignature signed = signer().sign(content(), "data", TestKeys.key(folder, ec)).orThrow();
    try (OutputStream out = Files.newOutputStream(folder.resolve("data.p7m"))) {
      signed.attached(out);
    }
    keys.rootPem(folder);

    Judge.Verdict verdict = openssl("-in", "data.p7m", "-out", "back.bin");

    assertThat(verdict.text()).contains("successful");
    assertThat(folder.resolve("back.bin")).hasSameBinaryContentAs(folder.resolve("data.bin"));
  }

  private Judge.Verdict openssl(String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-purpose",
                "any",
                "-CAfile",
                "root.pem",
                "-cades"));
    command.addAll(List.of(more));
    if (!command.contains("-out")) {
      command.addAll(List.of("-out", "/dev/null"));
    }
    return Judge.ask(folder, command.toArray(new String[0]));
  }

  @Test
  void anExpiredCertificateSignsNothing() throws IOException {
    Issued old =
        keys.sandbox()
            .office()
            .issueEc(
                keys.order()
                    .valid(
                        keys.clock().instant().minus(Duration.ofDays(30)),
                        keys.clock().instant().minus(Duration.ofDays(1))));

    assertThat(refusal(old)).isEqualTo(Trouble.CERTIFICATE_EXPIRED);
  }

  @Test
  void aCertificateThatIsNotYetValidSignsNothing() throws IOException {
    Issued early =
        keys.sandbox()
            .office()
            .issueEc(
                keys.order()
                    .valid(
                        keys.clock().instant().plus(Duration.ofDays(1)),
                        keys.clock().instant().plus(Duration.ofDays(9))));

    assertThat(refusal(early)).isEqualTo(Trouble.CERTIFICATE_EARLY);
  }

  @Test
  void aCertificateForEncryptionSignsNothing() throws IOException {
    Issued wrong = keys.sandbox().office().issueEc(keys.order().usage(KeyUsage.keyEncipherment));

    assertThat(refusal(wrong)).isEqualTo(Trouble.KEY_USAGE);
  }

  private Trouble refusal(Issued issued) throws IOException {
    Signing<CmsSignature> answer = signer().sign(content(), "data", TestKeys.key(folder, issued));
    assertThat(answer).isInstanceOf(Signing.Refused.class);
    return ((Signing.Refused<CmsSignature>) answer).problem().code();
  }

  @Test
  void theKeyOfAnotherCompanyIsNoticedBeforeAnythingIsWritten() throws IOException {
    SigningKey own = keys.key(folder);
    SigningKey other = TestKeys.key(folder, keys.sandbox().office().company("CÔNG TY KHÁC"));
    SigningKey crossed =
        new SigningKey() {
          @Override
          public List<X509Certificate> chain() {
            return own.chain();
          }

          @Override
          public KeyAnswer sign(List<DigestToSign> digests) {
            return other.sign(digests);
          }
        };

    Signing<CmsSignature> answer = signer().sign(content(), "data", crossed);

    assertThat(((Signing.Refused<CmsSignature>) answer).problem().code())
        .isEqualTo(Trouble.OTHER_KEY);
  }

  @Test
  void anApprovalMayComeAfterARestartAndHoursLater() throws IOException {
    SigningKey patient = new PatientKey(keys.key(folder));
    Signing<CmsSignature> first = signer().sign(content(), "data", patient);
    byte[] kept = ((Signing.Waits<CmsSignature>) first).state();
    keys.clock().advance(Duration.ofHours(3));

    CmsSignature signed =
        signer().resume(kept, content(), new PatientKey(keys.key(folder))).orThrow();

    Files.write(folder.resolve("data.p7s"), signed.detached());
    keys.rootPem(folder);
    assertThat(openssl("-in", "data.p7s", "-content", "data.bin").text()).contains("successful");
  }

  @Test
  void contentThatChangedBeforeItIsWrappedIsNoticed() throws IOException {
    CmsSignature signed = signer().sign(content(), "data", keys.key(folder)).orThrow();
    Files.write(folder.resolve("data.bin"), new byte[] {1});

    assertThatThrownBy(() -> signed.attached(OutputStream.nullOutputStream()))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("FILE_CHANGED");
  }

  @Test
  void whatWasApprovedForOneContentIsNotGivenToAnother() {
    ApprovingKey key = new ApprovingKey(keys.key(folder), keys.clock(), Duration.ZERO);
    Signing<CmsSignature> first = signer().sign(Content.of(new byte[] {1}), "data", key);
    byte[] state = ((Signing.Waits<CmsSignature>) first).state();
    Signing<CmsSignature> other = signer().resume(state, Content.of(new byte[] {2}), key);
    assertThat(((Signing.Refused<CmsSignature>) other).problem().code())
        .isEqualTo(Trouble.FILE_CHANGED);
    assertThat(signer().resume(state, Content.of(new byte[] {1}), key))
        .isInstanceOf(Signing.Done.class);
  }

  @Test
  void withoutTimeStampsTheKeysPartIsKept() {
    ApprovingKey key = new ApprovingKey(keys.key(folder), keys.clock(), Duration.ZERO);
    TimeStamper silent =
        (hash, imprint) -> {
          throw new SigningException(SigningProblem.of(Trouble.TIME_STAMP, "why", "thử"));
        };
    Content content = Content.of(new byte[] {1});
    Signing<CmsSignature> first = signer().timeStamps(silent).sign(content, "data", key);
    Signing<CmsSignature> broken =
        signer()
            .timeStamps(silent)
            .resume(((Signing.Waits<CmsSignature>) first).state(), content, key);
    byte[] state = Objects.requireNonNull(((Signing.Refused<CmsSignature>) broken).state());
    key.trouble = Trouble.APPROVAL_EXPIRED;
    assertThat(signer().resume(state, content, key)).isInstanceOf(Signing.Done.class);
  }

  @Test
  void bytesThatAreNoStateAreRefused() {
    assertThatThrownBy(
            () -> signer().resume(new byte[9], Content.of(new byte[0]), keys.key(folder)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
