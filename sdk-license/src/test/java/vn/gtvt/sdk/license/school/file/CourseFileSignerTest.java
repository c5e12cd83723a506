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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

class CourseFileSignerTest {
  private static final CourseFileSigner SIGNER = CourseFileSigner.at(Clock.systemUTC());
  private static final Verifier VERIFIER = Verifier.trusting(TrustAnchors.of(), Clock.systemUTC());
  @TempDir static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static SigningKey key;

  @BeforeAll
  static void open() throws Exception {
    key = MadeUpKey.open(folder);
  }

  static Stream<String> endings() {
    String text = MadeUpFile.dkkh().learners(1).text();
    return Stream.of(
        text,
        text + "<!-- </x> -->",
        text + "<?x </x> ?>\n",
        text.replace("</DATA>", "</DATA><!-- </DANG_KY_KHOA_HOC> -->"),
        text.replace("</DATA>", "<A><![CDATA[</DANG_KY_KHOA_HOC>]]></A></DATA>"),
        text.replace("<DATA>", "<DATA a=\"1 > 0 /\" b='\"/>'>"),
        text.replaceAll(">\\s+<", "><"),
        text.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void whatIsSignedIsSignedWhateverStandsAtTheEnd(String text) {
    byte[] signed = SIGNER.sign(text.getBytes(StandardCharsets.UTF_8), "a", key).orThrow();
    CourseFile file = CourseFile.read(signed).orThrow();
    assertThat(file.isSigned()).isTrue();
    assertThat(file.filing().learners()).hasSize(1);
    assertThat(SignedState.of(file, VERIFIER)).isEqualTo(SignedState.WHOLE_SIGNER_UNKNOWN);
    byte[] changed =
        new String(signed, StandardCharsets.UTF_8)
            .replace(">ADMIN<", ">ADMIR<")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(SignedState.of(CourseFile.read(changed).orThrow(), VERIFIER))
        .isEqualTo(SignedState.CHANGED);
  }

  @Test
  void theWeakSignatureOfTheObservedFilesHoldsToo() {
    byte[] file = MadeUpFile.dkkh().learners(1).bytes();
    byte[] signed = SIGNER.withBrokenSha1().sign(file, "a", key).orThrow();
    assertThat(new String(signed, StandardCharsets.UTF_8)).contains("rsa-sha1");
  }

  @Test
  void anotherEncodingIsRefusedInWords() {
    byte[] wide = MadeUpFile.dkkh().declared("utf-16", StandardCharsets.UTF_16LE).bytes();
    byte[] lies = MadeUpFile.dkkh().declared("windows-1252", StandardCharsets.UTF_8).bytes();
    for (byte[] each : new byte[][] {wide, lies}) {
      SigningProblem problem = refused(SIGNER.sign(each, "a.xml", key));
      assertThat(problem.code()).isEqualTo(Trouble.FILE_BROKEN);
      assertThat(problem.text().vi()).contains("a.xml", "UTF-8");
    }
  }

  @Test
  void whatIsNoCourseFileIsNotSaidToBeASignedOne() {
    byte[] other = "<A><B>1</B></A>".getBytes(StandardCharsets.UTF_8);
    assertThat(refused(SIGNER.sign(other, "a.xml", key)).code()).isEqualTo(Trouble.FILE_CHANGED);
    byte[] empty = "<DANG_KY_KHOA_HOC/>".getBytes(StandardCharsets.UTF_8);
    assertThat(refused(SIGNER.sign(empty, "a.xml", key)).code()).isEqualTo(Trouble.FILE_CHANGED);
  }

  @Test
  void aSignedFileTooLargeToBeHeldIsNotHeld() throws IOException {
    Path file = folder.resolve("large.xml");
    String text =
        MadeUpFile.dkkh()
            .learners(1)
            .picture(MadeUpFile.noise(6 << 20))
            .beforeRootEnds("<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\" />")
            .text();
    int from = text.indexOf("      <NGUOI_LX>");
    int to = text.indexOf("    </NGUOI_LXS>");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(text.substring(0, from).getBytes(StandardCharsets.UTF_8));
      byte[] learner = text.substring(from, to).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 9; i++) {
        out.write(learner);
      }
      out.write(text.substring(to).getBytes(StandardCharsets.UTF_8));
    }
    SignedState state = SignedState.of(CourseFile.read(file).orThrow(), VERIFIER);
    Files.delete(file);
    assertThat(state).isEqualTo(SignedState.TOO_LARGE);
    assertThat(state.finding().orElseThrow().isError()).isFalse();
    assertThat(state.finding().orElseThrow().message().vi()).contains("64 MB");
  }

  @Test
  void aStreamThatIsGoneIsNotDecidedOn() {
    byte[] signed = SIGNER.sign(MadeUpFile.dkkh().bytes(), "a", key).orThrow();
    CourseFile file = CourseFile.read(new ByteArrayInputStream(signed)).orThrow();
    assertThat(SignedState.of(file, VERIFIER)).isEqualTo(SignedState.UNDECIDED);
  }

  @Test
  void anApprovalIsForTheFileThatWasBegunWith() {
    byte[] file = MadeUpFile.dkkh().learners(1).bytes();
    Signing<byte[]> begun = SIGNER.sign(file, "a", new LaterKey());
    assertThat(begun).isInstanceOf(Signing.Waits.class);
    byte[] state = ((Signing.Waits<byte[]>) begun).state();
    byte[] signed = SIGNER.resume(file, state, new LaterKey()).orThrow();
    assertThat(SignedState.of(CourseFile.read(signed).orThrow(), VERIFIER))
        .isEqualTo(SignedState.WHOLE_SIGNER_UNKNOWN);
    byte[] other = MadeUpFile.dkkh().learners(2).bytes();
    assertThat(refused(SIGNER.resume(other, state, new LaterKey())).code())
        .isEqualTo(Trouble.FILE_CHANGED);
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

  private static SigningProblem refused(Signing<byte[]> signing) {
    assertThat(signing).isInstanceOf(Signing.Refused.class);
    return ((Signing.Refused<byte[]>) signing).problem();
  }
}
