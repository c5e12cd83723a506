package vn.gtvt.sdk.signature.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.trust.RemoteAccount;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.recorded.RecordingServer;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfJob;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.verify.Verdict;

class RemoteKeyTest {
  private TestKeys keys;
  private HttpCaller caller;

  @TempDir private Path folder;

  @BeforeEach
  void open() {
    keys = TestKeys.open();
    caller = HttpCaller.open(HttpSettings.defaults());
  }

  @AfterEach
  void close() {
    keys.close();
    caller.close();
  }

  private RemoteKey key(RemoteAccount account, Approval approval) {
    return RemoteKey.open(
        caller, keys.sandbox().csc(), TokenSource.fixed(account.token()), null, approval);
  }

  private RemoteAccount pinAccount() {
    return keys.sandbox()
        .remote()
        .byPin(keys.company(), "123456".toCharArray(), "999".toCharArray());
  }

  private static PinSource secret(String value) {
    return PinSource.fixed(value.toCharArray());
  }

  private static DigestToSign digest(int content) {
    byte[] hash = HashAlgorithm.SHA256.digest().digest(new byte[] {(byte) content});
    return DigestToSign.of(HashAlgorithm.SHA256, hash, "đơn.pdf");
  }

  private Verdict judged(Path pdf) {
    return keys.verifier().pdf(pdf).verdict();
  }

  @Test
  void aFileIsSignedByPinAndOneTimeCode() throws IOException {
    RemoteKey key = key(pinAccount(), Approval.pinAndOtp(secret("123456"), secret("999")));
    Path source = Files.write(folder.resolve("a.pdf"), Papers.plain());

    Path signed = PdfSigner.at(keys.clock()).sign(source, folder.resolve("b.pdf"), key).orThrow();

    assertThat(judged(signed)).isEqualTo(Verdict.VALID);
  }

  @Test
  void aWrongPinTellsTheTriesThatAreLeftAndThenThatTheKeyIsLocked() {
    RemoteKey key = key(pinAccount(), Approval.pinAndOtp(secret("000000"), secret("999")));
    List<SigningProblem> problems = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      problems.add(((KeyAnswer.Refused) key.sign(List.of(digest(1)))).problem());
      key.tryAgain();
    }

    assertThat(problems.get(0).code()).isEqualTo(Trouble.WRONG_PIN);
    assertThat(problems.get(0).tries()).hasValue(2);
    assertThat(problems.get(1).text().vi()).contains("còn 1 lần");
    assertThat(problems.get(3).code()).isEqualTo(Trouble.LOCKED);
  }

  @Test
  void manyAtOnceSpendOneTryOnAWrongPin() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    PinSource wrong =
        () -> {
          asked.incrementAndGet();
          return "000000".toCharArray();
        };
    RemoteKey key = key(pinAccount(), Approval.pinAndOtp(wrong, secret("999")));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Callable<KeyAnswer>> calls = Collections.nCopies(8, () -> key.sign(List.of(digest(1))));
    for (Future<KeyAnswer> each : pool.invokeAll(calls)) {
      assertThat(((KeyAnswer.Refused) each.get()).problem().code()).isEqualTo(Trouble.WRONG_PIN);
    }
    pool.shutdown();
    assertThat(asked).hasValue(1);
  }

  @Test
  void aWrongOneTimeCodeIsNotCalledAWrongPin() {
    RemoteKey key = key(pinAccount(), Approval.pinAndOtp(secret("123456"), secret("000")));
    SigningProblem problem = ((KeyAnswer.Refused) key.sign(List.of(digest(1)))).problem();
    assertThat(problem.code()).isEqualTo(Trouble.WRONG_CODE);
    assertThat(problem.text().vi()).contains("OTP");
  }

  @Test
  void theArrayOfAPinIsWipedAlsoWhenNothingIsSigned() {
    List<char[]> given = new ArrayList<>();
    PinSource source =
        () -> {
          given.add("000000".toCharArray());
          return given.get(0);
        };
    key(pinAccount(), Approval.pinAndOtp(source, secret("999"))).sign(List.of(digest(1)));
    assertThat(given).hasSize(1);
    assertThat(given.get(0)).containsOnly('\0');
  }

  @Test
  void fiveHundredFilesNeedOnePin() {
    int[] asked = {0};
    PinSource counting =
        () -> {
          asked[0]++;
          return "123456".toCharArray();
        };
    RemoteKey key = key(pinAccount(), Approval.pinAndOtp(counting, secret("999")));
    List<DigestToSign> digests = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      digests.add(digest(i));
    }

    KeyAnswer answer = key.sign(digests);

    assertThat(((KeyAnswer.Signed) answer).values()).hasSize(500);
    assertThat(asked[0]).isEqualTo(1);
  }

  @Test
  void anApprovalOnTheTelephoneMayComeAfterARestart() throws IOException {
    RemoteAccount account = keys.sandbox().remote().byTelephone(keys.company());
    Path source = Files.write(folder.resolve("a.pdf"), Papers.plain());
    Path target = folder.resolve("b.pdf");
    Signing<List<Path>> first =
        PdfSigner.at(keys.clock())
            .sign(List.of(new PdfJob(source, target)), key(account, Approval.push()));
    byte[] kept = ((Signing.Waits<List<Path>>) first).state();
    Signing<List<Path>> early =
        PdfSigner.at(keys.clock()).resume(kept, key(account, Approval.push()));
    assertThat(early).isInstanceOf(Signing.Waits.class);
    keys.clock().advance(Duration.ofMinutes(4));
    account.approve();

    Signing<List<Path>> then =
        PdfSigner.at(keys.clock())
            .resume(((Signing.Waits<List<Path>>) early).state(), key(account, Approval.push()));

    assertThat(then.orThrow()).containsExactly(target);
    assertThat(judged(target)).isEqualTo(Verdict.VALID);
  }

  @Test
  void aRefusalAndAnApprovalThatRanOutAreToldApart() {
    RemoteAccount refusing = keys.sandbox().remote().byTelephone(keys.company());
    RemoteKey key = key(refusing, Approval.push());
    String ticket = ((KeyAnswer.Waits) key.sign(List.of(digest(1)))).ticket();
    refusing.refuse();
    assertThat(trouble(key.resume(ticket, List.of(digest(1))))).isEqualTo(Trouble.APPROVAL_REFUSED);
    keys.clock().advance(Duration.ofMinutes(6));

    assertThat(trouble(key.resume(ticket, List.of(digest(1))))).isEqualTo(Trouble.APPROVAL_EXPIRED);
  }

  @Test
  void anApprovalIsForItsOwnHashesOnly() {
    RemoteAccount account = keys.sandbox().remote().byTelephone(keys.company());
    RemoteKey key = key(account, Approval.push());
    String ticket = ((KeyAnswer.Waits) key.sign(List.of(digest(1)))).ticket();
    account.approve();

    assertThat(trouble(key.resume(ticket, List.of(digest(2))))).isEqualTo(Trouble.SERVICE_REFUSED);
    // It was used up by the attempt.
    assertThat(trouble(key.resume(ticket, List.of(digest(1))))).isEqualTo(Trouble.SERVICE_REFUSED);
  }

  @Test
  void aWrongTokenAServiceThatIsNotThereAndAnUnknownKeyAreToldApart() {
    RemoteAccount account = pinAccount();
    Approval approval = Approval.push();

    assertThat(opening(keys.sandbox().csc(), "wrong", null)).isEqualTo(Trouble.SERVICE_REFUSED);
    assertThat(opening(URI.create("http://127.0.0.1:1/csc/v2"), account.token(), null))
        .isEqualTo(Trouble.SERVICE_UNREACHABLE);
    assertThat(opening(keys.sandbox().csc(), account.token(), "other"))
        .isEqualTo(Trouble.SERVICE_REFUSED);
    assertThat(approval).hasToString("Approval");
  }

  private Trouble opening(URI service, String token, @Nullable String id) {
    return catchThrowableOfType(
            SigningException.class,
            () -> RemoteKey.open(caller, service, TokenSource.fixed(token), id, Approval.push()))
        .problem()
        .code();
  }

  private static Trouble trouble(KeyAnswer answer) {
    assertThat(answer).isInstanceOf(KeyAnswer.Refused.class);
    return ((KeyAnswer.Refused) answer).problem().code();
  }

  @Test
  void aServiceOfAnotherVersionIsRefusedBeforeAnyKeyIsAskedFor() {
    try (RecordingServer server = new RecordingServer()) {
      server.on("POST /csc/v1/info", 200, "{\"specs\":\"1.0.4.0\"}");
      URI service = server.base().resolve("/csc/v1");
      Approval approval = Approval.pinAndOtp(secret("1"), secret("2"));
      TokenSource token = TokenSource.fixed("token");

      SigningException refused =
          catchThrowableOfType(
              SigningException.class,
              () -> RemoteKey.open(caller, service, token, "key", approval));

      assertThat(refused.problem().code()).isEqualTo(Trouble.SERVICE_REFUSED);
      assertThat(refused.problem().text().vi()).contains("CSC 1.0.4.0");
      assertThat(server.requests()).hasSize(1);
    }
  }
}
