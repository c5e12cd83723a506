package vn.gtvt.sdk.license.rule;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * @param source where this was read
 */
public record ClassTerms(
    LicenceClass of,
    String code,
    Bilingual vehicles,
    @Nullable Integer minAge,
    @Nullable Integer termYears,
    @Nullable LastDrivingAge lastDrivingAge,
    Set<LicenceClass> includes,
    Source source) {
  /** Guards what is required and keeps a copy. */
  public ClassTerms {
    Objects.requireNonNull(of, "of == null");
    Objects.requireNonNull(code, "code == null");
    includes = Set.copyOf(includes);
  }

  /**
   * Until which age one may drive with a class. Immutable.
   *
   * @param men full years of a man
   * @param women full years of a woman
   */
  public record LastDrivingAge(int men, int women) {}
}
