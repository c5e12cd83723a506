package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.cms.CmsSigner;
import vn.gtvt.sdk.signature.trust.TrustAnchors;

/** Our own trouble with reading is never told as a fault of the file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableFileTest {
  @RegisterExtension private final TestKeys keys = TestKeys.open();

  @TempDir private Path folder;

  private Verifier verifier() {
    return keys.verifier();
  }

  @Test
  void aPdfThatIsNotThereIsNotBroken() throws IOException {
    VerificationReport missing = verifier().pdf(folder.resolve("none.pdf"));
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "<html>");

    assertThat(missing.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(missing.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.FILE_UNREADABLE);
              assertThat(finding.text().vi()).contains("NoSuchFileException");
            });
    assertThat(verifier().pdf(folder).has(FindingCode.FILE_UNREADABLE)).isTrue();
    assertThat(verifier().pdf(broken).has(FindingCode.FILE_BROKEN)).isTrue();
  }

  @Test
  void aSignatureIsNotBrokenBecauseItsContentCannotBeRead() throws IOException {
    Path content = Files.write(folder.resolve("content.bin"), new byte[9]);
    byte[] signature =
        CmsSigner.at(keys.clock())
            .sign(Content.of(content), "a", keys.key(folder))
            .orThrow()
            .detached();
    Content kept = Content.of(content);
    assertThat(verifier().cms(signature, kept).isValid()).isTrue();
    Files.delete(content);

    VerificationReport report = verifier().cms(signature, kept);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.has(FindingCode.FILE_UNREADABLE)).isTrue();
  }

  @Test
  void withoutThePdfLibraryTheAnswerNamesIt() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("pdfbox") && !entry.contains("fontbox")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), platform)) {
      Class<?> anchors = loader.loadClass(TrustAnchors.class.getName());
      Class<?> verifier = loader.loadClass(Verifier.class.getName());
      Object none =
          anchors
              .getMethod("of", X509Certificate[].class)
              .invoke(null, (Object) new X509Certificate[0]);
      Object made =
          verifier.getMethod("trusting", anchors, Clock.class).invoke(null, none, keys.clock());

      Object report =
          verifier
              .getMethod("pdf", byte[].class)
              .invoke(made, (Object) "%PDF-1.4".getBytes(StandardCharsets.UTF_8));

      assertThat(report).hasToString("UNDECIDED [] [LIBRARY_NOT_ADDED]");
    }
  }
}
