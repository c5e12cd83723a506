package vn.gtvt.sandbox.national;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.json.Json;

/** Shows the dossiers of a door that keeps them in a case book. Thread-safe. */
public final class CaseSource implements NationalSource {
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Function<String, List<Moment>> byCode;
  private final Consumer<String> answered;
  private final Function<Moment, String> procedure;
  private final String owner;

  /**
   * The source of one door.
   *
   * @param byCode finds dossiers as the officer sees them
   * @param answered told which codes were asked for
   * @param procedure tells the code of a dossier's procedure
   * @param owner where a dossier's body has its owner, a JSON pointer
   */
  public CaseSource(
      Function<String, List<Moment>> byCode,
      Consumer<String> answered,
      Function<Moment, String> procedure,
      String owner) {
    this.byCode = byCode;
    this.answered = answered;
    this.procedure = procedure;
    this.owner = owner;
  }

  @Override
  public @Nullable ObjectNode find(String code) {
    List<Moment> found = byCode.apply(code);
    return found.isEmpty() ? null : item(code, found.get(0));
  }

  @Override
  public void answered(String code) {
    answered.accept(code);
  }

  private ObjectNode item(String code, Moment dossier) {
    Stage stage = dossier.stage();
    ObjectNode item = Json.object().put("MaHoSo", code).put("KenhThucHien", "2");
    item.put("MaTTHC", procedure.apply(dossier));
    item.put("ChuHoSo", dossier.body().at(owner).asText()).put("LoaiDoiTuong", "2");
    item.put("DonViXuLy", "Sở Xây dựng (giả lập)").put("NoiNopHoSo", "2");
    // What stands on no list is shown as being in work: this side has nothing else for it.
    int number = stage == Stage.ODD ? Stage.IN_WORK.number() : stage.number();
    item.put("TrangThaiHoSo", String.valueOf(number));
    put(item, "NgayNopHoSo", dossier.course().filedAt());
    put(item, "NgayTiepNhan", dossier.takenUpAt());
    put(item, "NgayHenTra", dossier.appointment());
    put(item, "NgayKetThucXuLy", dossier.decidedAt());
    put(item, "NgayTra", dossier.handedOverAt());
    return item;
  }

  private static void put(ObjectNode item, String name, @Nullable Instant at) {
    if (at != null) {
      item.put(name, COMPACT.format(at));
    }
  }
}
