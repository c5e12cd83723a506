package vn.gtvt.sandbox.officer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.gtvt.sandbox.ledger.LedgerVehicle;
import vn.gtvt.sandbox.ledger.Outcome;
import vn.gtvt.sandbox.registry.Fact;
import vn.gtvt.sandbox.registry.Registry;

/** What is decided on each vehicle of one record, and how {@code KetQua} says it. */
final class Verdict {
  private final String badgeKind;
  private final List<LedgerVehicle> vehicles = new ArrayList<>();
  private final List<String> terms = new ArrayList<>();

  private Verdict(String badgeKind) {
    this.badgeKind = badgeKind;
  }

  static Verdict on(CaseFile file, Registry registry, LocalDate day, Supplier<String> numbers) {
    Verdict verdict = new Verdict(file.text("dichVu"));
    for (JsonNode vehicle : file.vehicles()) {
      String plate = vehicle.path("BienSoXe").asText();
      Optional<Fact> against =
          registry.facts(plate).stream().filter(fact -> fact.holdsOn(day)).findFirst();
      verdict.vehicles.add(
          against.isPresent()
              ? new LedgerVehicle(plate, Outcome.NOT_GRANTED, null, against.get().sentence())
              : new LedgerVehicle(plate, Outcome.GRANTED, numbers.get(), null));
      verdict.terms.add(vehicle.path("ThoiHanDeNghi").asText());
    }
    return verdict;
  }

  List<LedgerVehicle> vehicles() {
    return vehicles;
  }

  State state() {
    boolean any = vehicles.stream().anyMatch(vehicle -> vehicle.outcome() == Outcome.GRANTED);
    return any ? State.APPROVED : State.REFUSED;
  }

  void writeTo(ObjectNode record) {
    ArrayNode results = record.putArray("KetQua");
    for (int i = 0; i < vehicles.size(); i++) {
      LedgerVehicle vehicle = vehicles.get(i);
      ObjectNode result = results.addObject().put("BienSoXe", vehicle.plate());
      result.put("loaiPhuHieuXinCap", badgeKind);
      if (vehicle.outcome() == Outcome.GRANTED) {
        result.put("ketQuaXuLy", "Đạt");
        result.put("soPhuHieuDuocCap", vehicle.badgeNumber());
        result.put("thoiHanDuocCapPhep", terms.get(i));
      } else {
        result.put("ketQuaXuLy", "Không đạt");
        result.put("lyDoKhongDat", vehicle.reason());
      }
    }
  }
}
