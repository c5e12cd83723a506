package vn.gtvt.sandbox.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges the fields of one element by a table: which, in which order, of which form. */
final class RowCheck {
  private RowCheck() {}

  /**
   * What is wrong with the fields.
   *
   * @param inner the elements behind the fields that hold elements themselves, in their order
   * @param anywhere fields that may stand anywhere, or be missing
   */
  static List<Remark> of(
      Node node, List<Column> columns, List<String> inner, Set<String> anywhere) {
    List<String> due = new ArrayList<>(columns.stream().map(Column::name).toList());
    due.addAll(inner);
    List<Remark> remarks = new ArrayList<>();
    List<Node> given =
        node.children().stream().filter(each -> !anywhere.contains(each.name())).toList();
    List<String> names = given.stream().map(Node::name).toList();
    if (!names.equals(due)) {
      remarks.add(order(node, given, due));
    }
    for (Column column : columns) {
      Node field = node.child(column.name());
      Remark remark = field == null ? null : value(field, column);
      if (remark != null) {
        remarks.add(remark);
      }
    }
    return remarks;
  }

  private static Remark order(Node node, List<Node> given, List<String> due) {
    for (int i = 0; i < given.size(); i++) {
      Node each = given.get(i);
      if (i >= due.size() || !each.name().equals(due.get(i))) {
        String wanted = i < due.size() ? "cần " + due.get(i) : "không cần gì nữa";
        return new Remark(
            each.line(), each.name(), "THU_TU", "Sai thứ tự hoặc thừa phần tử: " + wanted);
      }
    }
    String missing = due.get(given.size());
    return new Remark(node.line(), missing, "THU_TU", "Thiếu phần tử " + missing);
  }

  private static @Nullable Remark value(Node field, Column column) {
    String text = field.text();
    if (text.isBlank()) {
      return column.isNeeded() ? remark(field, "BAT_BUOC", "không được để trống") : null;
    }
    if (!field.children().isEmpty()) {
      return remark(field, "THU_TU", "không được chứa phần tử khác");
    }
    if (!column.form().test(text)) {
      return remark(field, "DINH_DANG", "không đúng định dạng");
    }
    return text.codePointCount(0, text.length()) > column.most()
        ? remark(field, "DO_DAI", "dài quá " + column.most() + " ký tự")
        : null;
  }

  private static Remark remark(Node field, String code, String what) {
    return new Remark(field.line(), field.name(), code, "Trường " + field.name() + " " + what);
  }
}
