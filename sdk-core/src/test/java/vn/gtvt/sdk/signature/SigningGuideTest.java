package vn.gtvt.sdk.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.trust.TrustMain;
import vn.gtvt.sdk.signature.key.Pkcs12Key;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.pdf.Stamp;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.VerificationReport;
import vn.gtvt.sdk.signature.verify.Verifier;
import vn.gtvt.sdk.time.VietnamTime;

/** The steps of docs/signing.md, which must stand there word for word. */
class SigningGuideTest {
  @TempDir private Path folder;

  @Test
  void aNewcomerComesFromNoCertificateToAVerifiedFile() throws IOException, InterruptedException {
    TrustMain.main(new String[] {folder.resolve("keys").toString(), "--once"});
    Files.write(folder.resolve("don.pdf"), Papers.plain());

    VerificationReport report = sign(folder);

    assertThat(report.isValid()).as("%s", report).isTrue();
  }

  private static VerificationReport sign(Path folder) {
    Clock clock = Clock.system(VietnamTime.ZONE);
    SigningKey key = Pkcs12Key.open(folder.resolve("keys/company.p12"), "sandbox".toCharArray());
    PdfSigner signer = PdfSigner.at(clock).stamp(Stamp.at(1, 350, 60, 200, 60));
    Signing<Path> answer =
        signer.sign(folder.resolve("don.pdf"), folder.resolve("don-da-ky.pdf"), key);
    if (answer instanceof Signing.Refused<Path> refused) {
      throw new IllegalStateException(refused.problem().text().vi());
    }
    TrustAnchors anchors = TrustAnchors.file(folder.resolve("keys/root.pem"));
    VerificationReport report =
        Verifier.trusting(anchors, clock).pdf(folder.resolve("don-da-ky.pdf"));
    return report;
  }

  @Test
  void theStepsStandInTheGuideAsTheyRunHere() throws IOException {
    String guide = Files.readString(Path.of("../docs/signing.md"), StandardCharsets.UTF_8);
    String here =
        dense(
            Files.readString(
                Path.of("src/test/java/vn/gtvt/sdk/signature/SigningGuideTest.java"),
                StandardCharsets.UTF_8));
    List<String> snippets = new ArrayList<>();
    Matcher blocks = Pattern.compile("(?s)```java\n(.*?)```").matcher(guide);
    while (blocks.find()) {
      snippets.add(dense(blocks.group(1)));
    }

    assertThat(snippets).isNotEmpty().allSatisfy(each -> assertThat(here).contains(each));
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }
}
