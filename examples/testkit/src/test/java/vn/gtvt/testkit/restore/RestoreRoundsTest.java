package vn.gtvt.testkit.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A journal is copied in the middle of the work, goes on, is lost, and the old copy is restored.
 */
class RestoreRoundsTest {
  private static final int ROUNDS = Integer.getInteger("restore.rounds", 50);
  private static final long SEED = Long.getLong("restore.seed", 20261126L);

  @TempDir Path temp;

  @Test
  void afterARestoreOfAnOldCopyEachDossierIsThereOnce() throws Exception {
    int sentSinceTheCopy = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Round round = new Round(SEED + i, true);
      assertThat(round.run(temp.resolve("round-" + i))).as("seed " + (SEED + i)).isEmpty();
      sentSinceTheCopy += round.sentSinceTheCopy();
    }
    // Otherwise nothing was at stake.
    assertThat(sentSinceTheCopy).isGreaterThan(ROUNDS);
  }

  @Test
  void whereTheEngineIsNotToldOfTheRestoreDossiersAreFiledTwice() throws Exception {
    int wrong = 0;
    for (int i = 0; i < 10; i++) {
      Round round = new Round(SEED + i, false);
      wrong += round.run(temp.resolve("untold-" + i)).size();
    }
    assertThat(wrong).isPositive();
  }
}
