package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.national.NationalSource;

/**
 * Dossiers that came in through another door of the same portal: DvcSync has no read, and its
 * dossiers are followed by a search for their codes here.
 */
final class Neighbours {
  private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final List<NationalSource> doors;

  /** Codes by the ids that a search has shown. */
  private final Map<String, String> shown = new ConcurrentHashMap<>();

  Neighbours(List<NationalSource> doors) {
    this.doors = List.copyOf(doors);
  }

  /** The dossiers with exactly this code. */
  List<ObjectNode> find(String code) {
    List<ObjectNode> found = new ArrayList<>();
    for (NationalSource door : doors) {
      ObjectNode item = door.find(code);
      if (item != null) {
        ObjectNode view = view(item);
        shown.put(view.path("id").asText(), code);
        found.add(view);
      }
    }
    return found;
  }

  /** The dossier of an id that a search has shown; {@code null} if there is none. */
  @Nullable ObjectNode byId(String id) {
    String code = shown.get(id);
    return code == null ? null : find(code).stream().findFirst().orElse(null);
  }

  void answered(String code) {
    doors.forEach(door -> door.answered(code));
  }

  private static ObjectNode view(ObjectNode item) {
    ObjectNode json = Json.object().put("id", idOf(item.path("MaHoSo").asText()));
    json.put("code", item.path("MaHoSo").asText());
    StatusWord.of(stage(item.path("TrangThaiHoSo").asText())).writeTo(json);
    json.putObject("applicant").putObject("data").put("fullname", item.path("ChuHoSo").asText());
    json.putObject("procedure").put("code", item.path("MaTTHC").asText());
    time(json, "appliedDate", item.path("NgayNopHoSo").asText());
    time(json, "acceptedDate", item.path("NgayTiepNhan").asText());
    time(json, "appointmentDate", item.path("NgayHenTra").asText());
    time(json, "completedDate", item.path("NgayKetThucXuLy").asText());
    return json;
  }

  private static String idOf(String code) {
    return String.format("%024x", Integer.toUnsignedLong(code.hashCode()));
  }

  private static Stage stage(String number) {
    for (Stage stage : Stage.values()) {
      if (number.equals(Integer.toString(stage.number()))) {
        return stage;
      }
    }
    return Stage.ODD;
  }

  private static void time(ObjectNode json, String name, String compact) {
    if (!compact.isEmpty()) {
      LocalDateTime at = LocalDateTime.parse(compact, COMPACT);
      json.put(name, DossierJson.time(at.atZone(ZONE).toInstant()));
    }
  }
}
