package vn.gtvt.testkit.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.practice.PracticeDossier;
import vn.gtvt.testkit.trouble.Restoring;
import vn.gtvt.testkit.trouble.Trouble;

/**
 * Walks every pair of a step and a trouble and holds what happened against {@code
 * docs/failures.md}.
 *
 * <p>After a change on purpose: run it with {@code -Dwrite.docs=true}, read the difference, commit
 * it.
 */
class FailureTableTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "failures.md");
  private static final String BEGIN = "<!-- written by FailureTableTest: begin -->\n";
  private static final String END = "<!-- written by FailureTableTest: end -->\n";
  private static final List<String> OPERATIONS =
      List.of(
          "CHECK",
          "SIGN",
          "ALLOCATE",
          "UPLOAD",
          "VERIFY",
          "SUBMIT",
          "ASK_SUBMIT",
          "FOLLOW",
          "ASK_FOLLOW",
          "SUPPLEMENT",
          "ASK_SUPPLEMENT",
          "WITHDRAW",
          "ASK_WITHDRAW",
          "FETCH",
          "ASK_RECONCILE");

  @TempDir Path temp;

  @Test
  void everyPairOfStepAndTroubleEndsAsThePageSays() throws IOException {
    Map<Walk, Walks.Told> told = new LinkedHashMap<>();
    for (Restoring restoring : Restoring.values()) {
      told.putAll(new Walks(walks(restoring), restoring).go(temp.resolve(restoring.name())));
    }

    told.forEach(
        (walk, one) -> {
          assertThat(one.struck()).as("%s was not struck", walk).isTrue();
          demandOnce(walk, one);
        });
    compare(table(told));
  }

  private static void demandOnce(Walk walk, Walks.Told told) {
    boolean isTaken = !told.words().contains("ends refused");
    assertThat(told.there()).as(walk + ": " + told.words()).hasSize(isTaken ? 1 : 0);
    for (PracticeDossier dossier : told.there()) {
      assertThat(dossier.answers())
          .as("answers of %s: %s", walk, told.words())
          .hasSize(walk.plan().equals("SUPPLEMENT") ? 1 : 0);
      assertThat(dossier.withdrawals())
          .as("withdrawals of %s: %s", walk, told.words())
          .isEqualTo(walk.isWithdrawn() ? 1 : 0);
    }
  }

  private static List<Walk> walks(Restoring restoring) {
    List<Walk> walks = new ArrayList<>();
    for (String operation : OPERATIONS) {
      for (Trouble trouble : Trouble.values()) {
        if (Restoring.of(operation) == restoring) {
          walks.add(new Walk(operation, trouble));
        }
      }
    }
    return walks;
  }

  /** Troubles of a step that end alike share a line. */
  private static String table(Map<Walk, Walks.Told> told) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    told.forEach(
        (walk, one) ->
            lines
                .computeIfAbsent(
                    "| `" + walk.operation() + "` | " + one.words() + " |",
                    line -> new ArrayList<>())
                .add(walk.trouble().name()));
    StringBuilder table = new StringBuilder("| At | What happens | When |\n|---|---|---|\n");
    lines.forEach(
        (line, troubles) ->
            table.append(line).append(" ").append(String.join(", ", troubles)).append(" |\n"));
    return table.toString();
  }

  private static void compare(String table) throws IOException {
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (Boolean.getBoolean("write.docs")) {
      Files.writeString(
          PAGE, page.substring(0, begin) + table + page.substring(end), StandardCharsets.UTF_8);
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(table);
    }
  }
}
