package vn.gtvt.sdk.identifier;

import java.util.HashSet;
import java.util.Set;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.Facts;

/**
 * The first three digits that citizens' numbers are known to start with (mã tỉnh nơi đăng ký khai
 * sinh): the provinces before 2025-07-01, whose codes stay valid. Immutable and safe for concurrent
 * use.
 *
 * <p>Source: {@code codes/citizen-prefixes.json}, secondary. The list is not complete: persons born
 * abroad have codes of countries, so that a prefix which is not known is worth a second look and
 * never refused.
 */
public final class CitizenPrefixes {
  private static final String FILE = "codes/citizen-prefixes.json";

  private final Set<String> known;

  private CitizenPrefixes(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  /** Returns the list that comes with the SDK. */
  public static CitizenPrefixes bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the list of these facts.
   *
   * @throws vn.gtvt.sdk.fact.FaultyFactException if the file is faulty
   */
  public static CitizenPrefixes of(Facts facts) {
    Set<String> known = new HashSet<>();
    DataField.read(FILE, facts.open(FILE))
        .only(Set.of("prefixes"))
        .list("prefixes", CitizenPrefixes::names)
        .forEach(known::addAll);
    return new CitizenPrefixes(known);
  }

  /** Says whether the number starts with a known prefix. */
  public boolean knows(CitizenId id) {
    return known.contains(id.digits().substring(0, 3));
  }

  private static Set<String> names(DataField entry) {
    entry.only(Set.of("names", "from", "to", "source"));
    entry.source("source");
    Set<String> names = new HashSet<>(entry.texts("names"));
    for (String name : names) {
      if (name.length() != 3) {
        throw entry.fault("names", "holds a prefix that is not three digits long");
      }
    }
    return entry.dated(names).value();
  }
}
