package vn.gtvt.sdk.permits.licence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.permits.finding.FileFaults;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.validation.Report;

/** The papers that a case needs, against those that are there. Immutable. */
final class LicencePapers {
  static final String REMEDY = "licence-remedy";
  static final String LOOKED_UP = "licence-looked-up";

  private static final String CHANGE_PROOF = "change-proof";
  private static final String REMEDY_PROOF = "remedy-proof";

  private final Procedure procedure;
  private final LicenceApplication application;

  LicencePapers(Procedure procedure, LicenceApplication application) {
    this.procedure = procedure;
    this.application = application;
  }

  /** The components of the case, in the order of the definition. */
  List<Component> components() {
    return procedure.components().stream().filter(this::isOfCase).toList();
  }

  private boolean isOfCase(Component component) {
    return isMeant(component) && (!component.id().equals(REMEDY_PROOF) || remedyIsProved());
  }

  private boolean isMeant(Component component) {
    String filed = application.licenceCase().filingCase().orElse("");
    return component.cases().isEmpty() || component.cases().contains(filed);
  }

  private boolean remedyIsProved() {
    return application.revocation().stream()
        .flatMap(revocation -> revocation.grounds().stream())
        .anyMatch(RevocationGround::needsProofOfRemedy);
  }

  void check(List<Attachment> papers, Findings found) {
    for (Component component : components()) {
      if (component.id().equals(CHANGE_PROOF)) {
        checkChanges(component, papers, found);
      } else if (papers.stream().noneMatch(paper -> isOf(paper, component))) {
        found.error(
            component.id().equals(REMEDY_PROOF)
                ? rule(REMEDY).map(Condition::source).orElse(component.source())
                : component.source(),
            at(component.id()),
            component.id().equals(REMEDY_PROOF)
                ? "licence.paper.remedy-missing"
                : "licence.paper.missing",
            "paper",
            component.name());
      }
    }
    papers.forEach(paper -> checkPlace(paper, found));
  }

  /** What is wrong with the files by themselves; a proof is of an item that changes. */
  Report fileFaults(List<Attachment> papers) {
    return FileFaults.of(
        procedure,
        application.licenceCase().filingCase().orElse(null),
        application.changes().stream().map(LicenceItem::id).toList(),
        papers);
  }

  /**
   * Demands every paper.
   *
   * @throws IllegalArgumentException naming the first that is missing or out of place
   */
  void demand(List<Attachment> papers) {
    Findings found = LicenceWords.find();
    check(papers, found);
    found.report().errors().stream()
        .findFirst()
        .ifPresent(
            first -> {
              throw new IllegalArgumentException(first.path() + ": " + first.message().vi());
            });
  }

  /** One paper without a subject proves the only change; of several each has its own. */
  private void checkChanges(Component component, List<Attachment> papers, Findings found) {
    Set<LicenceItem> changes = application.changes();
    for (LicenceItem item : LicenceItem.values()) {
      boolean isProved =
          papers.stream()
              .filter(paper -> isOf(paper, component))
              .anyMatch(
                  paper -> paper.subject().map(item.id()::equals).orElse(changes.size() == 1));
      if (changes.contains(item) && !isProved) {
        found.error(
            component.source(),
            at(component.id() + ":" + item.id()),
            "licence.paper.proof-missing",
            "item",
            item.label(),
            "point",
            item.point(),
            "subject",
            item.id());
      }
    }
  }

  private void checkPlace(Attachment paper, Findings found) {
    if (components().stream().anyMatch(component -> isOf(paper, component))) {
      return;
    }
    Optional<Condition> lookedUp =
        rule(LOOKED_UP).filter(rule -> rule.appliesTo().contains(paper.component()));
    Optional<Component> needless =
        procedure.components().stream()
            .filter(component -> isOf(paper, component) && isMeant(component))
            .findFirst();
    if (needless.isPresent()) {
      found.warning(
          needless.get().source(),
          at(paper.component()),
          "licence.paper.not-needed",
          "paper",
          needless.get().name());
    } else if (lookedUp.isPresent()) {
      found.error(lookedUp.get(), at(paper.component()), "licence.paper.looked-up");
    } else {
      found.error(
          procedure.basis(),
          at(paper.component()),
          "licence.paper.not-of-case",
          "paper",
          paper.component(),
          "case",
          application.licenceCase().label());
    }
  }

  private Optional<Condition> rule(String name) {
    return procedure.conditions().stream()
        .filter(condition -> condition.rule().equals(name))
        .findFirst();
  }

  private static boolean isOf(Attachment paper, Component component) {
    return paper.component().equals(component.id());
  }

  private static String at(String paper) {
    return "papers[" + paper + "]";
  }
}
