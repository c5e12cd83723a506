package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

class PreviewTest {
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();
  private static final PortraitCheck CHECK = new PortraitCheck();
  private static final Locale VI = Locale.forLanguageTag("vi");

  @Test
  void thePersonSeesHeadEyesMiddleBackgroundAndTheWords() throws Exception {
    PortraitReport report = CHECK.check(BuiltPictures.get("blue.jpg"), "blue.jpg", PORTAL);
    String svg = PortraitPreview.svg(report, VI);
    Document read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(read.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(svg)
        .contains("class=\"head\"")
        .contains("class=\"eyes\"")
        .contains("class=\"middle\"")
        .contains("class=\"background\"")
        .contains("Màu nền");
  }

  @Test
  void theSamePictureAsPngOpens() throws IOException {
    PortraitReport report = CHECK.check(BuiltPictures.PLAIN, "plain.jpg", PORTAL);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(PortraitPreview.png(report, VI)));
    assertThat(image.getHeight()).isEqualTo(480);
    // The upper edge of the head box is green where the face's crown was found.
    long green = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      green += (image.getRGB(90, y) & 0xffffff) == 0x0a7d33 ? 1 : 0;
    }
    assertThat(green).isPositive();
  }

  @Test
  void whatCannotBeOpenedIsToldInWordsOnly() {
    PortraitReport report = CHECK.check(BuiltPictures.get("heic.jpg"), "a.jpg", PORTAL);
    assertThat(PortraitPreview.svg(report, VI)).doesNotContain("<image").contains("HEIC");
    assertThat(PortraitPreview.svg(report, Locale.ENGLISH)).contains("Another picture is needed");
  }

  @Test
  void aClassOfSixtyStandsOnOnePageWithoutScriptAndWithNamesEscaped() {
    PortraitReport good = CHECK.check(BuiltPictures.PLAIN, "plain.jpg", PORTAL);
    PortraitReport bad = CHECK.check(BuiltPictures.get("page.jpg"), "page.jpg", PORTAL);
    List<ContactSheet.Entry> entries = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      entries.add(new ContactSheet.Entry(i + " <b>", i % 10 == 0 ? bad : good));
    }
    String page = ContactSheet.html(entries, VI);
    assertThat(page.split("<article", -1)).hasSize(61);
    assertThat(page.split("☐", -1)).hasSize(60 * (1 + PersonCheck.values().length) + 1);
    assertThat(page).doesNotContain("<script").contains("60 &lt;b&gt;").contains("Không đội mũ");
    assertThat(page).doesNotContain("http");
    assertThat(entries.get(0).toString()).doesNotContain("<b>");
  }
}
