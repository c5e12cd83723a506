package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;

/** Every element of both dialects, one by one, from a table transcribed from the fact file. */
class ElementsTest {
  record Line(String block, String dkkh, String bc1, String key, String written, String read) {
    String element(CourseDialect dialect) {
      return dialect == CourseDialect.DKKH ? dkkh : bc1;
    }
  }

  record Case(CourseDialect dialect, Line line) {}

  static List<Line> table() throws IOException {
    List<Line> table = new ArrayList<>();
    try (InputStream in = ElementsTest.class.getResourceAsStream("elements.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(each -> !each.startsWith("#")).toList()) {
        String[] cells = line.split("\\|", -1);
        String read = cells[5].equals("=") ? cells[4] : cells[5];
        table.add(new Line(cells[0], cells[1], cells[2], cells[3], cells[4], read));
      }
    }
    return table;
  }

  static Stream<Case> cases() throws IOException {
    List<Line> table = table();
    return Stream.of(CourseDialect.values())
        .flatMap(dialect -> table.stream().map(line -> new Case(dialect, line)))
        .filter(each -> !each.line().element(each.dialect()).equals("-"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anElementIsReadIntoItsFieldAndWrittenBack(Case one) throws Exception {
    Line line = one.line();
    String element = line.element(one.dialect());
    CourseFile file = CourseFile.read(withOnly(one.dialect(), line, element)).orThrow();
    assertThat(file.findings()).allMatch(each -> each.code().equals("file.absent"));
    assertThat(text(file.filing(), line)).isEqualTo(line.read());

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CourseFileWriter.write(file.filing(), one.dialect(), out);
    List<Element> written = elements(out.toByteArray(), line.block(), element);
    assertThat(written).hasSize(1);
    assertThat(written.get(0).getTextContent()).isEqualTo(line.written());
  }

  @Test
  void theOrderOfTheFileIsThatOfTheTable() throws Exception {
    for (CourseDialect dialect : CourseDialect.values()) {
      byte[] made =
          dialect == CourseDialect.DKKH ? MadeUpFile.dkkh().bytes() : MadeUpFile.bc1().bytes();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CourseFileWriter.write(CourseFile.read(made).orThrow().filing(), dialect, out);
      for (String block : List.of("HEADER", "KHOA_HOC", "NGUOI_LX", "HO_SO")) {
        List<String> wanted =
            table().stream()
                .filter(each -> each.block().equals(block))
                .map(each -> each.element(dialect))
                .filter(each -> !each.equals("-"))
                .toList();
        assertThat(leaves(out.toByteArray(), block)).as(dialect + " " + block).isEqualTo(wanted);
      }
    }
  }

  @Test
  void noFieldIsWithoutAnElement() throws IOException {
    List<String> keys = table().stream().map(Line::key).toList();
    Stream.of(HeaderField.values(), CourseField.values(), LearnerField.values())
        .flatMap(Stream::of)
        .forEach(each -> assertThat(keys).contains(each.key()));
  }

  private static byte[] withOnly(CourseDialect dialect, Line line, String element) {
    String leaf = "<" + element + ">" + line.written() + "</" + element + ">";
    StringBuilder xml = new StringBuilder("<" + dialect.root() + "><HEADER>");
    xml.append(line.block().equals("HEADER") ? leaf : "").append("</HEADER><DATA><KHOA_HOC>");
    xml.append(line.block().equals("KHOA_HOC") ? leaf : "");
    xml.append("</KHOA_HOC><NGUOI_LXS><NGUOI_LX>");
    xml.append(line.block().equals("NGUOI_LX") ? leaf : "").append("<HO_SO>");
    xml.append(line.block().equals("HO_SO") ? leaf : "");
    xml.append("</HO_SO></NGUOI_LX></NGUOI_LXS></DATA></" + dialect.root() + ">");
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(CourseFiling filing, Line line) {
    Learner learner = filing.learners().get(0);
    return switch (line.block()) {
      case "HEADER" -> text(filing.header(), HeaderField.class, line.key());
      case "KHOA_HOC" -> text(filing.course(), CourseField.class, line.key());
      default -> text(learner.values(), LearnerField.class, line.key());
    };
  }

  private static <F extends Enum<F> & SchoolField> String text(
      FieldValues<F> values, Class<F> type, String key) {
    String name = key.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    return values.text(Enum.valueOf(type, name));
  }

  private static List<Element> elements(byte[] xml, String block, String name) throws Exception {
    List<Element> found = new ArrayList<>();
    var all = Canonical.document(xml).getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      Element each = (Element) all.item(i);
      if (each.getParentNode().getNodeName().equals(block)) {
        found.add(each);
      }
    }
    return found;
  }

  private static List<String> leaves(byte[] xml, String block) throws Exception {
    Element first = (Element) Canonical.document(xml).getElementsByTagName(block).item(0);
    List<String> names = new ArrayList<>();
    for (var child = first.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean isLeaf =
          child instanceof Element element && element.getElementsByTagName("*").getLength() == 0;
      if (isLeaf && !child.getNodeName().equals("ANH_CHAN_DUNG")) {
        names.add(child.getNodeName());
      }
    }
    return names;
  }
}
