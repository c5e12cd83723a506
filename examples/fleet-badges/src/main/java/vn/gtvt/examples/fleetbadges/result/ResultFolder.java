package vn.gtvt.examples.fleetbadges.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.gtvt.sdk.permits.overview.Overview;
import vn.gtvt.sdk.permits.overview.OverviewPage;

/** The folder with the files of a run. Immutable. */
public final class ResultFolder {
  private final Path folder;

  private ResultFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder and tries it out, so that a run does not find out at its end.
   *
   * @throws IOException if nothing can be written there
   */
  public static ResultFolder in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.delete(Files.createTempFile(folder, "write-", ".tmp"));
    return new ResultFolder(folder);
  }

  /**
   * Writes {@code result.json}, {@code result.csv} and {@code report.html} over older ones.
   *
   * @throws IOException if one cannot be written
   */
  public void write(FleetResult result) throws IOException {
    Files.write(folder.resolve("result.json"), ResultJson.of(result));
    Files.write(folder.resolve("result.csv"), ResultCsv.of(result));
    Files.writeString(folder.resolve("report.html"), ReportPage.of(result));
  }

  /**
   * Writes {@code overview.html} over an older one.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Overview overview) throws IOException {
    Files.writeString(folder.resolve("overview.html"), OverviewPage.of(overview));
  }
}
