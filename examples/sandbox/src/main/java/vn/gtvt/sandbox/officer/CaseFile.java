package vn.gtvt.sandbox.officer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.gtvt.sandbox.ledger.LedgerVehicle;
import vn.gtvt.sandbox.ledger.Outcome;

/** A stored record. Every change makes a new tree, so that a tree once read stays as it was. */
public final class CaseFile {
  private ObjectNode json;

  /** A file that starts with this tree. */
  public CaseFile(ObjectNode json) {
    this.json = json;
  }

  /** The tree as it is now; never changed afterwards. */
  public ObjectNode json() {
    return json;
  }

  void change(Instant at, Consumer<ObjectNode> change) {
    ObjectNode next = json.deepCopy();
    change.accept(next);
    next.put("modifiedAt", at.toEpochMilli());
    json = next;
  }

  String text(String field) {
    return json.path(field).asText();
  }

  JsonNode vehicles() {
    return json.path("ThamDinh").path("ThemPhuongTienRaw");
  }

  List<LedgerVehicle> undecided() {
    List<LedgerVehicle> list = new ArrayList<>();
    for (JsonNode vehicle : vehicles()) {
      String plate = vehicle.path("BienSoXe").asText();
      list.add(new LedgerVehicle(plate, Outcome.UNDECIDED, null, null));
    }
    return list;
  }
}
