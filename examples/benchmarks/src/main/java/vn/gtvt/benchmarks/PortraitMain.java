package vn.gtvt.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.PortraitReport;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** A child that decodes a picture, or checks it as a portrait: {@code decode|check FILE}. */
final class PortraitMain {
  private PortraitMain() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    if (args[0].equals("decode")) {
      ImageIO.setUseCache(false);
      Out.open().println(ImageIO.read(file.toFile()).getWidth());
    } else {
      PortraitReport report =
          new PortraitCheck()
              .check(
                  Files.readAllBytes(file),
                  "portrait.jpg",
                  PortraitProfiles.bundled()
                      .at(PortraitProfiles.GPLX_ONLINE, LocalDate.of(2026, 11, 26))
                      .orElseThrow());
      if (report.findings().stream().anyMatch(f -> f.code() == FindingCode.FACE_NONE)) {
        throw new IllegalStateException("the check saw no face: " + report);
      }
      Out.open().println(report.findings().size());
    }
    System.exit(0);
  }
}
