package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** Order, place and absence of elements; order is that of school.md 2. */
class ElementOrderTest {
  private static final String TEXT = MadeUpFile.dkkh().text();

  @Test
  void anElementBehindItsPlaceIsSaidWithItsLine() {
    String moved =
        TEXT.replace("        <SO_TT>2</SO_TT>\n", "")
            .replaceFirst("(<SO_CMT>024190000002</SO_CMT>\n)", "$1        <SO_TT>2</SO_TT>\n");
    SchoolFinding finding = only(moved, "file.order");
    assertThat(finding.isError()).isTrue();
    assertThat(finding.where().learner()).isEqualTo(2);
    assertThat(finding.where().line()).isEqualTo(line(moved, "<SO_TT>2<"));
    assertThat(finding.message().vi()).contains("SO_TT", "NGUOI_LX");
  }

  @Test
  void elementsThatAreNotThereAreSaidByTheirBlock() {
    String without = TEXT.replace("<TEN_QUOC_TICH />", "").replace("<SO_QD_KG />", "");
    List<SchoolFinding> found = read(without).findings();
    assertThat(found).extracting(SchoolFinding::code).containsOnly("file.absent").hasSize(4);
    assertThat(found.get(0).where().learner()).isZero();
    assertThat(found.get(0).message().vi()).contains("KHOA_HOC", "SO_QD_KG");
    assertThat(found.get(3).where().learner()).isEqualTo(3);
    assertThat(found.get(3).message().vi()).contains("TEN_QUOC_TICH");
  }

  @Test
  void anEmptyBlockLacksItsElements() {
    int from = TEXT.indexOf("<HEADER>");
    int to = TEXT.indexOf("</HEADER>") + "</HEADER>".length();
    String empty = TEXT.substring(0, from) + "<HEADER />" + TEXT.substring(to);
    assertThat(only(empty, "file.absent").message().vi()).contains("HEADER", "TONG_SO_BAN_GHI");
  }

  @Test
  void theHeadBehindTheDataIsOutOfOrder() {
    int from = TEXT.indexOf("<HEADER>");
    int to = TEXT.indexOf("</HEADER>") + "</HEADER>".length();
    String head = TEXT.substring(from, to);
    String moved =
        (TEXT.substring(0, from) + TEXT.substring(to)).replace("</DATA>", "</DATA>" + head);
    assertThat(only(moved, "file.order").message().vi()).contains("HEADER");
    assertThat(read(moved).filing().learners()).hasSize(3);
  }

  @Test
  void aPaperHasACodeAndThenAName() {
    String moved =
        TEXT.replaceFirst(
            "(?s)(<MA_GIAO_DICH>.*?<MA_GIAY_TO>1</MA_GIAY_TO>)(\\s*)(<TEN_GIAY_TO>[^<]*</TEN_GIAY_TO>)",
            "$1");
    assertThat(only(moved, "file.absent").message().vi()).contains("GIAY_TO", "TEN_GIAY_TO");
  }

  @Test
  void aLearnerWhoStandsElsewhereIsNone() throws Exception {
    String stray = "<NGUOI_LX><SO_TT>77</SO_TT><HO_SO><SO_KM_ANTOAN>5</SO_KM_ANTOAN></HO_SO>";
    String moved = TEXT.replace("</KHOA_HOC>", stray + "</NGUOI_LX></KHOA_HOC>");
    CourseFile file = read(moved);
    assertThat(file.findings()).extracting(SchoolFinding::code).containsExactly("file.misplaced");
    assertThat(file.findings().get(0).isError()).isTrue();
    assertThat(file.filing().learners()).hasSize(3);
    assertThat(file.filing().learners().get(0).text(LearnerField.ROW_NUMBER)).isEqualTo("1");
    // An edit counts as the reader does.
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.edit().set(1, LearnerField.SAFE_KM, "9").writeTo(out);
    String edited = out.toString(StandardCharsets.UTF_8);
    assertThat(edited).contains(stray);
    assertThat(edited.indexOf("<SO_KM_ANTOAN>9<"))
        .isBetween(edited.indexOf("<SO_TT>1<"), edited.indexOf("<SO_TT>2<"));
  }

  @Test
  void anEmptySignatureHidesNothing() {
    String signed = TEXT.replace("  <HEADER>", "  <Signature />\n  <HEADER>");
    assertThat(read(signed).filing().learners()).hasSize(3);
    assertThat(read(signed).isSigned()).isTrue();
  }

  @Test
  void inTheOlderFileTheOrderIsInferredAndOnlyWarned() {
    String old = MadeUpFile.bc1().text().replace("<NOI_CT />", "");
    assertThat(read(old).findings())
        .hasSize(3)
        .allMatch(each -> each.code().equals("file.absent") && !each.isError());
    String moved =
        MadeUpFile.bc1()
            .text()
            .replaceAll("(<SO_TT>.</SO_TT>)(?s)(.*?)(<SO_CMND_CU[^\n]*)", "$3$1$2");
    assertThat(read(moved).findings()).isEmpty();
  }

  @Test
  void aFieldThatHoldsAnElementKeepsItsPlace() {
    String holding = TEXT.replaceFirst("<TEN>MẪU</TEN>", "<TEN><X>1</X><Y/></TEN>");
    assertThat(read(holding).findings())
        .extracting(SchoolFinding::code)
        .containsExactly("file.unknown", "file.unknown");
    assertThat(read(holding).filing().learners().get(0).text(LearnerField.FULL_NAME))
        .isEqualTo("NGUYỄN VĂN MẪU");
  }

  @Test
  void anElementThatStandsTwiceKeepsItsFirstValueAlsoAgainstNothing() {
    for (String second : List.of("<TEN>B</TEN>", "<TEN />", "<TEN> </TEN>")) {
      String twice = TEXT.replaceFirst("<TEN>MẪU</TEN>", "<TEN>MẪU</TEN>" + second);
      assertThat(only(twice, "file.twice").where().learner()).isEqualTo(1);
      assertThat(read(twice).filing().learners().get(0).text(LearnerField.GIVEN_NAME))
          .isEqualTo("MẪU");
    }
  }

  private static SchoolFinding only(String text, String code) {
    List<SchoolFinding> found = read(text).findings();
    assertThat(found).extracting(SchoolFinding::code).containsExactly(code);
    return found.get(0);
  }

  private static int line(String text, String place) {
    return text.substring(0, text.indexOf(place)).split("\n", -1).length;
  }

  private static CourseFile read(String text) {
    return CourseFile.read(text.getBytes(StandardCharsets.UTF_8)).orThrow();
  }
}
