package vn.gtvt.sdk.permits.dossier;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.generic.NeededPaper;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.validation.Violation;

/**
 * The papers of one case, held against those that are there: a check says all that is wrong, a
 * dossier is refused by the same. Immutable.
 */
public final class CasePapers {
  /**
   * One paper that is needed, and how it is said that it is missing.
   *
   * @param isMet whether files have it
   * @param words names and values of the sentence
   */
  public record Need(
      NeededPaper paper,
      Predicate<List<Attachment>> isMet,
      Source source,
      String code,
      List<Object> words) {
    /** Returns a need that a file of the component meets. */
    public static Need of(NeededPaper paper, String code, Object... words) {
      return new Need(
          paper, paper::isAmong, paper.component().source(), code, List.<Object>of(words));
    }

    private String key() {
      String id = paper.component().id();
      return paper.subject().map(subject -> id + ":" + subject).orElse(id);
    }
  }

  private final List<Component> components;
  private final List<Need> needs;
  private final BiConsumer<String, Findings> misplaced;

  /**
   * Takes what a case needs.
   *
   * @param components whose files have a place in it
   * @param misplaced says what is to be said of a component that has none
   */
  public CasePapers(
      List<Component> components, List<Need> needs, BiConsumer<String, Findings> misplaced) {
    this.components = List.copyOf(components);
    this.needs = List.copyOf(needs);
    this.misplaced = misplaced;
  }

  /** Returns the components of the case, in the order of the definition. */
  public List<Component> components() {
    return components;
  }

  /** Adds what is missing and what has no place, each once. */
  public void check(List<Attachment> papers, Findings found) {
    checkMissing(papers, found);
    papers.stream()
        .map(Attachment::component)
        .distinct()
        .filter(id -> components.stream().noneMatch(component -> component.id().equals(id)))
        .forEach(id -> misplaced.accept(id, found));
  }

  private void checkMissing(List<Attachment> papers, Findings found) {
    for (Need need : needs) {
      if (!need.isMet().test(papers)) {
        found.error(need.source(), path(need.key()), need.code(), need.words().toArray());
      }
    }
  }

  /**
   * Demands that nothing is missing and nothing without a place.
   *
   * @throws IllegalArgumentException naming the first that is
   */
  public void demand(List<Attachment> papers, Findings empty) {
    check(papers, empty);
    refuse(empty);
  }

  /**
   * Demands that nothing is missing.
   *
   * @throws IllegalArgumentException naming the first that is
   */
  public void demandNeeded(List<Attachment> papers, Findings empty) {
    checkMissing(papers, empty);
    refuse(empty);
  }

  private static void refuse(Findings found) {
    List<Violation> errors = found.report().errors();
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(
          errors.get(0).path() + ": " + errors.get(0).message().vi());
    }
  }

  /** Returns the path of a paper. */
  public static String path(String paper) {
    return "papers[" + paper + "]";
  }
}
