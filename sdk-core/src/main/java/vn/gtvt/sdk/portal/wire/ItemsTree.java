package vn.gtvt.sdk.portal.wire;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.time.VietnamTime;

/** Writes the neutral content of a form as plain maps under its own names. Stateless. */
public final class ItemsTree {
  private ItemsTree() {}

  /** Returns texts, whole numbers, flags, dates as {@code dd/MM/yyyy}, maps and lists of maps. */
  public static Map<String, Object> of(Items items) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (String name : items.names()) {
      Object value = items.raw(name);
      if (value != null) {
        tree.put(name, plain(value));
      }
    }
    return tree;
  }

  private static Object plain(Object value) {
    if (value instanceof Items group) {
      return of(group);
    } else if (value instanceof LocalDate date) {
      return VietnamTime.written(date);
    } else if (value instanceof List<?> list) {
      return list.stream().map(ItemsTree::plain).toList();
    }
    return value;
  }
}
