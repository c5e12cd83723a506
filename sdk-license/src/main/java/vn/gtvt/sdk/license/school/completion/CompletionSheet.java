package vn.gtvt.sdk.license.school.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;

/**
 * A completion list as a table that every spreadsheet opens (CSV, UTF-8 with a mark); long numbers
 * and such with zeros in front are written {@code ="024…"}, or Excel would cut them.
 *
 * <p>The columns are those of the law; no file of the department's system is known (reality.md).
 * Stateless and safe for concurrent use.
 */
public final class CompletionSheet {
  private static final List<String> HEADINGS =
      List.of(
          "STT",
          "Mã học viên",
          "Họ và tên",
          "Số căn cước",
          "Ngày sinh",
          "Quốc tịch",
          "Nơi thường trú",
          "Số giấy phép lái xe",
          "Số giấy xác nhận hoàn thành",
          "Cơ sở đào tạo",
          "Hạng",
          "Khóa");

  private CompletionSheet() {}

  /** Returns the table; it names persons and belongs to school and department. */
  public static String csv(CompletionList list) {
    StringBuilder csv = new StringBuilder("\uFEFF");
    line(HEADINGS, csv);
    int number = 0;
    for (Completed each : list.completed()) {
      Learner learner = each.learner();
      List<String> cells = new ArrayList<>();
      cells.add(Integer.toString(++number));
      cells.add(each.learnerCode());
      cells.add(learner.text(LearnerField.FULL_NAME));
      cells.add(learner.text(LearnerField.CITIZEN_ID));
      cells.add(
          learner
              .date(LearnerField.BIRTH_DATE)
              .map(DateCode.SLASHED::write)
              .orElse(learner.text(LearnerField.BIRTH_DATE)));
      cells.add(learner.text(LearnerField.NATIONALITY));
      cells.add(residence(learner));
      cells.add(learner.text(LearnerField.LICENCE_NUMBER));
      cells.add(each.certificateNumber());
      cells.add(list.course().text(CourseField.SCHOOL_NAME));
      cells.add(learner.text(LearnerField.LICENCE_CLASS));
      cells.add(list.course().text(CourseField.COURSE_CODE));
      line(cells, csv);
    }
    return csv.toString();
  }

  private static String residence(Learner learner) {
    String words = learner.text(LearnerField.RESIDENCE);
    String codes =
        learner.text(LearnerField.RESIDENCE_COMMUNE)
            + "-"
            + learner.text(LearnerField.RESIDENCE_PROVINCE);
    return words.isEmpty() ? codes : words + " (" + codes + ")";
  }

  private static void line(List<String> cells, StringBuilder csv) {
    csv.append(cells.stream().map(CompletionSheet::cell).collect(Collectors.joining(",")));
    csv.append("\r\n");
  }

  /**
   * A text that a spreadsheet would run as a formula is made a plain one; a number that it would
   * shorten, by its zeros in front or its last digits, is made a text.
   */
  private static String cell(String text) {
    if (text.matches("0[0-9]+|[0-9]{12,}")) {
      return "\"=\"\"" + text + "\"\"\"";
    }
    boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = isFormula ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
