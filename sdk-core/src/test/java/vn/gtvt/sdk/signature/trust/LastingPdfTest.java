package vn.gtvt.sdk.signature.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.signature.Judge;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.cms.CmsSigner;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.verify.FindingCode;
import vn.gtvt.sdk.signature.verify.RevocationMode;
import vn.gtvt.sdk.signature.verify.Verdict;
import vn.gtvt.sdk.signature.verify.VerificationReport;
import vn.gtvt.sdk.signature.verify.Verifier;

/** Time-stamps, revocation, and evidence that lasts. */
class LastingPdfTest {
  private TestKeys keys;
  private HttpCaller caller;

  @TempDir private Path folder;

  @BeforeEach
  void open() {
    keys = TestKeys.open();
    caller = HttpCaller.open(HttpSettings.defaults());
  }

  @AfterEach
  void close() {
    keys.close();
    caller.close();
  }

  private TimeStamper stamper() {
    return new HttpTimeStamper(caller, keys.sandbox().tsa());
  }

  private Verifier verifier(RevocationMode mode) {
    return keys.verifier().revocation(mode, new HttpRevocation(caller));
  }

  @Test
  void aStampedFileIsJudgedByItsStampLongAfterTheCertificateEnded() {
    byte[] bare = PdfSigner.at(keys.clock()).sign(Papers.plain(), keys.key(folder)).orThrow();
    byte[] stamped =
        PdfSigner.at(keys.clock())
            .timeStamps(stamper())
            .sign(Papers.plain(), keys.key(folder))
            .orThrow();
    keys.clock().advance(Duration.ofDays(800));

    VerificationReport without = verifier(RevocationMode.EMBEDDED_ONLY).pdf(bare);
    VerificationReport with = verifier(RevocationMode.EMBEDDED_ONLY).pdf(stamped);

    assertThat(without.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(without.has(FindingCode.CERTIFICATE_EXPIRED)).isTrue();
    assertThat(with.verdict()).as("%s", with).isEqualTo(Verdict.VALID);
  }

  @Test
  void aLastingFileHoldsThoughAllServicesAreGone() throws IOException {
    byte[] signed =
        PdfSigner.at(keys.clock())
            .lasting(stamper(), new HttpRevocation(caller))
            .sign(Papers.plain(), keys.key(folder))
            .orThrow();
    keys.sandbox().silent(true);

    VerificationReport report = verifier(RevocationMode.HARD).pdf(signed);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.has(FindingCode.NOT_REVOKED)).isTrue();
    assertThat(report.has(FindingCode.EARLIER_REVISION)).isTrue();
    Files.write(folder.resolve("judged.pdf"), signed);
    assertThat(Judge.ask(folder, "pdfsig", "-nocert", "judged.pdf").text())
        .contains("Signature is Valid.");
  }

  @Test
  void aLastingFileOnDiskLeavesNoPartBehind() throws IOException {
    Path source = Files.write(folder.resolve("a.pdf"), Papers.plain());

    Path signed =
        PdfSigner.at(keys.clock())
            .lasting(stamper(), new HttpRevocation(caller))
            .sign(source, folder.resolve("b.pdf"), keys.key(folder))
            .orThrow();

    assertThat(verifier(RevocationMode.HARD).pdf(signed).verdict()).isEqualTo(Verdict.VALID);
    try (var files = Files.list(folder)) {
      assertThat(files.filter(f -> f.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void aRevokedCertificateIsToldByOcspAndByList() {
    Issued revoked = keys.sandbox().office().issueEc(keys.order());
    PdfSigner signer = PdfSigner.at(keys.clock());
    byte[] before = signer.sign(Papers.plain(), TestKeys.key(folder, revoked)).orThrow();
    assertThat(verifier(RevocationMode.HARD).pdf(before).verdict()).isEqualTo(Verdict.VALID);
    keys.sandbox().office().revoke(revoked.certificate());
    keys.clock().advance(Duration.ofMinutes(1));
    byte[] signed = signer.sign(Papers.plain(), TestKeys.key(folder, revoked)).orThrow();
    // The list alone: an answer that never comes sends the asker to it.
    RevocationSource listOnly =
        (certificate, issuer) ->
            new HttpRevocation(caller)
                .fetch(certificate, issuer)
                .map(
                    any ->
                        new RevocationData(
                            RevocationData.Kind.CRL,
                            ((HttpReply.Answered)
                                    caller.call(
                                        HttpCall.get(
                                            "crl",
                                            keys.sandbox().url().resolve("/trust/issuing.crl"))))
                                .body()));

    VerificationReport byAnswer = verifier(RevocationMode.HARD).pdf(signed);
    VerificationReport byList =
        keys.verifier().revocation(RevocationMode.HARD, listOnly).pdf(signed);

    assertThat(byAnswer.has(FindingCode.CERTIFICATE_REVOKED)).as("%s", byAnswer).isTrue();
    assertThat(byAnswer.verdict()).isEqualTo(Verdict.INVALID);
    assertThat(byList.has(FindingCode.CERTIFICATE_REVOKED)).as("%s", byList).isTrue();
  }

  @Test
  void whatNobodyAnswersIsAWarningOrLeavesItUndecidedAsTheCallerWishes() {
    byte[] signed = PdfSigner.at(keys.clock()).sign(Papers.plain(), keys.key(folder)).orThrow();
    keys.sandbox().silent(true);

    assertThat(verifier(RevocationMode.SOFT).pdf(signed).verdict()).isEqualTo(Verdict.VALID);
    assertThat(verifier(RevocationMode.HARD).pdf(signed).verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void withoutTheServicesNothingIsStampedAndNoFileComesOut() throws IOException {
    keys.sandbox().silent(true);
    Path source = Files.write(folder.resolve("a.pdf"), Papers.plain());

    Signing<Path> answer =
        PdfSigner.at(keys.clock())
            .timeStamps(stamper())
            .sign(source, folder.resolve("b.pdf"), keys.key(folder));

    assertThat(((Signing.Refused<Path>) answer).problem().code()).isEqualTo(Trouble.TIME_STAMP);
    try (var files = Files.list(folder)) {
      assertThat(files.filter(f -> f.toString().contains("b.pdf"))).isEmpty();
    }
  }

  @Test
  void opensslAcceptsTheTimeStamp() throws IOException, CMSException {
    byte[] cms =
        CmsSigner.at(keys.clock())
            .timeStamps(stamper())
            .sign(Content.of(new byte[9]), "a", keys.key(folder))
            .orThrow()
            .detached();
    SignerInformation signer =
        new CMSSignedData(cms).getSignerInfos().getSigners().iterator().next();
    byte[] token =
        signer
            .getUnsignedAttributes()
            .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
            .getAttrValues()
            .getObjectAt(0)
            .toASN1Primitive()
            .getEncoded();
    Files.write(folder.resolve("token.der"), token);
    Files.write(folder.resolve("value.bin"), signer.getSignature());
    keys.rootPem(folder);

    Judge.Verdict verdict =
        Judge.ask(
            folder,
            "openssl",
            "ts",
            "-verify",
            "-token_in",
            "-in",
            "token.der",
            "-data",
            "value.bin",
            "-CAfile",
            "root.pem");

    assertThat(verdict.text()).contains("Verification: OK");
  }

  @Test
  void anchorsAreDatedDataAndWarnTwoMonthsAhead() {
    TrustAnchors own = TrustAnchors.of(keys.company().certificate());

    assertThat(TrustAnchors.of(Facts.bundled()).on(LocalDate.of(2026, 12, 1))).isEmpty();
    assertThat(own.ending(keys.clock().instant())).isEmpty();
    keys.clock().advance(Duration.ofDays(304));
    assertThat(own.ending(keys.clock().instant())).isEmpty();
    keys.clock().advance(Duration.ofDays(3));
    assertThat(own.ending(keys.clock().instant())).isEqualTo(List.of(keys.company().certificate()));
  }
}
