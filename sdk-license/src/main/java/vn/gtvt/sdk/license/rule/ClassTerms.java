package vn.gtvt.sdk.license.rule;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What the law says of one class. Immutable.
 *
 * @param of the class
 * @param code how people and papers write it, e.g. {@code C1}
 * @param vehicles what may be driven with it
 * @param minAge full years of age; null where not stated (old classes, which nobody gets any more)
 * @param termYears years from the day of issue; null where there is no term, or it is the printed
 *     one (old classes)
 * @param lastDrivingAge until which age its holders may drive; null where there is no such limit
 * @param includes classes whose vehicles may be driven as well
 * @param includesSource where those were read
 * @param keepsOldDay where it was read that its licences, got by exchange, may bear a day of issue
 *     before its regime; null where they do not
 * @param source where the rest was read
 */
public record ClassTerms(
    LicenceClass of,
    String code,
    Bilingual vehicles,
    @Nullable Integer minAge,
    @Nullable Integer termYears,
    @Nullable LastDrivingAge lastDrivingAge,
    Set<LicenceClass> includes,
    Source includesSource,
    @Nullable Source keepsOldDay,
    Source source) {
  /** Guards what is required and keeps a copy. */
  public ClassTerms {
    Objects.requireNonNull(of, "of == null");
    Objects.requireNonNull(code, "code == null");
    includes = Set.copyOf(includes);
  }

  /** Says whether there is a last age, and the law states it for this class itself. */
  boolean isAgeRead() {
    return lastDrivingAge != null && lastDrivingAge.source().confidence() == Confidence.VERIFIED;
  }

  /**
   * Until which age one may drive with a class. Immutable.
   *
   * @param men full years of a man
   * @param women full years of a woman
   * @param source where this was read
   */
  public record LastDrivingAge(int men, int women, Source source) {}
}
