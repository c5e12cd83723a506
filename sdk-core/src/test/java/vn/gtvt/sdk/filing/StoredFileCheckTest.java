package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.text.Bilingual;

class StoredFileCheckTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Bilingual WHY = new Bilingual("Ảnh bị hỏng.", "It is damaged.");
  private static final StoredFile OTHER = new StoredFile("f", "0".repeat(64));

  @TempDir Path folder;
  private final ScriptedPortal portal = new ScriptedPortal();
  private final SaysWhatItReads check = new SaysWhatItReads();
  private Bench bench;

  /** Judges by the first letters of what is stored. */
  private static final class SaysWhatItReads implements StoredFileCheck {
    boolean looks = true;
    boolean fails;
    boolean hurtsAll;

    @Override
    public boolean looksAt(Attachment sent) {
      return looks;
    }

    @Override
    public Optional<Verdict> judge(Attachment sent, Content stored) throws IOException {
      if (fails) {
        fails = false;
        throw new IOException("no longer there");
      }
      try (InputStream in = stored.open()) {
        String text = new String(in.readNBytes(4), StandardCharsets.UTF_8);
        return switch (text) {
          case "good" -> Optional.of(new Serves("saved-anew"));
          case "hurt" -> Optional.of(new Spoiled("damaged", WHY));
          case "%PDF" -> Optional.of(hurtsAll ? new Spoiled("damaged", WHY) : new Serves("opens"));
          default -> Optional.empty();
        };
      }
    }
  }

  @BeforeEach
  void open() {
    portal.operations.add(PortalOperation.VERIFY);
    bench = new Bench(folder, portal, builder -> builder.storedFiles(check));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void stores(String text, int times) {
    for (int i = 0; i < times; i++) {
      portal.verifies.add(() -> new Outcome.Done<>(OTHER));
      portal.readBacks.add(
          () -> new Outcome.Done<>(Content.of(text.getBytes(StandardCharsets.UTF_8))));
    }
  }

  private String history(Filing filing) {
    return bench.engine.history(filing.id()).stream().map(FilingEvent::what).toList().toString();
  }

  @Test
  void aFileThatTheReceiverMadeItsOwnServes() {
    stores("good", 1);
    Filing filed = bench.runFor(HOUR, bench.file());
    assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("upload")).isEqualTo(2);
    assertThat(portal.submissions).hasSize(1);
    assertThat(history(filed)).contains("proved 1/2, not as we sent it, saved-anew");
  }

  @Test
  void oneThatIsOfNoUseGoesOnceMore() {
    stores("hurt", 1);
    Filing filed = bench.runFor(HOUR, bench.file());
    assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("upload")).isEqualTo(3);
    assertThat(history(filed)).contains("of no use 1/2, not as we sent it, damaged; sent again");
  }

  @Test
  void spoiledAgainAPersonHearsWhyAndNothingIsFiled() {
    stores("hurt", 2);
    Filing parked = bench.runFor(Duration.ofDays(1), bench.file());
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(parked.problem().orElseThrow().vi())
        .contains("gửi lại cũng vậy", WHY.vi(), "paper (a0.pdf)", "chưa được nộp");
    assertThat(portal.count("upload")).isEqualTo(3);
    assertThat(portal.submissions).isEmpty();

    bench.reopen();
    bench.engine.resume(parked.id());
    assertThat(bench.runFor(HOUR, parked).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.submissions).hasSize(1);
  }

  @Test
  void theVeryBytesOfNoUseAreNotSentAgain() {
    check.hurtsAll = true;
    Filing filing = bench.engine.file(FilingSamples.dossier("29E-123.45", 1));
    Filing parked = bench.runFor(Duration.ofDays(1), filing);
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(parked.problem().orElseThrow().vi()).contains("đúng như đã gửi", WHY.vi());
    assertThat(portal.count("upload")).isEqualTo(1);
    assertThat(portal.submissions).isEmpty();
    assertThat(bench.engine.withdraw(parked.id(), "ảnh hỏng").state())
        .isEqualTo(FilingState.CANCELLED);
  }

  @Test
  void anAnswerOfNoUseIsDroppedAndGivenAnew() {
    portal.statuses.add(() -> Said.asking(Said.request("q1", null, "photo")));
    Filing asked = bench.run(bench.file());
    check.hurtsAll = true;
    bench.engine.answer(asked.id(), answer("first"));
    Filing parked = bench.runFor(HOUR, asked);
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(parked.problem().orElseThrow().vi()).contains("nộp bổ sung lại", WHY.vi());
    assertThat(portal.supplements).isEmpty();

    check.hurtsAll = false;
    portal.statuses.add(() -> Said.asking(Said.request("q1", null, "photo")));
    bench.engine.resume(parked.id());
    bench.run(parked);
    assertThat(bench.engine.answer(asked.id(), answer("second")))
        .isInstanceOf(Answered.Taken.class);
    bench.runFor(Duration.ofDays(3), parked);
    assertThat(portal.supplements).hasSize(1);
  }

  private static SupplementAnswer answer(String text) {
    return new SupplementAnswer("q1", List.of(Bench.paper("photo", text)), null);
  }

  @Test
  void ofOneThatNothingIsSaidOfOnlyTheVeryBytesCount() {
    stores("else", 1);
    Filing filed = bench.runFor(HOUR, bench.file());
    assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("upload")).isEqualTo(3);
  }

  @Test
  void aReceiverThatShowsOnlyFingerprintsIsJudgedByThem() {
    portal.verifies.add(() -> new Outcome.Done<>(OTHER));
    Filing filed = bench.runFor(HOUR, bench.file());
    assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("upload")).isEqualTo(3);
  }

  @Test
  void oneThatIsNotLookedAtIsNotFetched() {
    check.looks = false;
    stores("good", 1);
    bench.runFor(HOUR, bench.file());
    assertThat(portal.count("readBack")).isZero();
    assertThat(portal.count("upload")).isEqualTo(3);
  }

  @Test
  void whatCannotBeReadNowIsLookedAtLater() {
    check.fails = true;
    portal.verifies.add(() -> new Outcome.NotSent<>("cut"));
    Filing filed = bench.runFor(HOUR, bench.file());
    assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("upload")).isEqualTo(2);
    assertThat(portal.count("verify")).isEqualTo(4);
  }
}
