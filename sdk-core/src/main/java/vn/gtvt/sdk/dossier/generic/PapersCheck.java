package vn.gtvt.sdk.dossier.generic;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.procedure.Channel;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Component.Replacement;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.validation.Findings;
import vn.gtvt.sdk.validation.Report;

/**
 * Holds the files of a dossier against the components of one edition. Immutable and safe for
 * concurrent use.
 *
 * <p>Paths: {@code papers[component]} for what is missing, {@code papers[2]} for the third file.
 */
public final class PapersCheck {
  /**
   * Says whether a component is needed: one on a condition at all, one per subject for this
   * subject, where a dossier has subjects of several kinds.
   */
  @FunctionalInterface
  public interface Applies {
    /** Nobody knows: a missing paper is a warning with the condition in words. */
    Applies UNKNOWN = (component, subject) -> Optional.empty();

    /**
     * Answers for one component.
     *
     * @param subject the subject asked about; null if the whole dossier is
     * @return nothing where it cannot be known
     */
    Optional<Boolean> to(Component component, @Nullable String subject);

    /**
     * Says whether the state's data hold what a missing paper says here; asked where the definition
     * names such data. Where they do, its absence is a warning.
     *
     * @param subject the subject asked about; null if the whole dossier is
     */
    default boolean isLookedUp(Component component, @Nullable String subject) {
      return true;
    }
  }

  private final Procedure procedure;
  private final @Nullable String filingCase;
  private final Applies applies;

  private PapersCheck(Procedure procedure, @Nullable String filingCase, Applies applies) {
    this.procedure = Objects.requireNonNull(procedure, "procedure == null");
    this.filingCase = filingCase;
    this.applies = Objects.requireNonNull(applies, "applies == null");
  }

  /**
   * Returns a check.
   *
   * @param filingCase id of the case; null if the procedure has none, and then a paper of any case
   *     is demanded of nobody
   */
  public static PapersCheck of(Procedure procedure, @Nullable String filingCase, Applies applies) {
    return new PapersCheck(procedure, filingCase, applies);
  }

  /** Checks files; every fault at once. */
  public Report check(List<String> subjects, List<Attachment> papers) {
    Findings found = Words.findings();
    for (Component component : procedure.components()) {
      if (isOfCase(component)) {
        demand(component, subjects, papers, found);
      }
    }
    Set<String> prints = new HashSet<>();
    for (int i = 0; i < papers.size(); i++) {
      Attachment paper = papers.get(i);
      String path = "papers[" + i + "]";
      check(paper, path, subjects, found);
      if (!prints.add(paper.component() + paper.subject().orElse("") + paper.sha256())) {
        found.warning(path, "papers.twice", "file", paper.fileName());
      }
    }
    return found.report();
  }

  private boolean isOfCase(Component component) {
    return component.cases().isEmpty() || component.cases().contains(String.valueOf(filingCase));
  }

  private void demand(
      Component component, List<String> subjects, List<Attachment> papers, Findings found) {
    switch (component.requirement()) {
      case ONCE -> demand(component, null, Optional.of(true), papers, found);
      case ONCE_IF_APPLICABLE ->
          demand(component, null, applies.to(component, null), papers, found);
      case PER_SUBJECT ->
          subjects.forEach(
              each ->
                  demand(
                      component,
                      each,
                      Optional.of(applies.to(component, each).orElse(true)),
                      papers,
                      found));
      case PER_SUBJECT_IF_APPLICABLE ->
          subjects.forEach(
              each -> demand(component, each, applies.to(component, each), papers, found));
    }
  }

  private void demand(
      Component component,
      @Nullable String subject,
      Optional<Boolean> needed,
      List<Attachment> papers,
      Findings found) {
    boolean isThere =
        papers.stream()
            .filter(paper -> paper.component().equals(component.id()))
            .anyMatch(
                paper -> subject == null || paper.subject().filter(subject::equals).isPresent());
    if (isThere || !needed.orElse(true)) {
      return;
    }
    String path = "papers[" + component.id() + "]";
    Object[] words = {
      "paper",
      component.name(),
      "subject",
      subject == null ? "" : " (" + subject + ")",
      "if",
      component.requiredIf() == null ? Words.get("papers.if-not-stated") : component.requiredIf()
    };
    Replacement data = component.replaceableBy();
    if (data != null && isRead(data.source()) && applies.isLookedUp(component, subject)) {
      found.warning(data.source(), path, "papers.looked-up", words);
    } else if (needed.isPresent()) {
      found.error(component.source(), path, "papers.missing", words);
    } else {
      found.warning(component.source(), path, "papers.perhaps-missing", words);
    }
  }

  /** What nobody read, but only concluded, takes no demand away. */
  private static boolean isRead(Source source) {
    return source.confidence() == Confidence.VERIFIED
        || source.confidence() == Confidence.SECONDARY;
  }

  private void check(Attachment paper, String path, List<String> subjects, Findings found) {
    Optional<Component> known =
        procedure.components().stream().filter(c -> c.id().equals(paper.component())).findFirst();
    if (known.isEmpty()) {
      found.error(
          procedure.basis(),
          path,
          "papers.not-of-procedure",
          "file",
          paper.fileName(),
          "component",
          paper.component(),
          "code",
          procedure.code());
      return;
    }
    Component component = known.get();
    if (!isOfCase(component)) {
      found.error(
          component.source(),
          path,
          "papers.other-case",
          "file",
          paper.fileName(),
          "paper",
          component.name());
    }
    paper
        .subject()
        .filter(subject -> !subjects.contains(subject))
        .ifPresent(
            subject ->
                found.error(
                    path, "papers.no-such-subject", "file", paper.fileName(), "subject", subject));
    content(paper, component, path, found);
  }

  private void content(Attachment paper, Component component, String path, Findings found) {
    if (paper.size() == 0) {
      found.error(path, "papers.empty", "file", paper.fileName());
    }
    Integer most = component.maxBytes();
    if (most != null && paper.size() > most) {
      found.error(
          component.source(),
          path,
          "papers.too-large",
          "file",
          paper.fileName(),
          "size",
          paper.size(),
          "limit",
          most);
    }
    List<String> formats = component.formats().isEmpty() ? channelFormats() : component.formats();
    if (!formats.isEmpty() && !formats.contains(paper.mediaType().toLowerCase(Locale.ROOT))) {
      found.error(
          component.source(),
          path,
          "papers.format",
          "file",
          paper.fileName(),
          "format",
          paper.mediaType(),
          "formats",
          String.join(", ", formats));
    }
  }

  /** What the online channels take, where each of them says so. */
  private List<String> channelFormats() {
    List<Channel> online =
        procedure.channels().stream().filter(c -> c.type() == Channel.Type.ONLINE).toList();
    return online.stream().anyMatch(c -> c.formats().isEmpty())
        ? List.of()
        : online.stream().flatMap(c -> c.formats().stream()).distinct().toList();
  }
}
