package vn.gtvt.testkit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hosts that are killed (SIGKILL) with everything wrong besides, and the receiver's ledger
 * afterwards.
 *
 * <p>{@code mvn verify} runs one short pass. The long form, and the repetition of a seed:
 *
 * <pre>
 * mvn -q -pl examples/testkit -am test -Dtest=CrashTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dcrash.hits=3 -Dcrash.kills=1000 -Dcrash.seed=20261126
 * </pre>
 *
 * <p>A finding names the seed of its campaign; {@code -Dcrash.campaign=SEED} runs that one alone.
 */
class CrashTest {
  private static final int HITS = Integer.getInteger("crash.hits", 1);
  private static final int KILLS = Integer.getInteger("crash.kills", 15);
  private static final long SEED = Long.getLong("crash.seed", 20261126L);

  /** What failed is kept, to be looked at. */
  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path temp;

  @Test
  void killedAtEveryPointWithEveryTroubleEachDossierIsThereOnce() throws Exception {
    KillMatrix matrix = new KillMatrix();
    List<Findings> found = new CrashHarness(temp, SEED).matrix(matrix, HITS);

    report("kill-matrix.txt", "seed " + SEED + System.lineSeparator() + matrix.print());
    assertThat(found).as("seed " + SEED).allMatch(Findings::isClean);
    assertThat(matrix.below(HITS)).as("cells hit too seldom, seed " + SEED).isEmpty();
  }

  @Test
  void killedAtAnyMomentAgainAndAgainEachDossierIsThereOnce() throws Exception {
    AtomicInteger kills = new AtomicInteger();
    List<Findings> found = new CrashHarness(temp, SEED).campaigns(KILLS, kills);

    report("random-kills.txt", "seed " + SEED + ": " + kills + " kills");
    assertThat(found).as("seed " + SEED).allMatch(Findings::isClean);
    assertThat(kills.get()).isGreaterThanOrEqualTo(KILLS);
  }

  /** The faults of a campaign come from its seed; the moments of its kills go by the wall clock. */
  @Test
  @EnabledIfSystemProperty(named = "crash.campaign", matches = "-?[0-9]+")
  void aCampaignIsRepeatedByItsSeed() throws Exception {
    Campaign campaign = new Campaign(Long.getLong("crash.campaign"));
    assertThat(campaign.run(temp.resolve("campaign"), new AtomicInteger(), Integer.MAX_VALUE))
        .matches(Findings::isClean);
  }

  @Test
  void withTheAskingSwitchedOffTheSameKillsMakeDuplicates() throws Exception {
    Findings found = run(Mechanisms.WITHOUT_ASKING);
    assertThat(found.duplicates()).isNotEmpty();
  }

  @Test
  void withoutTheJournalTheSameKillsLoseDossiers() throws Exception {
    Findings found = run(Mechanisms.WITHOUT_JOURNAL);
    assertThat(found.losses()).anyMatch(loss -> loss.endsWith("is not at the receiver"));
  }

  @Test
  void withBothAtWorkTheSameKillsDoNoHarm() throws Exception {
    assertThat(run(Mechanisms.ALL)).matches(Findings::isClean);
  }

  private Findings run(Mechanisms mechanisms) throws IOException, InterruptedException {
    List<Cell> cells =
        Cell.all().stream()
            .filter(cell -> cell.point().operation().matches("ALLOCATE|SUBMIT|SUPPLEMENT"))
            .filter(cell -> !cell.point().point().equals("AFTER_OUTCOME"))
            .filter(cell -> cell.trouble().name().matches("NONE|CUT_AFTER_WRITE"))
            .toList();
    return new Batch(cells, SEED, mechanisms).run(temp.resolve("journal"), new KillMatrix());
  }

  private static void report(String name, String text) throws IOException {
    Path folder = Path.of("target");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
