package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Passes checked calls about one dossier through the gate, under the office's monitor. */
final class Calls {
  private final Office office;
  private final FaultDesk desk;
  private final Gate gate;

  Calls(Office office, FaultDesk desk, Gate gate) {
    this.office = office;
    this.desk = desk;
    this.gate = gate;
  }

  /** What a dossier shows, read before a late write lands behind it. */
  Response read(String operation, Dossier dossier, Function<Instant, JsonNode> view)
      throws IOException {
    return gate.pass(
        operation,
        dossier.reference(),
        draw -> {
          JsonNode seen;
          synchronized (office) {
            Instant now = office.now();
            seen = view.apply(now);
            if (draw.answered() && dossier.shown(now).size() < dossier.steps(now).size()) {
              desk.hit(FaultKind.DRIFT, operation, dossier.reference());
            }
          }
          if (draw.answered()) {
            office.late.missed(dossier.reference());
          }
          return Json.response(200, seen);
        });
  }

  /** A change of a dossier; the answer is what the change returns. */
  Response write(String operation, Dossier dossier, Supplier<JsonNode> change) throws IOException {
    return gate.pass(
        operation,
        dossier.reference(),
        new Call() {
          @Override
          public Response perform(Draw draw) {
            return Json.response(200, make());
          }

          @Override
          public void performLate(Draw draw) {
            office.late.add(dossier.reference(), draw, this::make);
          }

          private JsonNode make() {
            synchronized (office) {
              JsonNode answer = change.get();
              office.keep(dossier);
              return answer;
            }
          }
        });
  }
}
