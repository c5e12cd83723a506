package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.trust.RemoteAccount;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.key.Approval;
import vn.gtvt.sdk.signature.key.PinSource;
import vn.gtvt.sdk.signature.key.RemoteKey;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.FindingCode;
import vn.gtvt.sdk.signature.verify.VerificationReport;
import vn.gtvt.sdk.signature.verify.Verifier;
import vn.gtvt.sdk.text.Bilingual;

class PaperSignerTest {
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

  private PaperSigner signer(SigningKey key, Set<String> more) {
    return new PaperSigner(
        dossier ->
            List.of(
                component("request-paper", Component.Signatory.LEGAL_REPRESENTATIVE),
                component("health", Component.Signatory.HEALTH_FACILITY)),
        more,
        PdfSigner.at(keys.clock()),
        key,
        folder.resolve("work"));
  }

  private static Component component(String id, Component.Signatory by) {
    Bilingual name = new Bilingual("Giấy", "Paper");
    return new Component(
        id,
        name,
        null,
        Component.Requirement.ONCE,
        null,
        List.of(),
        1,
        null,
        null,
        List.of(),
        null,
        by,
        null,
        new Source("thử", Confidence.UNKNOWN));
  }

  private static Dossier dossier() {
    Dossier plain = FilingSamples.dossier("51A-123.45", 1);
    return Dossier.under(plain.procedure(), plain.edition())
        .title(plain.title())
        .applicant(plain.applicant())
        .items(plain.items())
        .subjects(plain.subjects())
        .attachments(List.of(paper("request-paper"), paper("health"), paper("lease")))
        .build();
  }

  private static Attachment paper(String component) {
    return Attachment.of(
        component, null, component + ".pdf", "application/pdf", Content.of(Papers.plain()));
  }

  private VerificationReport judged(Dossier dossier, int attachment) throws IOException {
    try (var in = dossier.attachments().get(attachment).open()) {
      return Verifier.trusting(TrustAnchors.of(keys.sandbox().office().root()), keys.clock())
          .pdf(in.readAllBytes());
    }
  }

  private static Dossier done(Outcome<Dossier> outcome) {
    return ((Outcome.Done<Dossier>) outcome).value();
  }

  @Test
  void whatTheApplicantSignsByTheCatalogueAndWhatTheHostNamesIsSignedAndNothingElse()
      throws IOException {
    Dossier signed = done(signer(keys.key(folder), Set.of("lease")).sign("ref-1", dossier()));

    assertThat(judged(signed, 0).isValid()).isTrue();
    assertThat(judged(signed, 1).has(FindingCode.NO_SIGNATURE)).isTrue();
    assertThat(judged(signed, 2).isValid()).isTrue();
    assertThat(signed.attachments().get(0).fileName()).isEqualTo("request-paper.pdf");
  }

  @Test
  void signingTwiceUnderOneReferenceHarmsNobody() throws IOException {
    PaperSigner signer = signer(keys.key(folder), Set.of());
    signer.sign("ref-1", dossier());

    assertThat(judged(done(signer.sign("ref-1", dossier())), 0).isValid()).isTrue();
  }

  @Test
  void aDossierWaitsForThePersonAndGoesOnAfterARestart() throws IOException {
    RemoteAccount account = keys.sandbox().remote().byTelephone(keys.company());
    Dossier dossier = dossier();
    Outcome<Dossier> first = signer(remote(account), Set.of()).sign("ref-1", dossier);
    assertThat(first).isInstanceOf(Outcome.WaitsFor.class);
    account.approve();

    Outcome<Dossier> then = signer(remote(account), Set.of()).sign("ref-1", dossier);

    assertThat(judged(done(then), 0).isValid()).isTrue();
  }

  private RemoteKey remote(RemoteAccount account) {
    return RemoteKey.open(
        caller, keys.sandbox().csc(), TokenSource.fixed(account.token()), null, Approval.push());
  }

  @Test
  void aWrongPinIsTriedOnceAndNotAgainUntilSomebodyPutItRight() {
    RemoteAccount account =
        keys.sandbox().remote().byPin(keys.company(), "123456".toCharArray(), new char[0]);
    int[] asked = {0};
    PinSource wrong =
        () -> {
          asked[0]++;
          return "000000".toCharArray();
        };
    PaperSigner signer =
        signer(
            RemoteKey.open(
                caller,
                keys.sandbox().csc(),
                TokenSource.fixed(account.token()),
                null,
                Approval.pin(wrong)),
            Set.of());

    Outcome<Dossier> first = signer.sign("ref-1", dossier());
    Outcome<Dossier> second = signer.sign("ref-1", dossier());

    assertThat(first).isInstanceOf(Outcome.WaitsFor.class);
    assertThat(second).isInstanceOf(Outcome.WaitsFor.class);
    assertThat(asked[0]).isEqualTo(1);
    signer.tryAgain();
    signer.sign("ref-1", dossier());
    assertThat(asked[0]).isEqualTo(2);
  }

  @Test
  void aPaperThatCannotBeSignedIsRefusedInWords() {
    Dossier dossier = dossier();
    Dossier broken =
        Dossier.under(dossier.procedure(), dossier.edition())
            .title(dossier.title())
            .applicant(dossier.applicant())
            .items(dossier.items())
            .subjects(dossier.subjects())
            .attachments(
                List.of(
                    Attachment.of(
                        "request-paper",
                        null,
                        "a.pdf",
                        "application/pdf",
                        Content.of(Papers.encrypted("x")))))
            .build();

    Outcome<Dossier> answer = signer(keys.key(folder), Set.of()).sign("ref-1", broken);

    assertThat(((Outcome.Refused<Dossier>) answer).reason().vi()).contains("mật khẩu");
  }
}
