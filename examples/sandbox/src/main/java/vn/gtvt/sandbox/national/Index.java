package vn.gtvt.sandbox.national;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.json.Json;

/** What the national side shows of the other doors' dossiers, some of it late. Thread-safe. */
final class Index {
  private record Lag(Instant until, int searches) {}

  private final Clock clock;
  private final FaultDesk desk;
  private final List<NationalSource> sources;
  private final Map<String, Lag> lags = new HashMap<>();

  Index(Clock clock, FaultDesk desk, List<NationalSource> sources) {
    this.clock = clock;
    this.desk = desk;
    this.sources = List.copyOf(sources);
  }

  /** The items with this code: none, or one for each door that has it. */
  ArrayNode find(String code, Draw draw) {
    ArrayNode found = Json.object().putArray("result");
    for (NationalSource source : sources) {
      var item = source.find(code);
      if (item != null) {
        found.add(item);
      }
    }
    if (!found.isEmpty() && isHidden(code, draw)) {
      found.removeAll();
    }
    if (draw.answered()) {
      sources.forEach(source -> source.answered(code));
    }
    return found;
  }

  private synchronized boolean isHidden(String code, Draw draw) {
    Instant now = clock.instant();
    Lag lag = lags.get(code);
    if (lag == null) {
      Fault fault = draw.lag();
      lag = fault == null ? new Lag(now, 0) : new Lag(now.plus(fault.duration()), fault.searches());
    }
    boolean isHidden = lag.searches() > 0 || now.isBefore(lag.until());
    if (isHidden && draw.answered()) {
      desk.hit(FaultKind.LAGGING_SEARCH, "national.find", code);
      lag = new Lag(lag.until(), Math.max(0, lag.searches() - 1));
    }
    lags.put(code, lag);
    return isHidden;
  }
}
