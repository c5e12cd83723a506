package vn.gtvt.sandbox.school;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges the learners of one file. For one thread. */
final class LearnerCheck {
  private static final List<Column> PAPER =
      List.of(
          Column.must("MA_GIAY_TO", 3, Column.like("[0-9]{1,3}")),
          Column.must("TEN_GIAY_TO", 150, Column.TEXT));

  private final CourseTable table;
  private final Node course;
  private final Set<String> seen = new HashSet<>();

  LearnerCheck(CourseTable table, Node course) {
    this.table = table;
    this.course = course;
  }

  /** Everything that is wrong with a learner. */
  List<Remark> remarks(Node learner) {
    List<Remark> remarks =
        new ArrayList<>(
            RowCheck.of(learner, table.learner(), List.of("HO_SO", "GIAY_TOS"), table.anywhere()));
    Node file = learner.child("HO_SO");
    Node papers = learner.child("GIAY_TOS");
    if (file == null || papers == null) {
      return remarks;
    }
    RowCheck.of(file, table.file(), List.of(), table.anywhere())
        .forEach(each -> remarks.add(each.under("HO_SO")));
    for (Node paper : papers.children()) {
      RowCheck.of(paper, PAPER, List.of(), Set.of())
          .forEach(each -> remarks.add(each.under("GIAY_TOS/GIAY_TO")));
    }
    codes(learner, file, remarks);
    String fault = Jp2.fault(file.value("ANH_CHAN_DUNG"));
    if (fault != null && !file.value("ANH_CHAN_DUNG").isBlank()) {
      remarks.add(new Remark(file.line(), "HO_SO/ANH_CHAN_DUNG", "ANH", fault));
    }
    twice(learner, "SO_TT", learner.value("SO_TT"), remarks);
    twice(learner, table.learnerCode(), learner.value(table.learnerCode()), remarks);
    twice(learner, "SO_CMT", learner.value("SO_CMT"), remarks);
    twice(learner, "HO_SO/SO_HO_SO", file.value("SO_HO_SO"), remarks);
    return remarks;
  }

  private void twice(Node learner, String field, String value, List<Remark> remarks) {
    if (!value.isBlank() && !seen.add(field + "=" + value)) {
      remarks.add(
          new Remark(learner.line(), field, "TRUNG", "Giá trị này đã có ở học viên khác của tệp"));
    }
  }

  private void codes(Node learner, Node file, List<Remark> remarks) {
    String full = learner.value("HO_VA_TEN");
    mind(
        full.equals(learner.value("HO_TEN_DEM") + " " + learner.value("TEN")),
        learner,
        "HO_VA_TEN",
        "Họ và tên không bằng họ đệm cộng tên",
        remarks);
    mind(
        full.equals(full.toUpperCase(Locale.ROOT))
            && Normalizer.isNormalized(full, Normalizer.Form.NFC),
        learner,
        "HO_VA_TEN",
        "Họ và tên phải viết hoa, Unicode dựng sẵn",
        remarks);
    String school = course.value("MA_CSDT");
    String received = file.value("NGAY_NHAN_HOSO").replace("-", "");
    mind(
        learner.value(table.learnerCode()).startsWith(school + "-" + received + "-"),
        learner,
        table.learnerCode(),
        "Mã học viên không khớp cơ sở đào tạo và ngày nhận hồ sơ",
        remarks);
    mind(
        identity(learner),
        learner,
        "SO_CMT",
        "Số định danh không khớp giới tính hoặc năm sinh",
        remarks);
    mind(
        file.value("HANG_GPLX").equals(course.value("HANG_GPLX")),
        file,
        "HO_SO/HANG_GPLX",
        "Hạng không phải hạng của khóa học",
        remarks);
    mind(
        file.value("HANG_DAOTAO").equals(course.value("MA_HANG_DAO_TAO")),
        file,
        "HO_SO/HANG_DAOTAO",
        "Hạng đào tạo không phải hạng của khóa học",
        remarks);
  }

  private static void mind(
      boolean isWell, Node at, String field, String sentence, List<Remark> remarks) {
    if (!isWell) {
      remarks.add(new Remark(at.line(), field, "MA", sentence));
    }
  }

  private static boolean identity(Node learner) {
    String number = learner.value("SO_CMT");
    String birth = learner.value("NGAY_SINH");
    if (!number.matches("[0-9]{12}") || !Column.BARE_DAY.test(birth)) {
      return true;
    }
    int digit = number.charAt(3) - '0';
    int century = Integer.parseInt(birth.substring(0, 2)) - 19;
    boolean isMale = learner.value("GIOI_TINH").equals("M");
    return digit / 2 == century
        && (digit % 2 == 0) == isMale
        && number.substring(4, 6).equals(birth.substring(2, 4));
  }
}
