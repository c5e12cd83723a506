package vn.gtvt.sdk.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.trust.CertificateOrder;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sandbox.trust.TrustSandbox;
import vn.gtvt.sdk.signature.key.Pkcs12Key;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.Verifier;

/**
 * One throw-away authority for all tests of a class, and keys of companies that do not exist. As a
 * registered extension of a class with one instance it closes behind the last test.
 */
public final class TestKeys implements AfterAllCallback, AutoCloseable {
  /** The password of every key file. */
  public static final String PASSWORD = "mat-khau-thu";

  private final ManualClock clock;
  private final TrustSandbox sandbox;
  private final Issued company;

  private TestKeys(Instant now) {
    this.clock = ManualClock.at(now);
    this.sandbox = TrustSandbox.start(clock);
    this.company = sandbox.office().company("CÔNG TY TNHH VẬN TẢI ĐÀ NẴNG MẪU");
  }

  /** Opens an authority whose time is now, so that other people's programs agree about it. */
  public static TestKeys open() {
    return new TestKeys(Instant.now());
  }

  public ManualClock clock() {
    return clock;
  }

  public TrustSandbox sandbox() {
    return sandbox;
  }

  /** A company's key; always the same. */
  public Issued company() {
    return company;
  }

  /** An order like the company's. */
  public CertificateOrder order() {
    return CertificateOrder.company("CÔNG TY MẪU", clock.instant());
  }

  /** Opens the company's key from a file. */
  public Pkcs12Key key(Path folder) {
    return key(folder, company);
  }

  /** Opens a key from a file. */
  public static Pkcs12Key key(Path folder, Issued issued) {
    return Pkcs12Key.open(file(folder, issued), PASSWORD.toCharArray());
  }

  /** Writes a key file. */
  public static Path file(Path folder, Issued issued) {
    try {
      Path file = folder.resolve(issued.certificate().getSerialNumber() + ".p12");
      return Files.write(file, issued.p12(PASSWORD.toCharArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the root as PEM. */
  public Path rootPem(Path folder) {
    return pem(folder, "root.pem", sandbox.office().root());
  }

  /** Writes certificates as PEM. */
  public static Path pem(Path folder, String name, X509Certificate... certificates) {
    StringBuilder text = new StringBuilder();
    try {
      for (X509Certificate certificate : certificates) {
        text.append("-----BEGIN CERTIFICATE-----\n")
            .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
            .append("\n-----END CERTIFICATE-----\n");
      }
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException | CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A verifier that trusts the authority's root. */
  public Verifier verifier() {
    return Verifier.trusting(TrustAnchors.of(sandbox.office().root()), clock);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
