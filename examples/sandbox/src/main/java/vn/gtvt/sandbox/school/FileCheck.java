package vn.gtvt.sandbox.school;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges a file as a whole. */
final class FileCheck {
  private static final String STAMP = "[0-9]{8}_[0-9]{6}\\.xml";
  private static final LocalDate NEW_SINCE = LocalDate.of(2026, 7, 1);

  private final String school;
  private final String fileName;
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * The check of one file.
   *
   * @param school code of the school that hands it in
   */
  FileCheck(String school, String fileName) {
    this.school = school;
    this.fileName = fileName;
  }

  /** What is wrong; empty if the learners can be looked at. */
  List<Remark> remarks() {
    return remarks;
  }

  /** The file with its parts; {@code null} if they are not there. */
  @Nullable CourseFile read(Node root) {
    CourseTable table = table(root);
    if (table == null) {
      add(root, root.name(), "TEP", "Phần tử gốc phải là DANG_KY_KHOA_HOC hoặc BAO_CAO1");
      return null;
    }
    Node header = only(root, List.of("HEADER", "DATA"), "HEADER");
    Node data = only(root, List.of("HEADER", "DATA"), "DATA");
    Node course = data == null ? null : only(data, List.of("KHOA_HOC", "NGUOI_LXS"), "KHOA_HOC");
    Node list = data == null ? null : only(data, List.of("KHOA_HOC", "NGUOI_LXS"), "NGUOI_LXS");
    if (header == null || course == null || list == null) {
      return null;
    }
    for (Node each : list.children()) {
      if (!each.name().equals("NGUOI_LX")) {
        add(each, "NGUOI_LXS/" + each.name(), "THU_TU", "Trong NGUOI_LXS chỉ có NGUOI_LX");
      }
    }
    RowCheck.of(header, table.header(), List.of(), Set.of())
        .forEach(each -> remarks.add(each.under("HEADER")));
    RowCheck.of(course, table.course(), List.of(), Set.of())
        .forEach(each -> remarks.add(each.under("KHOA_HOC")));
    CourseFile file = new CourseFile(table, header, course, list.children());
    if (remarks.isEmpty()) {
      counts(file);
      codes(file);
      regime(file);
      name(file);
    }
    return file;
  }

  private static @Nullable CourseTable table(Node root) {
    if (root.name().equals(CourseTable.NEW.root())) {
      return CourseTable.NEW;
    }
    return root.name().equals(CourseTable.OLD.root()) ? CourseTable.OLD : null;
  }

  private @Nullable Node only(Node parent, List<String> due, String name) {
    List<String> given = parent.children().stream().map(Node::name).toList();
    if (!given.equals(due)) {
      if (name.equals(due.get(0))) {
        add(parent, parent.name(), "THU_TU", "Cần đúng các phần tử " + String.join(", ", due));
      }
      return null;
    }
    return parent.child(name);
  }

  private void counts(CourseFile file) {
    String count = Integer.toString(file.learners().size());
    if (!file.header().value("TONG_SO_BAN_GHI").equals(count)) {
      add(file.header(), "HEADER/TONG_SO_BAN_GHI", "SO_LUONG", "Không bằng số NGUOI_LX");
    }
    if (!file.course().value("SO_HOC_SINH").equals(count)) {
      add(file.course(), "KHOA_HOC/SO_HOC_SINH", "SO_LUONG", "Không bằng số NGUOI_LX");
    }
    long days =
        ChronoUnit.DAYS.between(
            LocalDate.parse(file.course().value("NGAY_KHAI_GIANG")),
            LocalDate.parse(file.course().value("NGAY_BE_GIANG")));
    if (!file.course().value("THOI_GIAN_DT").equals(Long.toString(days))) {
      add(file.course(), "KHOA_HOC/THOI_GIAN_DT", "SO_LUONG", "Không bằng số ngày của khóa");
    }
  }

  private void codes(CourseFile file) {
    Node course = file.course();
    mind(file.header().value("MA_DV_GUI").equals(school), file.header(), "HEADER/MA_DV_GUI");
    mind(course.value("MA_CSDT").equals(school), course, "KHOA_HOC/MA_CSDT");
    String code = course.value("MA_KHOA_HOC");
    mind(code.startsWith(school + "K"), course, "KHOA_HOC/MA_KHOA_HOC");
    if (!file.table().isEarlier()) {
      mind(
          course.value("MA_DANG_KY_KHOA_HOC").equals("DKKH_" + code),
          course,
          "KHOA_HOC/MA_DANG_KY_KHOA_HOC");
    }
  }

  private void regime(CourseFile file) {
    LocalDate start = LocalDate.parse(file.course().value("NGAY_KHAI_GIANG"));
    if (file.table().isEarlier() && !start.isBefore(NEW_SINCE)) {
      String sentence = "Khóa khai giảng từ 01/07/2026 phải dùng DANG_KY_KHOA_HOC";
      add(file.course(), "KHOA_HOC/NGAY_KHAI_GIANG", "TEP", sentence);
    }
  }

  private void name(CourseFile file) {
    String start =
        String.join(
            "_",
            "DKKH",
            school,
            file.course().value("MA_SO_XAY_DUNG"),
            file.course().value("MA_KHOA_HOC"),
            "");
    boolean fits = fileName.startsWith(start) && fileName.substring(start.length()).matches(STAMP);
    if (!file.table().isEarlier() && !fits) {
      String sentence = "Tên tệp phải là " + start + "yyyyMMdd_HHmmss.xml";
      remarks.add(new Remark(0, "", "TEN_TEP", sentence));
    }
  }

  private void mind(boolean isWell, Node at, String field) {
    if (!isWell) {
      add(at, field, "MA", "Mã không khớp với cơ sở đào tạo hoặc khóa học");
    }
  }

  private void add(Node at, String field, String code, String sentence) {
    remarks.add(new Remark(at.line(), field, code, sentence));
  }
}
