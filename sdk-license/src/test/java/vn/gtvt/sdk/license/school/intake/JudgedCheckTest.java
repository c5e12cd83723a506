package vn.gtvt.sdk.license.school.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.check.CourseCheck;
import vn.gtvt.sdk.license.school.check.EarlierCourses;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.MadeUpFile;

/** What the tables of the fact file refuse is an error of the reader or of the check. */
class JudgedCheckTest {
  private static final String NAME = "DKKH_99001_24_99001K260001_20260803_080501.xml";
  private static final String GOOD =
      MadeUpFile.dkkh().learners(1).picture(MadeUpFile.portrait(472, 354, 8_000)).text();
  private static final CourseCheck CHECK = CourseCheck.bundled();
  private static final LocalDate OPENING = LocalDate.of(2026, 8, 3);

  /** Forms that other files have too, or whose list is not known: these only warn. */
  private static final Set<String> WARNED =
      Set.of(
          "DV_CAP_GPLX_DACO",
          "HANG_GPLX_DA_CO",
          "MA_HINH_THUC_DT",
          "SO_DANG_KY_KHOA_HOC",
          "SO_GPLX_DA_CO",
          "SO_TT",
          "TEN_GIAY_TO");

  @Test
  void whatTheTablesRefuseIsSaidBefore() throws Exception {
    assertThat(faults(GOOD)).isEmpty();
    assertThat(errors(GOOD)).isEmpty();
    Set<String> missed = new TreeSet<>();
    int refused = 0;
    for (String element : elements()) {
      for (String value : List.of("", "X", "x", "-1", "2026/08/03", "12345678901234567890123")) {
        String spoilt = with(element, value);
        if (!faults(spoilt).isEmpty()) {
          refused++;
          if (errors(spoilt).isEmpty()) {
            missed.add(element);
          }
        }
      }
    }
    assertThat(refused).isGreaterThan(150);
    assertThat(missed).isSubsetOf(WARNED);
    assertThat(errors(with("TEN_GIAY_TO", ""))).containsExactly("papers.name");
    assertThat(errors(with("TONG_SO_BAN_GHI", "X"))).containsExactly("field.no-number");
  }

  private static List<String> elements() {
    List<String> names = new ArrayList<>();
    Matcher leaf = Pattern.compile("<([A-Z_]+)(?: />|>[^<\\n]*</)").matcher(GOOD);
    while (leaf.find()) {
      if (!names.contains(leaf.group(1)) && !leaf.group(1).equals("ANH_CHAN_DUNG")) {
        names.add(leaf.group(1));
      }
    }
    return names;
  }

  /** Spoils the first of its name: the head's, the course's or the first learner's. */
  private static String with(String element, String value) {
    String written = value.isEmpty() ? "<" + element + " />" : "";
    written = value.isEmpty() ? written : "<" + element + ">" + value + "</" + element + ">";
    return GOOD.replaceFirst(
        "<" + element + "(?: />|>[^<\\n]*</" + element + ">)", Matcher.quoteReplacement(written));
  }

  private static List<String> faults(String text) throws Exception {
    byte[] file = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    return DkkhJudge.faults(file, NAME);
  }

  private static List<String> errors(String text) {
    CourseFile file = CourseFile.read(text.getBytes(StandardCharsets.UTF_8)).orThrow();
    List<SchoolFinding> found = new ArrayList<>(file.findings());
    found.addAll(CHECK.check(file.filing(), OPENING, EarlierCourses.NONE));
    return found.stream().filter(SchoolFinding::isError).map(SchoolFinding::code).toList();
  }
}
