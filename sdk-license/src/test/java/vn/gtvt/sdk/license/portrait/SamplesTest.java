package vn.gtvt.sdk.license.portrait;

import static java.lang.System.Logger.Level.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Judges the check by a folder of sample portraits outside the repository. */
class SamplesTest {
  private static final System.Logger LOG = System.getLogger(SamplesTest.class.getName());
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Test
  void everySampleGetsTheVerdictThatWasWrittenBeforeTheEvaluator() throws IOException {
    Path samples = SampleFiles.folder();
    PortraitProfiles profiles = PortraitProfiles.bundled();
    PortraitCheck check = new PortraitCheck();
    List<String> differing = new ArrayList<>();
    Map<Verdict, Integer> counts = new TreeMap<>();
    int rows = 0;
    for (ExpectedVerdicts row : ExpectedVerdicts.all()) {
      Path file = samples.resolve(row.file());
      if (row.file().startsWith("built/") || !Files.exists(file)) {
        continue;
      }
      PortraitReport report =
          check.check(
              Files.readAllBytes(file),
              file.getFileName().toString(),
              profiles.at(row.profile(), DAY).orElseThrow());
      LOG.log(INFO, "{0} {1}", row.file(), report);
      counts.merge(report.verdict(), 1, Integer::sum);
      rows++;
      String differs = row.differs(report);
      if (!differs.isEmpty()) {
        differing.add(differs);
      }
    }
    LOG.log(
        INFO,
        "samples: {0} rows judged, {1} as expected, {2}",
        rows,
        rows - differing.size(),
        counts);
    assertThat(differing).isEmpty();
    assertThat(rows).isGreaterThan(100);
  }
}
