package vn.gtvt.sdk.permits.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class XmlGuardTest {
  private static final String SHEET =
      "<?xml version=\"1.0\"?><!-- c --><worksheet><sheetData>"
          + "<row r=\"1\" s='1'><c r=\"A1\" s=\"1\" t=\"s\"><v>1</v></c><c r=\"XFD1\"/></row>"
          + "<row r=\"2\"><c r='B2' t=\"inlineStr\"><is><t>&lt;a&gt;</t></is></c></row>"
          + "<x:row><x:c x:r=\"GR3\" ><f>A1&gt;2</f><![CDATA[<row>]]></x:c ></x:row>"
          + "</sheetData><mergeCells a=\"/>\"><m/></mergeCells></worksheet>";

  /** What the guard says of these bytes when they come in pieces of this size. */
  private static String verdict(byte[] bytes, int piece) {
    XmlGuard guard = new XmlGuard(XmlGuard.Strictness.STRICT);
    try {
      for (int from = 0; from < bytes.length; from += piece) {
        byte[] next = Arrays.copyOfRange(bytes, from, Math.min(from + piece, bytes.length));
        guard.take(next, next.length);
      }
      return "fine";
    } catch (SheetBroken e) {
      return e.code();
    }
  }

  @Test
  void anHonestSheetIsFineInWhateverPiecesItComes() {
    byte[] bytes = SHEET.getBytes(StandardCharsets.UTF_8);
    for (int piece = 1; piece <= bytes.length; piece++) {
      assertThat(verdict(bytes, piece)).isEqualTo("fine");
    }
  }

  @Test
  void theShortWayAndTheLongWayAgreeOnEveryMutation() {
    Random random = new Random(20260914);
    byte[] alphabet = "<>/=\"' rcoXZA19:&!-[]?st".getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = SHEET.getBytes(StandardCharsets.UTF_8);
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        bytes[random.nextInt(bytes.length)] = alphabet[random.nextInt(alphabet.length)];
      }
      String slow = verdict(bytes, 1);
      assertThat(verdict(bytes, bytes.length))
          .as(new String(bytes, StandardCharsets.UTF_8))
          .isEqualTo(slow);
      refused += slow.equals("fine") ? 0 : 1;
    }
    assertThat(refused).isPositive();
  }
}
