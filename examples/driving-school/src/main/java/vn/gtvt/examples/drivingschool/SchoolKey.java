package vn.gtvt.examples.drivingschool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sandbox.trust.TrustSandbox;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.key.Pkcs12Key;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.Verifier;

/**
 * The school's key. Here the sandbox's authority issues one that nobody uses again; a real school
 * opens its own: a file, a token, or a remote service.
 */
final class SchoolKey {
  private static final String HOLDER = "TRUNG TÂM ĐÀO TẠO LÁI XE MẪU";

  private final SigningKey key;
  private final X509Certificate certificate;
  private final Verifier verifier;

  private SchoolKey(SigningKey key, X509Certificate certificate, Verifier verifier) {
    this.key = key;
    this.certificate = certificate;
    this.verifier = verifier;
  }

  /** Makes a key; its file lies in this folder no longer than it is opened. */
  static SchoolKey madeUp(Clock clock, Path folder) throws IOException {
    char[] password = password();
    Path file = folder.resolve("school.p12");
    try (TrustSandbox authority = TrustSandbox.start(clock)) {
      Issued issued = authority.office().company(HOLDER);
      Files.write(file, issued.p12(password));
      Verifier verifier =
          Verifier.trusting(TrustAnchors.of(authority.office().root()), clock)
              .knowing(List.of(authority.office().issuer()));
      return new SchoolKey(Pkcs12Key.open(file, password), issued.certificate(), verifier);
    } finally {
      Arrays.fill(password, ' ');
      Files.deleteIfExists(file);
    }
  }

  private static char[] password() {
    SecureRandom random = new SecureRandom();
    char[] password = new char[24];
    for (int i = 0; i < password.length; i++) {
      password[i] = (char) ('a' + random.nextInt(26));
    }
    return password;
  }

  SigningKey key() {
    return key;
  }

  /** Who signs, as the certificate says. */
  String holder() {
    return HOLDER;
  }

  /** Says whether a file is what this key signed: the file itself names no key (school.md 2.7). */
  boolean holds(Path file) throws IOException {
    return verifier.xml(Files.readAllBytes(file), certificate).isValid();
  }
}
