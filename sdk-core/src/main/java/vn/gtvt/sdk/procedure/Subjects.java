package vn.gtvt.sdk.procedure;

import java.util.Set;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.fact.Source;

/**
 * Who may file (đối tượng thực hiện). Immutable.
 *
 * @param kinds kinds of applicant
 * @param source where this was read
 */
public record Subjects(Set<ApplicantKind> kinds, Source source) {
  /** Keeps a copy. */
  public Subjects {
    kinds = Set.copyOf(kinds);
  }
}
