package vn.gtvt.sdk.dossier.generic;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    for (NeededPaper needed : needs(subjects)) {
      if (!needed.isAmong(papers)) {
        missing(needed, found);
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

  /** Returns what the case needs of these subjects, in the order of the definition. */
  public List<NeededPaper> needs(List<String> subjects) {
    return procedure.components().stream()
        .filter(this::isOfCase)
        .flatMap(component -> needs(component, subjects))
        .toList();
  }

  private Stream<NeededPaper> needs(Component component, List<String> subjects) {
    return switch (component.requirement()) {
      case ONCE -> Stream.of(new NeededPaper(component, Optional.empty(), true));
      case ONCE_IF_APPLICABLE -> need(component, null, applies.to(component, null));
      case PER_SUBJECT ->
          subjects.stream()
              .flatMap(
                  each ->
                      need(component, each, Optional.of(applies.to(component, each).orElse(true))));
      case PER_SUBJECT_IF_APPLICABLE ->
          subjects.stream().flatMap(each -> need(component, each, applies.to(component, each)));
    };
  }

  private static Stream<NeededPaper> need(
      Component component, @Nullable String subject, Optional<Boolean> needed) {
    return needed.orElse(true)
        ? Stream.of(new NeededPaper(component, Optional.ofNullable(subject), needed.isPresent()))
        : Stream.empty();
  }

  private boolean isOfCase(Component component) {
    return component.cases().isEmpty() || component.cases().contains(String.valueOf(filingCase));
  }

  private void missing(NeededPaper needed, Findings found) {
    Component component = needed.component();
    String path = "papers[" + component.id() + "]";
    Object[] words = {
      "paper",
      component.name(),
      "subject",
      needed.subject().map(subject -> " (" + subject + ")").orElse(""),
      "if",
      component.requiredIf() == null ? Words.get("papers.if-not-stated") : component.requiredIf()
    };
    Replacement data = component.replaceableBy();
    if (data != null
        && isRead(data.source())
        && applies.isLookedUp(component, needed.subject().orElse(null))) {
      found.warning(data.source(), path, "papers.looked-up", words);
    } else if (needed.isCertain()) {
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
