package vn.gtvt.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.gtvt.sandbox.trust.TrustSandbox;
import vn.gtvt.sdk.time.VietnamTime;

/** A page to sign, and a company's key to sign it with. */
final class PaperToSign {
  static final String PASSWORD = "sandbox";
  static final Clock CLOCK = Clock.system(VietnamTime.ZONE);

  private PaperToSign() {}

  static byte[] page() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Writes a new key of RSA 2048 with its certificates into a folder. */
  static Path key(Path folder) throws IOException {
    try (TrustSandbox sandbox = TrustSandbox.start(CLOCK)) {
      byte[] p12 = sandbox.office().company("CÔNG TY MẪU").p12(PASSWORD.toCharArray());
      return Files.write(folder.resolve("company.p12"), p12);
    }
  }
}
