package vn.gtvt.sandbox.igate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.store.Store;

/** The dossier codes that were given out, and those that a person has confirmed. Thread-safe. */
final class Codes {
  private static final Duration CONFIRMED_FOR = Duration.ofHours(24);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuMMdd").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final String KIND = "igate-codes";

  private final Clock clock;
  private final Store store;
  private final Map<String, Instant> confirmedUntil = new ConcurrentHashMap<>();

  Codes(Clock clock, Store store) {
    this.clock = clock;
    this.store = store;
    store
        .all(KIND)
        .forEach(
            line ->
                confirmedUntil.put(
                    line.path("code").asText(), Instant.parse(line.path("until").asText())));
  }

  synchronized String next() {
    String day = DAY.format(clock.instant());
    String code;
    int number = confirmedUntil.size();
    do {
      number++;
      code = String.format(Locale.ROOT, "%s-%s-%04d", Procedure.AGENCY_CODE, day, number);
    } while (confirmedUntil.containsKey(code));
    put(code, Instant.EPOCH);
    return code;
  }

  private void put(String code, Instant until) {
    confirmedUntil.put(code, until);
    store.put(KIND, code, Json.object().put("code", code).put("until", until.toString()));
  }

  boolean knows(String code) {
    return confirmedUntil.containsKey(code);
  }

  /** Notes that a person answered the question of the page for this code. */
  void confirm(String code) {
    if (knows(code)) {
      put(code, clock.instant().plus(CONFIRMED_FOR));
    }
  }

  boolean isConfirmed(String code) {
    return clock.instant().isBefore(confirmedUntil.getOrDefault(code, Instant.EPOCH));
  }
}
