package vn.gtvt.sdk.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.DEROctetString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.signature.Judge;
import vn.gtvt.sdk.signature.PatientKey;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.Trouble;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfSignerTest {
  @RegisterExtension private final TestKeys keys = TestKeys.open();

  @TempDir private Path folder;

  private PdfSigner signer() {
    return PdfSigner.at(keys.clock());
  }

  private SigningKey key() {
    return keys.key(folder);
  }

  @Test
  void pdfsigSaysThatTheSignatureIsValidAndCoversTheWholeFile() throws IOException {
    byte[] signed = signer().sign(Papers.plain(), key()).orThrow();

    assertThat(pdfsig(signed))
        .contains("Signature is Valid.")
        .contains("Total document signed")
        .contains("ETSI.CAdES.detached")
        .contains("ĐÀ NẴNG");
  }

  @Test
  void theFileItselfIsKeptByteForByteInFrontOfTheSignature() {
    byte[] paper = Papers.plain();

    byte[] signed = signer().sign(paper, key()).orThrow();

    assertThat(Arrays.copyOf(signed, paper.length)).isEqualTo(paper);
  }

  @Test
  void severalSignaturesFollowEachOtherAndAllHold() throws IOException {
    byte[] once = signer().sign(Papers.plain(), key()).orThrow();
    SigningKey other = TestKeys.key(folder, keys.sandbox().office().company("BÊN THỨ HAI"));
    byte[] twice = signer().stamp(Stamp.at(1, 50, 50, 200, 60)).sign(once, other).orThrow();
    byte[] thrice = signer().sign(twice, key()).orThrow();

    String verdict = pdfsig(thrice);

    assertThat(verdict.split("Signature is Valid", -1)).hasSize(4);
    assertThat(verdict.split("Total document signed", -1)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aStampStandsUprightOnAPageHoweverItIsTurned(int rotation) throws IOException {
    byte[] signed =
        signer()
            .stamp(Stamp.at(1, 100, 400, 220, 70).lines(List.of("Phương Đằng")))
            .sign(Papers.paper(1, rotation), key())
            .orThrow();

    StampReading reading = StampReading.of(signed, 1, 100, 400, 220, 70);

    assertThat(pdfsig(signed)).contains("Signature is Valid.");
    assertThat(reading.inkOutside()).isZero();
    assertThat(reading.inkInUpperThird()).isGreaterThan(4 * reading.inkInLowerThird());
  }

  @Test
  void anEmptyFieldIsFilledByItsNameAndAFilledOneIsNot() throws IOException {
    byte[] paper = Papers.withField("KyGiamDoc");
    PdfSigner filling = signer().field("KyGiamDoc").stamp(Stamp.inField());

    byte[] signed = filling.sign(paper, key()).orThrow();

    assertThat(pdfsig(signed)).contains("Signature is Valid.");
    try (PDDocument document = Loader.loadPDF(signed)) {
      assertThat(document.getSignatureFields()).hasSize(1);
      assertThat(document.getSignatureFields().get(0).getPartialName()).isEqualTo("KyGiamDoc");
    }
    assertThat(trouble(filling.sign(signed, key()))).isEqualTo(Trouble.FIELD_FILLED);
    assertThat(trouble(signer().field("Khac").sign(paper, key()))).isEqualTo(Trouble.FIELD_MISSING);
  }

  @Test
  void aCertifiedFileSaysSoAndTakesNoFurtherSignatureWhereNoneIsAllowed() throws IOException {
    byte[] certified =
        signer().certify(Certification.NO_CHANGES).sign(Papers.plain(), key()).orThrow();

    assertThat(pdfsig(certified)).contains("Signature is Valid.");
    assertThat(trouble(signer().sign(certified, key()))).isEqualTo(Trouble.NOT_ALLOWED);
    byte[] signed = signer().sign(Papers.plain(), key()).orThrow();
    assertThat(trouble(signer().certify(Certification.NO_CHANGES).sign(signed, key())))
        .isEqualTo(Trouble.NOT_ALLOWED);
  }

  @Test
  void aContainerThatIsTooSmallIsGrownOnceAndTheFileSignedAgain() throws IOException {
    byte[] large = new byte[12_000];
    new SecureRandom().nextBytes(large);
    SigningKey key = key();
    int[] asked = {0};

    // A time-stamp far larger than the estimate.
    byte[] signed =
        signer()
            .timeStamps(
                (hash, imprint) -> {
                  asked[0]++;
                  return octets(large);
                })
            .sign(Papers.plain(), key)
            .orThrow();

    assertThat(asked[0]).isEqualTo(2);
    assertThat(pdfsig(signed)).contains("Signature is Valid.");
  }

  private static byte[] octets(byte[] value) {
    try {
      return new DEROctetString(value).getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theContainerIsNoLargerThanTheChainNeeds() {
    byte[] paper = Papers.plain();

    byte[] signed = signer().sign(paper, key()).orThrow();

    assertThat(signed.length - paper.length).isLessThan(12_000);
  }

  @Test
  void aRemoteApprovalMayComeAfterARestart() throws IOException {
    Path source = Files.write(folder.resolve("đơn.pdf"), Papers.plain());
    Path target = folder.resolve("đơn-đã-ký.pdf");
    Signing<Path> first = signer().sign(source, target, new PatientKey(key()));
    byte[] kept = ((Signing.Waits<Path>) first).state();
    assertThat(target).doesNotExist();
    keys.clock().advance(Duration.ofMinutes(50));

    Signing<List<Path>> then =
        PdfSigner.at(keys.clock()).resume(kept, new PatientKey(keys.key(folder)));

    assertThat(then.orThrow()).containsExactly(target);
    assertThat(pdfsig(Files.readAllBytes(target))).contains("Signature is Valid.");
    assertThat(folder.resolve("đơn-đã-ký.pdf.part")).doesNotExist();
  }

  @Test
  void aDraftThatWasTouchedWhileItWaitedIsNotCompleted() throws IOException {
    Path source = Files.write(folder.resolve("a.pdf"), Papers.plain());
    Path target = folder.resolve("b.pdf");
    Signing<Path> first = signer().sign(source, target, new PatientKey(key()));
    Path part = folder.resolve("b.pdf.part");
    byte[] draft = Files.readAllBytes(part);
    draft[100] ^= 1;
    Files.write(part, draft);

    Signing<List<Path>> then =
        signer().resume(((Signing.Waits<Path>) first).state(), new PatientKey(key()));

    assertThat(((Signing.Refused<List<Path>>) then).problem().code())
        .isEqualTo(Trouble.FILE_CHANGED);
    assertThat(target).doesNotExist();
  }

  @Test
  void aSourceIsNeverOverwritten() throws IOException {
    Path source = Files.write(folder.resolve("a.pdf"), Papers.plain());
    byte[] before = Files.readAllBytes(source);
    Path there = Files.writeString(folder.resolve("b.pdf"), "mine");

    assertThat(trouble(signer().sign(source, source, key()))).isEqualTo(Trouble.FILE_EXISTS);
    assertThat(trouble(signer().sign(source, there, key()))).isEqualTo(Trouble.FILE_EXISTS);
    assertThat(source).hasBinaryContent(before);
    assertThat(there).hasContent("mine");
  }

  @Test
  void badInputIsToldInWordsAndNothingIsWritten() throws IOException {
    byte[] paper = Papers.plain();
    byte[] brokenTable =
        new String(paper, StandardCharsets.ISO_8859_1)
            .replaceAll("startxref\n[0-9]+", "startxref\n7")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(trouble(signer().sign(brokenTable, key()))).isEqualTo(Trouble.FILE_BROKEN);
    assertThat(trouble(signer().sign("<html>".getBytes(StandardCharsets.UTF_8), key())))
        .isEqualTo(Trouble.FILE_BROKEN);
    assertThat(trouble(signer().sign(new byte[0], key()))).isEqualTo(Trouble.FILE_BROKEN);
    assertThat(trouble(signer().sign(Papers.encrypted("x"), key())))
        .isEqualTo(Trouble.FILE_ENCRYPTED);
    assertThat(trouble(signer().sign(Papers.encrypted(""), key())))
        .isEqualTo(Trouble.FILE_ENCRYPTED);
    assertThat(trouble(signer().largest(100).sign(paper, key()))).isEqualTo(Trouble.FILE_TOO_LARGE);
  }

  @Test
  void aFileOf500MegabytesIsRefusedByItsSizeAndNothingIsWritten() throws IOException {
    Path large = folder.resolve("large.pdf");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.writeBytes("%PDF-1.7\n");
      file.setLength(500L << 20);
    }
    Path signed = folder.resolve("signed.pdf");

    Signing<Path> answer = signer().sign(large, signed, key());

    assertThat(trouble(answer)).isEqualTo(Trouble.FILE_TOO_LARGE);
    assertThat(((Signing.Refused<Path>) answer).problem().text().vi()).contains("large.pdf", "256");
    assertThat(signed).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, -1, 595})
  void aBoxThatIsNoneIsRefused(float x) {
    assertThat(trouble(signer().stamp(Stamp.at(1, x, 10, 100, 40)).sign(Papers.plain(), key())))
        .isEqualTo(Trouble.BAD_BOX);
  }

  @Test
  void aPageThatIsNotThereAndALetterThatTheTypefaceLacksAreRefused() {
    assertThat(trouble(signer().stamp(Stamp.at(2, 1, 10, 100, 40)).sign(Papers.plain(), key())))
        .isEqualTo(Trouble.BAD_BOX);
    assertThat(
            trouble(
                signer()
                    .stamp(Stamp.at(1, 1, 10, 100, 40).lines(List.of("章")))
                    .sign(Papers.plain(), key())))
        .isEqualTo(Trouble.LETTER_MISSING);
  }

  @Test
  void oneFileThatCannotBeSignedKeepsTheWholeBatchFromBeingWritten() throws IOException {
    Path good = Files.write(folder.resolve("a.pdf"), Papers.plain());
    Path bad = Files.writeString(folder.resolve("b.pdf"), "<html>");

    Signing<List<Path>> answer =
        signer()
            .sign(
                List.of(
                    new PdfJob(good, folder.resolve("a2.pdf")),
                    new PdfJob(bad, folder.resolve("b2.pdf"))),
                key());

    assertThat(answer).isInstanceOf(Signing.Refused.class);
    try (var files = Files.list(folder)) {
      assertThat(
              files.filter(f -> f.toString().endsWith(".part") || f.toString().endsWith("2.pdf")))
          .isEmpty();
    }
  }

  private String pdfsig(byte[] signed) throws IOException {
    Path file = Files.write(folder.resolve("judged.pdf"), signed);
    return Judge.ask(folder, "pdfsig", "-nocert", file.toString()).text();
  }

  private static Trouble trouble(Signing<?> answer) {
    assertThat(answer).isInstanceOf(Signing.Refused.class);
    return ((Signing.Refused<?>) answer).problem().code();
  }
}
