package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sdk.license.portrait.OtherProgram;
import vn.gtvt.sdk.license.school.intake.MadeUpKey;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.Verifier;
import vn.gtvt.sdk.text.Bilingual;

/** Signing and looking at files that are not held, beside the JDK's way and xmlsec1. */
class PiecewiseSignatureTest {
  private static final CourseFileSigner SIGNER = CourseFileSigner.at(Clock.systemUTC());
  private static final Verifier VERIFIER = Verifier.trusting(TrustAnchors.of(), Clock.systemUTC());
  @TempDir static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static SigningKey key;

  @BeforeAll
  static void open() throws Exception {
    key = MadeUpKey.open(folder);
  }

  static Stream<String> texts() {
    String text = MadeUpFile.dkkh().learners(2).text();
    return Stream.of(
        text,
        text.replace("\n", "\r\n"),
        text.replaceAll(">\\s+<", "><"),
        text.replace(">ADMIN<", "> \t\n <"),
        text.replace(">ADMIN<", "> \n A&amp;B&lt;C&gt;D&#xD;&#9;&quot;\"' \n <"),
        text.replace(">ADMIN<", ">&#32;&#10;<"),
        text.replace(">ADMIN<", "> \n <![CDATA[ADMIN]]> \n <"),
        text.replace(">ADMIN<", ">" + "\uD83D\uDE97á".repeat(20_000) + "<"),
        text.replace(">ADMIN<", ">" + " ".repeat(20_000) + "x<"),
        text + "\n\n");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theHashIsTheOneThatTheJdkFinds(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("plain.xml"), text);
    Path signed = SIGNER.sign(file, folder.resolve("signed.xml"), "a", key).orThrow();
    byte[] other = SIGNER.sign(Files.readAllBytes(file), "a", key).orThrow();
    assertThat(Files.readString(signed)).isEqualTo(new String(other, StandardCharsets.UTF_8));
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void anotherProgramFindsTheSignatureGood() throws Exception {
    OtherProgram.mustBeThere("xmlsec1", "xmlsec1");
    Path file = Files.write(folder.resolve("plain.xml"), MadeUpFile.dkkh().learners(3).bytes());
    Path signed = SIGNER.sign(file, folder.resolve("signed.xml"), "a", key).orThrow();
    // As .NET readers have it (school.md 2.7).
    String dense = Files.readString(signed).replaceAll(">\\s+<", "><");
    assertThat(judged(dense)).contains("OK");
    assertThat(judged(dense.replace(">ADMIN<", ">ADMIR<"))).doesNotContain("OK");
  }

  private static String judged(String xml) throws Exception {
    Files.writeString(folder.resolve("judged.xml"), xml);
    String encoded =
        Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(key.chain().get(0).getEncoded());
    Files.writeString(
        folder.resolve("signer.pem"),
        "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
    Process process =
        new ProcessBuilder("xmlsec1", "--verify", "--pubkey-cert-pem", "signer.pem", "judged.xml")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void aLargeFileThatTheJdkSignedIsFoundWholeAndOneChangedIsFoundChanged() throws IOException {
    byte[] file = MadeUpFile.dkkh().learners(3).picture(MadeUpFile.noise(2 << 20)).bytes();
    for (CourseFileSigner each : List.of(SIGNER, SIGNER.withBrokenSha1())) {
      String signed = new String(each.sign(file, "a", key).orThrow(), StandardCharsets.UTF_8);
      assertThat(state(signed)).isEqualTo(SignedState.WHOLE_SIGNER_UNKNOWN);
      assertThat(state(signed.replace(">\n  <", "><"))).isEqualTo(SignedState.WHOLE_SIGNER_UNKNOWN);
      assertThat(state(signed.replace(">ADMIN<", ">ADMIR<"))).isEqualTo(SignedState.CHANGED);
      assertThat(state(signed.replaceFirst("<DigestValue>.{4}", "<DigestValue>AAAA")))
          .isEqualTo(SignedState.CHANGED);
      assertThat(state(signed.replace("</DATA>", "</DATA><DATA/>"))).isEqualTo(SignedState.CHANGED);
    }
  }

  @Test
  void aLargeFileOfAnotherKindIsLookedAtAsAWhole() throws IOException {
    String text = MadeUpFile.dkkh().learners(3).picture(MadeUpFile.noise(2 << 20)).text().strip();
    String commented = text.replace("</DATA>", "</DATA><!-- x --><?y z?>");
    String signed =
        new String(
            SIGNER.sign(commented.getBytes(StandardCharsets.UTF_8), "a", key).orThrow(),
            StandardCharsets.UTF_8);
    assertThat(state(signed)).isEqualTo(SignedState.WHOLE_SIGNER_UNKNOWN);
    assertThat(state(signed.replace(">ADMIN<", ">ADMIR<"))).isEqualTo(SignedState.CHANGED);
    // A second signature beside the first one is no observed file.
    String plain =
        new String(
            SIGNER.sign(text.getBytes(StandardCharsets.UTF_8), "a", key).orThrow(),
            StandardCharsets.UTF_8);
    String signature =
        plain.substring(plain.indexOf("<Signature "), plain.indexOf("</Signature>") + 12);
    assertThat(state(plain.replace(signature, signature + signature)))
        .isEqualTo(SignedState.UNDECIDED);
  }

  @Test
  void aFileThatWasReadInPartIsNotDecidedOn() throws IOException {
    byte[] file = MadeUpFile.dkkh().learners(3).picture(MadeUpFile.noise(2 << 20)).bytes();
    String signed = new String(SIGNER.sign(file, "a", key).orThrow(), StandardCharsets.UTF_8);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      names.append("<x").append(i).append("/>");
    }
    String many = signed.replace("</Signature>", "</Signature>" + names);
    CourseReading reading = CourseFile.read(many.getBytes(StandardCharsets.UTF_8));
    CourseFile part = ((CourseReading.Part) reading).file();
    assertThat(part.isSigned()).isTrue();
    assertThat(SignedState.of(part, VERIFIER)).isEqualTo(SignedState.UNDECIDED);
  }

  private static SignedState state(String text) {
    return SignedState.of(
        CourseFile.read(text.getBytes(StandardCharsets.UTF_8)).orThrow(), VERIFIER);
  }

  @Test
  void whatCannotBeSignedPieceByPieceIsSignedWholeUpToABound() throws IOException {
    String text = MadeUpFile.dkkh().learners(1).text();
    Path file =
        Files.writeString(
            folder.resolve("odd.xml"), text.replace("<DATA>", "<DATA a=\"1 > 0 /\"><!-- < -->"));
    Path signed = folder.resolve("odd-signed.xml");
    assertThat(SIGNER.sign(file, signed, "a", key).orThrow()).isEqualTo(signed.toAbsolutePath());
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(text.replace("</DATA>", "</DATA><!-- ").getBytes(StandardCharsets.UTF_8));
      byte[] many = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 65; i++) {
        out.write(many);
      }
    }
    SigningProblem problem = refused(SIGNER.sign(file, folder.resolve("none.xml"), "a.xml", key));
    Files.delete(file);
    assertThat(problem.code()).isEqualTo(Trouble.FILE_TOO_LARGE);
    assertThat(problem.text().vi()).contains("a.xml", "64 MB");
    assertThat(folder.resolve("none.xml")).doesNotExist();
  }

  @Test
  void whatIsSignedOrNoUtf8IsRefused() throws IOException {
    Path file = Files.write(folder.resolve("plain.xml"), MadeUpFile.dkkh().bytes());
    Path signed = SIGNER.sign(file, folder.resolve("signed.xml"), "a", key).orThrow();
    Path again = folder.resolve("again.xml");
    assertThat(refused(SIGNER.sign(signed, again, "a", key)).code()).isEqualTo(Trouble.NOT_ALLOWED);
    Files.write(file, MadeUpFile.dkkh().declared("utf-16", StandardCharsets.UTF_16LE).bytes());
    assertThat(refused(SIGNER.sign(file, again, "a", key)).code()).isEqualTo(Trouble.FILE_BROKEN);
    Files.write(file, "<A><B>1</B></A>".getBytes(StandardCharsets.UTF_8));
    assertThat(refused(SIGNER.sign(file, again, "a", key)).code()).isEqualTo(Trouble.FILE_CHANGED);
    assertThat(again).doesNotExist();
  }

  @Test
  void anApprovalIsForTheFileThatWasBegunWith() throws IOException {
    Path file = Files.write(folder.resolve("b.xml"), MadeUpFile.dkkh().learners(1).bytes());
    Signing<Path> begun = SIGNER.sign(file, folder.resolve("c.xml"), "a", new LaterKey());
    assertThat(begun).isInstanceOf(Signing.Waits.class);
    byte[] state = ((Signing.Waits<Path>) begun).state();
    // The file itself is not in it.
    assertThat(state.length).isLessThan(4_000);
    Path other = Files.write(folder.resolve("d.xml"), MadeUpFile.dkkh().learners(2).bytes());
    assertThat(refused(SIGNER.resume(other, other, state, new LaterKey())).code())
        .isEqualTo(Trouble.FILE_CHANGED);
    assertThat(CourseFile.read(other).orThrow().isSigned()).isFalse();
    assertThat(SIGNER.resume(file, file, state, new LaterKey()).orThrow()).isEqualTo(file);
    CourseFile read = CourseFile.read(new ByteArrayInputStream(Files.readAllBytes(file))).orThrow();
    assertThat(read.isSigned()).isTrue();
  }

  /** The same key, for which a person approves later. */
  private static final class LaterKey implements SigningKey {
    @Override
    public List<X509Certificate> chain() {
      return key.chain();
    }

    @Override
    public KeyAnswer sign(List<DigestToSign> digests) {
      return new KeyAnswer.Waits("1", new Bilingual("Chờ", "Wait"), null);
    }

    @Override
    public KeyAnswer resume(String ticket, List<DigestToSign> digests) {
      return key.sign(digests);
    }
  }

  private static SigningProblem refused(Signing<Path> signing) {
    assertThat(signing).isInstanceOf(Signing.Refused.class);
    return ((Signing.Refused<Path>) signing).problem();
  }
}
