package vn.gtvt.sandbox.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gtvt.sandbox.plate.PlateKey;

/** The arithmetic of {@link Tally}. */
final class Count {
  private Count() {}

  static Tally of(Collection<String> expectedPlates, List<FiledVehicle> vehicles) {
    Set<String> expected = expectedPlates.stream().map(PlateKey::of).collect(Collectors.toSet());
    Map<String, Outcome> best = new HashMap<>();
    Set<List<String>> seen = new HashSet<>();
    int duplicates = 0;
    for (FiledVehicle filed : vehicles) {
      String key = PlateKey.of(filed.vehicle().plate());
      if (expected.contains(key)) {
        best.merge(key, filed.vehicle().outcome(), Count::better);
        duplicates += seen.add(List.of(key, filed.badgeKind())) ? 0 : 1;
      }
    }
    return new Tally(
        best.size(),
        with(Outcome.GRANTED, best),
        with(Outcome.NOT_GRANTED, best),
        duplicates,
        expected.size() - best.size(),
        with(Outcome.UNDECIDED, best));
  }

  private static Outcome better(Outcome one, Outcome other) {
    if (one == Outcome.GRANTED || other == Outcome.GRANTED) {
      return Outcome.GRANTED;
    }
    return one == Outcome.UNDECIDED ? one : other;
  }

  private static int with(Outcome outcome, Map<String, Outcome> best) {
    return Math.toIntExact(best.values().stream().filter(outcome::equals).count());
  }
}
