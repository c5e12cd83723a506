package vn.gtvt.sdk.license.portrait;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Draws the pictures of docs/portraits.md: previews of faces of nobody. */
final class WriteDocPicturesMain {
  private WriteDocPicturesMain() {}

  /** Writes them into the folder named. */
  public static void main(String[] folder) throws IOException {
    Path to = Files.createDirectories(Path.of(folder[0]));
    PortraitCheck check = new PortraitCheck();
    for (String name : List.of("plain.jpg", "blue.jpg", "square.jpg", "quarter-turn.jpg")) {
      PortraitReport report =
          check.check(
              BuiltPictures.get(name),
              name,
              PortraitProfiles.bundled()
                  .at("gplx-online", LocalDate.of(2026, 11, 26))
                  .orElseThrow());
      Files.write(
          to.resolve("portrait-" + name.replace(".jpg", ".png")),
          PortraitPreview.png(report, Locale.forLanguageTag("vi")));
    }
  }
}
