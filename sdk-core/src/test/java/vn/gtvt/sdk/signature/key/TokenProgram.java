package vn.gtvt.sdk.signature.key;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.auth.login.LoginException;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.cms.RawSignatures;
import vn.gtvt.sdk.signature.cms.SignerCertificate;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.time.VietnamTime;

/** What two companies do with their tokens; says what came out, line by line. */
final class TokenProgram {
  private static final int SIGNATURES = 200;

  private TokenProgram() {}

  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException, LoginException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Path library = Path.of(args[0]);
    List<X509Certificate> issuers =
        TrustAnchors.file(Path.of(args[1])).on(VietnamTime.dayOf(Instant.now()));
    // First of all: a driver that is logged in takes any PIN.
    out.println("wrong pin " + trouble(library, 0, "9999"));
    AtomicInteger asked = new AtomicInteger();
    Pkcs11Key first = find(library, "cong-ty-a", asked, issuers);
    Pkcs11Key second = find(library, "cong-ty-b", new AtomicInteger(), issuers);
    out.println("first " + SignerCertificate.name(first.chain().get(0)));
    out.println("second " + SignerCertificate.name(second.chain().get(0)));
    out.println("chain " + first.chain().size());
    out.println("good " + parallel(first, second));
    int before = asked.get();
    logOut(library, slotOf(library, "cong-ty-a"));
    out.println("after log-out " + isGood(first, 7));
    out.println("asked again " + (asked.get() - before));
    out.println("wrong pin later " + afterChange(library, issuers));
    out.println("no slot " + trouble(library, 99, SoftTokens.PIN));
    out.println("no library " + trouble(Path.of("/nowhere.so"), 0, SoftTokens.PIN));
  }

  private static int slotOf(Path library, String alias) {
    for (int slot = 0; slot < 3; slot++) {
      if (holds(library, slot, alias)) {
        return slot;
      }
    }
    throw new IllegalStateException(alias);
  }

  private static boolean holds(Path library, int slot, String alias) {
    try {
      return !Pkcs11Key.open(library, slot, pin(SoftTokens.PIN), alias, List.of())
          .chain()
          .isEmpty();
    } catch (SigningException e) {
      return false;
    }
  }

  private static Pkcs11Key find(
      Path library, String alias, AtomicInteger asked, List<X509Certificate> issuers) {
    PinSource counting =
        () -> {
          asked.incrementAndGet();
          return SoftTokens.PIN.toCharArray();
        };
    return Pkcs11Key.open(library, slotOf(library, alias), counting, alias, issuers);
  }

  private static PinSource pin(String value) {
    return PinSource.fixed(value.toCharArray());
  }

  private static int parallel(Pkcs11Key first, Pkcs11Key second)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < SIGNATURES; i++) {
      int number = i;
      all.add(pool.submit(() -> isGood(number % 2 == 0 ? first : second, number)));
    }
    int good = 0;
    for (Future<Boolean> each : all) {
      good += each.get() ? 1 : 0;
    }
    pool.shutdown();
    return good;
  }

  private static boolean isGood(Pkcs11Key key, int content) {
    byte[] hash = HashAlgorithm.SHA256.digest().digest(new byte[] {(byte) content});
    KeyAnswer answer = key.sign(List.of(DigestToSign.of(HashAlgorithm.SHA256, hash, "a")));
    return answer instanceof KeyAnswer.Signed signed
        && RawSignatures.verify(
            key.chain().get(0).getPublicKey(), HashAlgorithm.SHA256, hash, signed.values().get(0));
  }

  /** Another program of the same process takes the log-in away, as drivers do after a while. */
  private static void logOut(Path library, int slot) throws LoginException {
    Pkcs11Token other = Pkcs11Token.open(library, slot, pin(SoftTokens.PIN));
    other.read(null);
    ((AuthProvider) other.provider()).logout();
  }

  /**
   * The PIN was changed, and the token forgot its log-in: each try brings it nearer to its lock.
   */
  private static String afterChange(Path library, List<X509Certificate> issuers)
      throws LoginException {
    AtomicInteger asked = new AtomicInteger();
    AtomicBoolean changed = new AtomicBoolean();
    int slot = slotOf(library, "cong-ty-a");
    PinSource source =
        () -> {
          asked.incrementAndGet();
          return (changed.get() ? "9999" : SoftTokens.PIN).toCharArray();
        };
    Pkcs11Key key = Pkcs11Key.open(library, slot, source, "cong-ty-a", issuers);
    changed.set(true);
    logOut(library, slot);
    asked.set(0);
    boolean isAnyGood = false;
    for (int i = 0; i < 5; i++) {
      isAnyGood |= isGood(key, i);
    }
    changed.set(false);
    key.tryAgain();
    return "asked " + asked.get() + ", signed " + isAnyGood + ", then " + isGood(key, 7);
  }

  private static String trouble(Path library, int slot, String pin) {
    try {
      Pkcs11Key.open(library, slot, pin(pin), null, List.of());
      return "none";
    } catch (SigningException e) {
      return e.problem().code().name();
    }
  }
}
