package vn.gtvt.sdk.permits.licence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.generic.NeededPaper;
import vn.gtvt.sdk.dossier.generic.PapersCheck;
import vn.gtvt.sdk.permits.dossier.CasePapers;
import vn.gtvt.sdk.permits.dossier.CasePapers.Need;
import vn.gtvt.sdk.permits.dossier.FileFaults;
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
  private final List<NeededPaper> ofCase;
  private final CasePapers papers;

  LicencePapers(Procedure procedure, LicenceApplication application) {
    this.procedure = procedure;
    this.application = application;
    this.ofCase =
        PapersCheck.of(
                procedure,
                application.licenceCase().filingCase().orElse(null),
                PapersCheck.Applies.UNKNOWN)
            .needs(List.of());
    List<NeededPaper> needed =
        ofCase.stream().filter(paper -> !isRemedyProof(paper) || remedyIsProved()).toList();
    this.papers =
        new CasePapers(
            needed.stream().map(NeededPaper::component).toList(),
            needed.stream().flatMap(this::needs).toList(),
            this::tellMisplaced);
  }

  private static boolean isRemedyProof(NeededPaper paper) {
    return paper.component().id().equals(REMEDY_PROOF);
  }

  private boolean remedyIsProved() {
    return application.revocation().stream()
        .flatMap(revocation -> revocation.grounds().stream())
        .anyMatch(RevocationGround::needsProofOfRemedy);
  }

  private Stream<Need> needs(NeededPaper paper) {
    Component component = paper.component();
    if (component.id().equals(CHANGE_PROOF)) {
      return Stream.of(LicenceItem.values())
          .filter(application.changes()::contains)
          .map(item -> proof(component, item));
    }
    List<Object> words = List.of("paper", component.name());
    return Stream.of(
        isRemedyProof(paper)
            ? new Need(
                paper,
                paper::isAmong,
                rule(REMEDY).map(Condition::source).orElse(component.source()),
                "licence.paper.remedy-missing",
                words)
            : Need.of(paper, "licence.paper.missing", words.toArray()));
  }

  /** One paper without a subject proves the only change; of several each has its own. */
  private Need proof(Component component, LicenceItem item) {
    Set<LicenceItem> changes = application.changes();
    return new Need(
        new NeededPaper(component, Optional.of(item.id()), true),
        papers ->
            papers.stream()
                .filter(paper -> paper.component().equals(component.id()))
                .anyMatch(
                    paper -> paper.subject().map(item.id()::equals).orElse(changes.size() == 1)),
        component.source(),
        "licence.paper.proof-missing",
        List.of("item", item.label(), "point", item.point(), "subject", item.id()));
  }

  /** The components of the case, in the order of the definition. */
  List<Component> components() {
    return papers.components();
  }

  /** What is wrong with papers; a proof is of an item that changes. */
  Report check(List<Attachment> there) {
    Findings found = LicenceWords.find();
    papers.check(there, found);
    return found
        .report()
        .and(
            FileFaults.of(
                procedure,
                application.licenceCase().filingCase().orElse(null),
                application.changes().stream().map(LicenceItem::id).toList(),
                there));
  }

  /**
   * Demands every paper.
   *
   * @throws IllegalArgumentException naming the first that is missing or out of place
   */
  void demand(List<Attachment> there) {
    papers.demand(there, LicenceWords.find());
  }

  private void tellMisplaced(String id, Findings found) {
    String path = CasePapers.path(id);
    Optional<Condition> lookedUp = rule(LOOKED_UP).filter(rule -> rule.appliesTo().contains(id));
    Optional<Component> needless =
        ofCase.stream()
            .map(NeededPaper::component)
            .filter(component -> component.id().equals(id))
            .findFirst();
    if (needless.isPresent()) {
      found.warning(
          needless.get().source(),
          path,
          "licence.paper.not-needed",
          "paper",
          needless.get().name());
    } else if (lookedUp.isPresent()) {
      found.error(lookedUp.get(), path, "licence.paper.looked-up");
    } else {
      found.error(
          procedure.basis(),
          path,
          "licence.paper.not-of-case",
          "paper",
          id,
          "case",
          application.licenceCase().label());
    }
  }

  private Optional<Condition> rule(String name) {
    return procedure.conditions().stream()
        .filter(condition -> condition.rule().equals(name))
        .findFirst();
  }
}
