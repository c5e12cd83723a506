package vn.gtvt.sandbox.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.gtvt.sandbox.ledger.Ledger;
import vn.gtvt.sandbox.ledger.LedgerEntry;
import vn.gtvt.sandbox.ledger.LedgerVehicle;

/** Writes the ledger for {@code GET /_sandbox/ledger}. */
final class LedgerJson {
  private LedgerJson() {}

  static ObjectNode of(Ledger ledger, ObjectMapper mapper) {
    List<LedgerEntry> entries = ledger.entries();
    Ledger frozen = () -> entries;
    ObjectNode json = mapper.createObjectNode();
    json.put("fake", true);
    json.put("dossiers", frozen.dossiers().size());
    json.put("submissions", frozen.submissions().size());
    json.put("duplicateReferences", frozen.duplicateReferences());
    json.put("vehicles", frozen.vehicles().size());
    ArrayNode lines = json.putArray("entries");
    entries.forEach(entry -> write(entry, lines.addObject()));
    return json;
  }

  private static void write(LedgerEntry entry, ObjectNode line) {
    line.put("sequence", entry.sequence());
    line.put("at", entry.at().toString());
    line.put("kind", entry.kind().name());
    line.put("recordId", entry.recordId());
    line.put("reference", entry.reference());
    line.put("badgeKind", entry.badgeKind());
    ArrayNode vehicles = line.putArray("vehicles");
    for (LedgerVehicle vehicle : entry.vehicles()) {
      ObjectNode item = vehicles.addObject();
      item.put("plate", vehicle.plate());
      item.put("outcome", vehicle.outcome().name());
      if (vehicle.badgeNumber() != null) {
        item.put("badgeNumber", vehicle.badgeNumber());
      }
      if (vehicle.reason() != null) {
        item.put("reason", vehicle.reason());
      }
    }
  }
}
