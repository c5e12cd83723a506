package vn.gtvt.sdk.permits.dossier;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.generic.PapersCheck;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.validation.Report;

/**
 * What is wrong with files by themselves, whatever a request needs: empty, too large, of another
 * format, of nobody asked for, handed in twice.
 */
public final class FileFaults {
  /** Which papers a request needs is said by its own check, which knows the article. */
  private static final Set<String> OF_THE_NEED =
      Set.of(
          "papers.missing",
          "papers.perhaps-missing",
          "papers.looked-up",
          "papers.not-of-procedure",
          "papers.other-case");

  private FileFaults() {}

  /** Returns the faults; paths as in {@link PapersCheck}: {@code papers[2]} for the third file. */
  public static Report of(
      Procedure procedure,
      @Nullable String filingCase,
      List<String> subjects,
      List<Attachment> papers) {
    Report all =
        PapersCheck.of(procedure, filingCase, PapersCheck.Applies.UNKNOWN).check(subjects, papers);
    return new Report(
        all.violations().stream().filter(each -> !OF_THE_NEED.contains(each.code())).toList());
  }
}
