package vn.gtvt.sdk.license.portrait.profile;

import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.license.portrait.finding.Severity;

/**
 * A measure with its limits, heaviest first. Immutable.
 *
 * @param name what is measured
 * @param limits the bands in which a value must lie
 * @param severest the most that this figure may weigh, whatever the limit says: how a figure that
 *     was not yet tried on real dossiers begins as a warning
 * @param source where the limits were read
 */
public record Figure(FigureName name, List<Limit> limits, Severity severest, Source source) {
  /** Keeps a copy of the list. */
  public Figure {
    limits = List.copyOf(limits);
  }

  /** Returns the heaviest limit that a value breaks; empty if it breaks none. */
  public Optional<Breach> judge(double value) {
    for (Limit limit : limits) {
      if (!limit.band().holds(value)) {
        Severity capped = limit.severity().compareTo(severest) < 0 ? severest : limit.severity();
        return Optional.of(new Breach(capped, limit.band()));
      }
    }
    return Optional.empty();
  }

  /** Returns the band of this weight, or of the next lighter one; that of the last if none is. */
  public Band band(Severity severity) {
    for (Limit limit : limits) {
      if (limit.severity().compareTo(severity) >= 0) {
        return limit.band();
      }
    }
    return limits.get(limits.size() - 1).band();
  }

  /**
   * A band and what leaving it weighs.
   *
   * @param severity the weight
   * @param band where a value must lie
   */
  public record Limit(Severity severity, Band band) {}

  /**
   * A limit that was broken.
   *
   * @param severity the weight, after the cap
   * @param band where the value should have lain
   */
  public record Breach(Severity severity, Band band) {}
}
