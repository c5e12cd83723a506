package vn.gtvt.sandbox.td;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that receives dossiers.
 *
 * @param id what a client names it by
 * @param code what its dossier codes begin with
 * @param name its name
 */
record Unit(String id, String code, String name) {
  private static final List<Unit> ALL =
      List.of(
          new Unit("SBX-01", "H98.01", "Sở Xây dựng (giả lập)"),
          new Unit("SBX-02", "H98.02", "Phòng Cảnh sát giao thông (giả lập)"));

  static @Nullable Unit of(String id) {
    return ALL.stream().filter(unit -> unit.id().equals(id)).findFirst().orElse(null);
  }
}
