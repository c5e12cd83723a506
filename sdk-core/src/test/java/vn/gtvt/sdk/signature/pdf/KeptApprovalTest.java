package vn.gtvt.sdk.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.DEROctetString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.trust.RemoteAccount;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.signature.ApprovingKey;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.key.Approval;
import vn.gtvt.sdk.signature.key.RemoteKey;
import vn.gtvt.sdk.signature.trust.HttpTimeStamper;

/** What a person approved is not asked for again because something else fails. */
class KeptApprovalTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir Path folder;

  private final TestKeys keys = TestKeys.open();
  private final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
  private final AtomicInteger pins = new AtomicInteger();

  @BeforeEach
  void sources() throws IOException {
    Files.write(folder.resolve("a.pdf"), Papers.paper(1, 0));
    Files.write(folder.resolve("b.pdf"), Papers.paper(4, 0));
  }

  @AfterEach
  void close() {
    keys.close();
    caller.close();
  }

  private PdfSigner stamping() {
    return PdfSigner.at(keys.clock()).timeStamps(new HttpTimeStamper(caller, keys.sandbox().tsa()));
  }

  private RemoteKey byPin() {
    RemoteAccount account =
        keys.sandbox().remote().byPin(keys.company(), "123456".toCharArray(), new char[0]);
    return RemoteKey.open(
        caller,
        keys.sandbox().csc(),
        TokenSource.fixed(account.token()),
        null,
        Approval.pin(
            () -> {
              pins.incrementAndGet();
              return "123456".toCharArray();
            }));
  }

  private List<PdfJob> jobs() {
    return List.of(
        new PdfJob(folder.resolve("a.pdf"), folder.resolve("a2.pdf")),
        new PdfJob(folder.resolve("b.pdf"), folder.resolve("b2.pdf")));
  }

  private static <T> Signing.Refused<T> refused(Signing<T> signing) {
    assertThat(signing).isInstanceOf(Signing.Refused.class);
    return (Signing.Refused<T>) signing;
  }

  private static byte[] kept(Signing.Refused<?> refused) {
    return Objects.requireNonNull(refused.state());
  }

  @Test
  void withoutTimeStampsTheKeysPartIsKeptAndCompletedLater() {
    RemoteKey key = byPin();
    keys.sandbox().silent(true);
    Signing.Refused<List<Path>> refused = refused(stamping().sign(jobs(), key));
    assertThat(refused.problem().code()).isEqualTo(Trouble.TIME_STAMP);
    assertThat(folder.resolve("a2.pdf")).doesNotExist();
    // Still silent: still nothing is lost.
    refused = refused(stamping().resume(kept(refused), key));
    keys.sandbox().silent(false);

    assertThat(stamping().resume(kept(refused), key).orThrow()).hasSize(2).allMatch(Files::exists);
    assertThat(pins).hasValue(1);
  }

  @Test
  void aServiceThatIsAwayWhileItIsAskedKeepsTheDraft() {
    ApprovingKey key = new ApprovingKey(keys.key(folder), keys.clock(), MINUTE);
    Signing<List<Path>> first = PdfSigner.at(keys.clock()).sign(jobs(), key);
    byte[] state = ((Signing.Waits<List<Path>>) first).state();
    key.trouble = Trouble.SERVICE_UNREACHABLE;
    assertThat(refused(PdfSigner.at(keys.clock()).resume(state, key)).state()).isEqualTo(state);
    key.trouble = null;
    keys.clock().advance(MINUTE);
    assertThat(PdfSigner.at(keys.clock()).resume(state, key).orThrow()).hasSize(2);
  }

  @Test
  void whatAPersonRefusedIsNotKept() {
    ApprovingKey key = new ApprovingKey(keys.key(folder), keys.clock(), MINUTE);
    Signing<List<Path>> first = PdfSigner.at(keys.clock()).sign(jobs(), key);
    key.trouble = Trouble.APPROVAL_REFUSED;
    Signing<List<Path>> then =
        PdfSigner.at(keys.clock()).resume(((Signing.Waits<List<Path>>) first).state(), key);
    assertThat(refused(then).state()).isNull();
    assertThat(folder.resolve("a2.pdf.part")).doesNotExist();
  }

  @Test
  void containersThatAreTooSmallGrowTogetherUnderOneFurtherApproval() throws IOException {
    byte[] large = new DEROctetString(new byte[12_000]).getEncoded();
    PdfSigner signer = PdfSigner.at(keys.clock()).timeStamps((hash, imprint) -> large);
    assertThat(signer.sign(jobs(), byPin()).orThrow()).hasSize(2);
    assertThat(pins).hasValue(2);
  }

  @Test
  void withATelephoneTheLargerContainersWaitForItAgain() throws IOException {
    byte[] large = new DEROctetString(new byte[12_000]).getEncoded();
    PdfSigner signer = PdfSigner.at(keys.clock()).timeStamps((hash, imprint) -> large);
    ApprovingKey key = new ApprovingKey(keys.key(folder), keys.clock(), MINUTE);
    Signing<List<Path>> signing = signer.sign(jobs(), key);
    for (int i = 0; i < 2; i++) {
      keys.clock().advance(MINUTE);
      signing = signer.resume(((Signing.Waits<List<Path>>) signing).state(), key);
    }
    assertThat(signing.orThrow()).hasSize(2);
    assertThat(key.asked).hasValue(2);
  }

  @Test
  void aCertificateThatEndedMeanwhileDoesNotSign() {
    var order =
        keys.order()
            .valid(keys.clock().instant().minusSeconds(60), keys.clock().instant().plusSeconds(60));
    ApprovingKey key =
        new ApprovingKey(
            TestKeys.key(folder, keys.sandbox().office().issue(order)), keys.clock(), MINUTE);
    Signing<List<Path>> first = PdfSigner.at(keys.clock()).sign(jobs(), key);
    keys.clock().advance(Duration.ofMinutes(3));
    Signing<List<Path>> then =
        PdfSigner.at(keys.clock()).resume(((Signing.Waits<List<Path>>) first).state(), key);
    assertThat(refused(then).problem().code()).isEqualTo(Trouble.CERTIFICATE_EXPIRED);
  }

  @Test
  void twoFilesForOneTargetAreRefusedBeforeAnythingIsSigned() {
    Path one = folder.resolve("one.pdf");
    List<PdfJob> jobs =
        List.of(
            new PdfJob(folder.resolve("a.pdf"), one),
            new PdfJob(folder.resolve("b.pdf"), folder.resolve("./one.pdf")));
    assertThat(refused(PdfSigner.at(keys.clock()).sign(jobs, byPin())).problem().code())
        .isEqualTo(Trouble.FILE_EXISTS);
    assertThat(one).doesNotExist();
    assertThat(pins).hasValue(0);
  }

  @Test
  void aTargetThatAppearsMeanwhileLeavesNoneOfTheOthers() {
    AtomicInteger stamps = new AtomicInteger();
    HttpTimeStamper stamper = new HttpTimeStamper(caller, keys.sandbox().tsa());
    PdfSigner signer =
        PdfSigner.at(keys.clock())
            .timeStamps(
                (hash, imprint) -> {
                  if (stamps.incrementAndGet() == 2) {
                    write(folder.resolve("b2.pdf"));
                  }
                  return stamper.stamp(hash, imprint);
                });
    assertThat(refused(signer.sign(jobs(), keys.key(folder))).problem().code())
        .isEqualTo(Trouble.FILE_EXISTS);
    assertThat(folder.resolve("a2.pdf")).doesNotExist();
    assertThat(folder.resolve("b2.pdf")).hasContent("mine");
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "mine");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void bytesInMemoryAreNotSentToATelephone() {
    ApprovingKey key = new ApprovingKey(keys.key(folder), keys.clock(), MINUTE);
    assertThatThrownBy(() -> PdfSigner.at(keys.clock()).sign(Papers.plain(), key))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(key.asked).hasValue(0);
  }
}
