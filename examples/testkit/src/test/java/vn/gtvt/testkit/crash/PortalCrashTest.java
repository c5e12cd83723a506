package vn.gtvt.testkit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.testkit.portals.Access;
import vn.gtvt.testkit.portals.Dialect;
import vn.gtvt.testkit.trouble.Trouble;

/**
 * Hosts of every dialect that are killed (SIGKILL) around each act that counts, and the portal's
 * ledger afterwards.
 *
 * <p>{@code mvn verify} runs one short pass. The long form has every network trouble and repeats:
 *
 * <pre>
 * mvn -q -pl examples/testkit -am test -Dtest=PortalCrashTest \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dcrash.portal.rounds=20
 * </pre>
 */
class PortalCrashTest {
  private static final int ROUNDS = Integer.getInteger("crash.portal.rounds", 1);
  private static final long SEED = Long.getLong("crash.seed", 20261126L);
  private static final int CELLS_OF_A_BATCH = 36;
  private static final Set<Trouble> FEW =
      Set.of(Trouble.NONE, Trouble.CUT_AFTER_WRITE, Trouble.LATE_WRITE);
  private static final Set<Trouble> MANY =
      Set.of(
          Trouble.NONE,
          Trouble.CUT_BEFORE_WRITE,
          Trouble.CUT_AFTER_WRITE,
          Trouble.HALF_BODY,
          Trouble.HTTP_ERROR,
          Trouble.JUNK,
          Trouble.LATE_WRITE,
          Trouble.RESET);

  /** What failed is kept, to be looked at. */
  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path temp;

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"OPENCPS", "TD", "IGATE", "DVCSYNC", "DVCSYNC_READ_BY_IGATE", "QLVT"})
  void killedAroundEveryActThatCountsEachDossierIsThereOnce(Dialect dialect) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      List<Cell> cells = new ArrayList<>(cells(dialect));
      // Mixed, so that each child has filings in many places at the moment it is killed.
      Collections.shuffle(cells, new Random(SEED + round));
      for (int from = 0; from < cells.size(); from += CELLS_OF_A_BATCH) {
        List<Cell> some = cells.subList(from, Math.min(from + CELLS_OF_A_BATCH, cells.size()));
        PortalBatch batch = new PortalBatch(dialect, some, Mechanisms.ALL);
        Findings found = batch.run(temp.resolve("batch-" + round + "-" + from));
        assertThat(found).as("seed %s", SEED + round).matches(Findings::isClean);
        // What a person is asked about is not sent again, so that a trouble may find no call left.
        int least = dialect.door().equals("dvcsync") ? 1 : batch.troubles();
        assertThat(batch.struck()).as("troubles").isBetween(least, batch.troubles());
      }
    }
  }

  @Test
  void withTheAskingSwitchedOffTheSameKillsMakeDuplicates() throws Exception {
    List<Cell> cells =
        cells(Dialect.TD).stream().filter(c -> c.point().operation().equals("SUBMIT")).toList();
    Findings found =
        new PortalBatch(Dialect.TD, cells, Mechanisms.WITHOUT_ASKING).run(temp.resolve("batch"));
    assertThat(found.duplicates()).isNotEmpty();
  }

  private static List<Cell> cells(Dialect dialect) {
    List<String> operations = new ArrayList<>(List.of("SUBMIT"));
    URI nowhere = URI.create("http://127.0.0.1:1");
    try (HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
        Access access = dialect.open(nowhere, caller, Clock.systemUTC())) {
      for (PortalOperation act : List.of(PortalOperation.SUPPLEMENT, PortalOperation.WITHDRAW)) {
        if (access.portal().operations().contains(act)) {
          operations.add(act.name());
        }
      }
    }
    return Cell.all().stream()
        .filter(cell -> operations.contains(cell.point().operation()))
        .filter(cell -> (ROUNDS > 1 ? MANY : FEW).contains(cell.trouble()))
        .toList();
  }
}
