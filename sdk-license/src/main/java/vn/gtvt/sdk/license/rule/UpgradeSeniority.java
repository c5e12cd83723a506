package vn.gtvt.sdk.license.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.fact.Source;

/**
 * How long a class must have been held before a higher one may be sought (thời gian lái xe khi nâng
 * hạng), and which classes can be had in no other way. Immutable and safe for concurrent use.
 * Facts: {@code licence/upgrades.json}.
 */
public final class UpgradeSeniority {
  private static final String FILE = "licence/upgrades.json";

  private final List<Dated<Demand>> demands;
  private final List<Dated<OnlyByUpgrade>> onlyByUpgrade;

  private record OnlyByUpgrade(List<LicenceClass> classes, Source source) {}

  /**
   * What one upgrade demands. Immutable.
   *
   * @param held the class held
   * @param sought the class sought
   * @param years full years that it must have been held
   * @param source where this was read, and how sure it is
   */
  public record Demand(LicenceClass held, LicenceClass sought, int years, Source source) {
    /** Returns the first day on which who has held the class since a day may seek the other. */
    public LocalDate firstDay(LocalDate heldSince) {
      return Anniversary.ofYears(heldSince, years);
    }
  }

  private UpgradeSeniority(DataField file) {
    this.demands = file.list("upgrades", UpgradeSeniority::row);
    this.onlyByUpgrade = file.list("onlyByUpgrade", UpgradeSeniority::onlyByUpgrade);
  }

  /** Returns the demands that the SDK brings. */
  public static UpgradeSeniority bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the demands of a set of facts.
   *
   * @throws FaultyFactException if the file is wrong
   */
  public static UpgradeSeniority of(Facts facts) {
    return new UpgradeSeniority(FactTable.open(facts, FILE, Set.of("upgrades", "onlyByUpgrade")));
  }

  /** Says whether the data know the upgrades of a day. */
  public boolean isKnown(LocalDate day) {
    return demands.stream().anyMatch(each -> each.holdsOn(day));
  }

  /**
   * Returns where it is said that a class is trained for by upgrade alone; empty if it may be a
   * person's first one, or that day's law is not known.
   */
  public Optional<Source> onlyByUpgrade(LicenceClass sought, LocalDate day) {
    return onlyByUpgrade.stream()
        .filter(each -> each.holdsOn(day) && each.value().classes().contains(sought))
        .map(each -> each.value().source())
        .findFirst();
  }

  /**
   * Returns what an upgrade demands on a day; empty if there is no such upgrade, or none is known.
   */
  public Optional<Demand> demand(LicenceClass held, LicenceClass sought, LocalDate day) {
    return demands.stream()
        .filter(each -> each.holdsOn(day))
        .map(Dated::value)
        .filter(each -> each.held() == held && each.sought() == sought)
        .findFirst();
  }

  private static Dated<Demand> row(DataField row) {
    row.only(Set.of("held", "sought", "years", "from", "to", "source"));
    return row.dated(
        new Demand(
            row.choice("held", LicenceClass.class),
            row.choice("sought", LicenceClass.class),
            row.integer("years", 1),
            row.source("source")));
  }

  private static Dated<OnlyByUpgrade> onlyByUpgrade(DataField row) {
    row.only(Set.of("classes", "from", "to", "source"));
    return row.dated(
        new OnlyByUpgrade(row.choices("classes", LicenceClass.class), row.source("source")));
  }
}
