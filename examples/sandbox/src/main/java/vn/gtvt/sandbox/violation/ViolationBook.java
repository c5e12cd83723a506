package vn.gtvt.sandbox.violation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.plate.PlateKey;
import vn.gtvt.sandbox.registry.ViolationDesk;
import vn.gtvt.sandbox.store.Store;
import vn.gtvt.sandbox.table.Flaw;

/** The violations that were entered, kept by a store. Thread-safe. */
public final class ViolationBook implements ViolationDesk {
  static final String OPEN = "Chưa xử phạt";
  static final String SETTLED = "Đã xử phạt";
  private static final String KIND = "violations";
  private static final List<String> VEHICLES = List.of("Ô tô", "Xe máy", "Xe đạp điện");

  private final Clock clock;
  private final Store store;
  private final Map<String, ObjectNode> entered = new LinkedHashMap<>();
  private final AtomicInteger questions = new AtomicInteger();
  private Instant enteredUntil;

  /** The book with what the store has kept. */
  public ViolationBook(Clock clock, Store store) {
    this.clock = clock;
    this.store = store;
    this.enteredUntil = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    store.all(KIND).forEach(line -> entered.put(line.path("key").asText(), line));
  }

  @Override
  public void put(String plate, String vehicle, LocalDateTime at, String offence) {
    int kind = List.of("1", "2", "3").indexOf(vehicle);
    if (kind < 0) {
      throw new IllegalArgumentException("A vehicle is 1, 2 or 3, not " + vehicle);
    }
    ObjectNode violation =
        Json.object()
            .put("bienKiemSoat", plate)
            .put("mauBien", "Nền mầu trắng, chữ và số màu đen")
            .put("loaiPhuongTien", VEHICLES.get(kind))
            .put("thoiGianViPham", ViolationTable.MOMENT.format(at))
            .put("diaDiemViPham", "Đường Giả Lập, phường Thử Nghiệm")
            .put("hanhViViPham", offence)
            .put("trangThai", OPEN)
            .put("donViPhatHien", "Đội CSGT giả lập số 1");
    violation
        .putArray("noiGiaiQuyet")
        .addObject()
        .put("ten", "Đội CSGT giả lập số 1")
        .put("diaChi", "Số 1 đường Giả Lập")
        .put("soDienThoai", "0200000000");
    put(vehicle, violation);
  }

  /**
   * Enters a violation.
   *
   * @throws IllegalArgumentException if a field is missing, unknown or malformed
   */
  public synchronized void put(String vehicle, ObjectNode violation) {
    List<Flaw> flaws = new ArrayList<>();
    ViolationTable.VIOLATION.check(violation, "", flaws);
    if (!flaws.isEmpty() || !List.of("1", "2", "3").contains(vehicle)) {
      throw new IllegalArgumentException(flaws.isEmpty() ? "Xe" : flaws.get(0).message());
    }
    String moment = violation.path("thoiGianViPham").asText();
    String key = key(violation.path("bienKiemSoat").asText(), vehicle, moment);
    ObjectNode line = Json.object().put("key", key).put("vehicle", vehicle);
    line.set("violation", violation);
    keep(key, line);
  }

  @Override
  public void settle(String plate, String vehicle, LocalDateTime at) {
    settle(plate, vehicle, ViolationTable.MOMENT.format(at));
  }

  /**
   * Settles a violation.
   *
   * @throws IllegalArgumentException if there is none of this vehicle and moment
   */
  public synchronized void settle(String plate, String vehicle, String moment) {
    String key = key(plate, vehicle, moment);
    ObjectNode line = entered.get(key);
    if (line == null) {
      throw new IllegalArgumentException("No such violation: " + moment);
    }
    ObjectNode settled = line.deepCopy();
    settled.withObject("/violation").put("trangThai", SETTLED);
    keep(key, settled);
  }

  private void keep(String key, ObjectNode line) {
    entered.put(key, line);
    store.put(KIND, key, line);
    // Two entries never share a moment: answers of one moment are meant to be the same.
    Instant next = enteredUntil.plusSeconds(1);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    enteredUntil = now.isAfter(next) ? now : next;
  }

  private static String key(String plate, String vehicle, String moment) {
    return PlateKey.of(plate) + "#" + vehicle + "#" + moment;
  }

  /** The moment up to which everything is entered: that of the last entry, or the last hour. */
  synchronized Instant enteredUntil() {
    Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    if (hour.isAfter(enteredUntil)) {
      enteredUntil = hour;
    }
    return enteredUntil;
  }

  /** The violations of a vehicle, newest first. */
  synchronized List<ObjectNode> of(String plate, String vehicle) {
    String start = key(plate, vehicle, "");
    return entered.values().stream()
        .filter(line -> line.path("key").asText().startsWith(start))
        .map(line -> (ObjectNode) line.path("violation").deepCopy())
        .sorted(
            Comparator.comparing(
                    (ObjectNode each) ->
                        LocalDateTime.parse(
                            each.path("thoiGianViPham").asText(), ViolationTable.MOMENT))
                .reversed())
        .toList();
  }

  @Override
  public int questions() {
    return questions.get();
  }

  void asked() {
    questions.incrementAndGet();
  }

  /** Every violation that was entered. */
  public synchronized ArrayNode ledger() {
    ArrayNode list = Json.object().putArray("violations");
    entered.values().forEach(line -> list.add(line.path("violation")));
    return list;
  }
}
