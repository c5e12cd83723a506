package vn.gtvt.sandbox.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.national.NationalSource;

/** Shows the dossiers of a book to the national side. */
public final class CaseSource implements NationalSource {
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final CaseBook book;
  private final BiPredicate<Moment, String> hasCode;
  private final Function<Moment, ObjectNode> start;

  /**
   * A source.
   *
   * @param hasCode whether this is a code of the dossier
   * @param start begins the item with what only the door knows: procedure, owner, kind of owner
   */
  public CaseSource(
      CaseBook book, BiPredicate<Moment, String> hasCode, Function<Moment, ObjectNode> start) {
    this.book = book;
    this.hasCode = hasCode;
    this.start = start;
  }

  @Override
  public @Nullable ObjectNode find(String code) {
    book.catchUp();
    return book.all(any -> true).stream()
        .filter(each -> hasCode.test(each, code))
        .findFirst()
        .map(each -> item(each, code))
        .orElse(null);
  }

  private ObjectNode item(Moment dossier, String code) {
    Stage stage = dossier.stage();
    ObjectNode item = Json.object().put("MaHoSo", code);
    item.setAll(start.apply(dossier));
    item.put("KenhThucHien", "2").put("NoiNopHoSo", "2");
    item.put("TrangThaiHoSo", Integer.toString(stage.number()));
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

  @Override
  public void answered(String code) {
    book.missed(code::equals);
  }
}
