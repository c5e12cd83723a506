package vn.gtvt.sandbox.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** An array of like items with bounds for their number, both included. */
public record ListType(FieldType item, int least, int most) implements FieldType {
  @Override
  public void check(JsonNode value, String path, List<Flaw> flaws) {
    if (!value.isArray() || value.size() < least || value.size() > most) {
      flaws.add(Flaw.mistyped(path, "một danh sách từ " + least + " đến " + most + " mục"));
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      item.check(value.get(i), path + "[" + i + "]", flaws);
    }
  }
}
