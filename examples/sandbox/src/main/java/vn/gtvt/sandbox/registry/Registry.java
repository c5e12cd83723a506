package vn.gtvt.sandbox.registry;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.gtvt.sandbox.plate.PlateKey;

/**
 * Facts per plate that stand against a badge. Thread-safe.
 *
 * <p>A decision follows the facts of the moment at which it falls due. Plates are compared by
 * letters and digits.
 */
public final class Registry {
  private final Map<String, List<Fact>> facts = new ConcurrentHashMap<>();

  private final Runnable beforeChange;
  private final Consumer<Fact> noted;
  private final Consumer<String> forgotten;

  /**
   * A registry without facts; a running sandbox has one already.
   *
   * @param beforeChange run before each change, so that what was due is decided without it
   */
  public Registry(Runnable beforeChange) {
    this(beforeChange, fact -> {}, plate -> {});
  }

  /**
   * A registry without facts that tells its changes.
   *
   * @param beforeChange run before each change, so that what was due is decided without it
   * @param noted told each fact that was noted
   * @param forgotten told each plate whose facts were forgotten
   */
  public Registry(Runnable beforeChange, Consumer<Fact> noted, Consumer<String> forgotten) {
    this.beforeChange = beforeChange;
    this.noted = noted;
    this.forgotten = forgotten;
  }

  /** Notes that the vehicle was sold to this operator. */
  public void sold(String plate, String toOperator) {
    put(new Fact(plate, FactKind.SOLD, toOperator, null));
  }

  /** Notes that the vehicle gets no badge again up to and including this day. */
  public void reissueBan(String plate, LocalDate until) {
    put(new Fact(plate, FactKind.REISSUE_BAN, "", until));
  }

  /** Notes that the tracking device of the vehicle sends no data. */
  public void noTrackingData(String plate) {
    put(new Fact(plate, FactKind.NO_TRACKING_DATA, "", null));
  }

  /** Notes a fact; it replaces an earlier one of the same kind for the plate. */
  public void put(Fact fact) {
    beforeChange.run();
    facts.merge(
        PlateKey.of(fact.plate()),
        List.of(fact),
        (old, added) ->
            Stream.concat(old.stream().filter(known -> known.kind() != fact.kind()), added.stream())
                .toList());
    noted.accept(fact);
  }

  /** Forgets all facts of the plate. */
  public void forget(String plate) {
    beforeChange.run();
    facts.remove(PlateKey.of(plate));
    forgotten.accept(plate);
  }

  /** The facts of the plate in the order they were noted; empty if there is none. */
  public List<Fact> facts(String plate) {
    return facts.getOrDefault(PlateKey.of(plate), List.of());
  }

  /**
   * Notes all facts of a JSON array and returns their number; on an error it notes none.
   *
   * <p>Form: {@code [{"plate":"29E-123.45","fact":"SOLD","detail":"…","until":"2027-01-31"}]};
   * {@code detail} and {@code until} (ISO date) may be left out. Does not close the stream.
   *
   * @throws IOException if the stream cannot be read or is not of this form
   */
  public int load(InputStream json) throws IOException {
    List<Fact> read = FactReader.read(json);
    read.forEach(this::put);
    return read.size();
  }
}
