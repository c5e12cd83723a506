package vn.gtvt.sdk.permits.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/**
 * Writes the page of which docs/images/overview.png is a picture: give the file as argument, open
 * it in a browser 1200 px wide and photograph its top.
 */
public final class WriteDocPageMain {
  private WriteDocPageMain() {}

  /** Writes the page. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), page());
  }

  static String page() {
    return OverviewPage.of(
        Overview.of(
            SyntheticCompany.of(300, 24),
            ProcedureCatalogue.bundled().at(SyntheticCompany.DAY),
            Period.ofDays(60)));
  }
}
