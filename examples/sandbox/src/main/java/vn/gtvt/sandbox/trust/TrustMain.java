package vn.gtvt.sandbox.trust;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;

/**
 * Makes keys to try with and serves their revocation: {@code FOLDER [--port N] [--once]}.
 *
 * <p>Writes {@code company.p12}, {@code expired.p12} and {@code revoked.p12}, all with the password
 * {@code sandbox}, and {@code root.pem}, the only certificate to trust. With {@code --once} it ends
 * after writing; otherwise it serves OCSP, lists, time-stamps and remote signing until stopped.
 */
public final class TrustMain {
  private static final String PASSWORD = "sandbox";

  private TrustMain() {}

  /** Makes and serves. */
  public static void main(String[] args) throws InterruptedException, IOException {
    // System.out follows the platform's charset; what a person reads here is UTF-8.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (args.length == 0 || args[0].startsWith("--")) {
      out.println("Cách dùng / usage: vn.gtvt.sandbox.trust.TrustMain FOLDER [--port N] [--once]");
      System.exit(2);
      return;
    }
    int port = 0;
    boolean isOnce = false;
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("--once")) {
        isOnce = true;
      } else if (args[i].equals("--port") && i + 1 < args.length) {
        port = Integer.parseInt(args[++i]);
      }
    }
    Path folder = Path.of(args[0]);
    Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    try (TrustSandbox sandbox = TrustSandbox.start(clock, port)) {
      write(sandbox.office(), folder, clock.instant());
      out.println(
          """
          GIẢ LẬP: các chứng thư này chỉ để thử, không có giá trị pháp lý.
            Thư mục: %s  (company.p12, expired.p12, revoked.p12; mật khẩu: sandbox; root.pem)
            Địa chỉ: %s  (OCSP, CRL, dấu thời gian, ký từ xa)
          FAKE: these certificates are for trying only and are worth nothing.
          """
              .formatted(folder, sandbox.url()));
      if (!isOnce) {
        new CountDownLatch(1).await();
      }
    }
  }

  /** Writes the files of a company that does not exist. */
  static void write(TrustOffice office, Path folder, Instant now) throws IOException {
    Files.createDirectories(folder);
    CertificateOrder order = CertificateOrder.company("CÔNG TY TNHH VẬN TẢI MẪU", now);
    p12(office.issue(order), folder.resolve("company.p12"));
    p12(
        office.issue(order.valid(now.minus(400, ChronoUnit.DAYS), now.minus(35, ChronoUnit.DAYS))),
        folder.resolve("expired.p12"));
    Issued revoked = office.issue(order);
    office.revoke(revoked.certificate());
    p12(revoked, folder.resolve("revoked.p12"));
    Files.writeString(folder.resolve("root.pem"), pem(office.root()));
  }

  private static void p12(Issued issued, Path file) throws IOException {
    Files.write(file, issued.p12(PASSWORD.toCharArray()));
  }

  private static String pem(X509Certificate certificate) {
    try {
      String base64 =
          Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
      return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
