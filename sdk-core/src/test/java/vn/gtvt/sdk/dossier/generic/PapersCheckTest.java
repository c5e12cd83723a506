package vn.gtvt.sdk.dossier.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/** Files held against the components of a definition. */
class PapersCheckTest {
  private static final Procedure PROCEDURE =
      MadeProcedure.catalogue()
          .at(LocalDate.of(2025, 9, 1))
          .require(ProcedureCode.of(MadeProcedure.CODE));

  private static Attachment paper(String component, @Nullable String subject) {
    return paper(component, subject, "application/pdf", 20);
  }

  private static Attachment paper(
      String component, @Nullable String subject, String mediaType, int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) (component + subject).charAt(i % component.length());
    }
    return Attachment.of(component, subject, component + ".x", mediaType, Content.of(bytes));
  }

  private static List<Attachment> complete() {
    return new ArrayList<>(
        List.of(
            paper("form", null),
            paper("photo", null, "image/jpeg", 100),
            paper("registration", "xe-1"),
            paper("contract", "xe-1"),
            paper("registration", "xe-2"),
            paper("contract", "xe-2")));
  }

  private static Report check(String filingCase, List<Attachment> papers) {
    return check(filingCase, PapersCheck.Applies.UNKNOWN, papers);
  }

  private static Report check(
      String filingCase, PapersCheck.Applies applies, List<Attachment> papers) {
    return PapersCheck.of(PROCEDURE, filingCase, applies).check(List.of("xe-1", "xe-2"), papers);
  }

  private static List<Attachment> without(String component, @Nullable String subject) {
    List<Attachment> papers = complete();
    assertThat(
            papers.removeIf(
                each ->
                    each.component().equals(component)
                        && each.subject().equals(Optional.ofNullable(subject))))
        .isTrue();
    return papers;
  }

  private static List<Attachment> with(Attachment more) {
    List<Attachment> papers = complete();
    papers.add(more);
    return papers;
  }

  private static void says(Report report, String code, String path) {
    assertThat(report.violations())
        .extracting(Violation::code, Violation::path)
        .containsExactly(tuple(code, path));
  }

  @Test
  void whatIsCompleteIsClean() {
    assertThat(check("new", complete()).violations()).isEmpty();
  }

  @Test
  void aPaperThatIsAlwaysNeededIsDemanded() {
    Report report = check("new", without("form", null));
    says(report, "papers.missing", "papers[form]");
    assertThat(report.errors()).hasSize(1);
    assertThat(report.errors().get(0).reference()).isEqualTo("nguồn thử");
  }

  /** One vehicle's paper does not do for another. */
  @Test
  void aPaperOfEachSubjectIsAskedForBySubject() {
    Report report = check("new", without("contract", "xe-2"));
    says(report, "papers.perhaps-missing", "papers[contract]");
    assertThat(report.violations().get(0).message().vi()).contains("xe-2", "nếu thuê");
  }

  @ParameterizedTest
  @CsvSource({"true, papers.missing", "false,"})
  void whoKnowsTheConditionDecides(boolean isNeeded, @Nullable String code) {
    Report report =
        check("new", (component, subject) -> Optional.of(isNeeded), without("photo", null));
    assertThat(report.errors().stream().map(Violation::code).toList())
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void whatTheStatesDataHoldIsOnlyWarnedOf() {
    Report report = check("new", without("registration", "xe-1"));
    says(report, "papers.looked-up", "papers[registration]");
    assertThat(report.isFileable()).isTrue();
    assertThat(report.violations().get(0).reference()).contains("dữ liệu", "thứ cấp");
  }

  @Test
  void whoKnowsThatTheDataDoNotHoldItHereDecides() {
    PapersCheck.Applies here =
        new PapersCheck.Applies() {
          @Override
          public Optional<Boolean> to(Component component, @Nullable String subject) {
            return Optional.empty();
          }

          @Override
          public boolean isLookedUp(Component component, @Nullable String subject) {
            return !"xe-1".equals(subject);
          }
        };
    List<Attachment> papers = complete();
    papers.removeIf(each -> each.component().equals("registration"));
    assertThat(check("new", here, papers).errors())
        .singleElement()
        .satisfies(found -> assertThat(found.message().vi()).contains("xe-1"));
  }

  @Test
  void whatIsNeededIsToldBeforeAnyFileIsThere() {
    PapersCheck.Applies ofOneCar =
        (component, subject) ->
            component.id().equals("contract")
                ? Optional.of("xe-1".equals(subject))
                : Optional.empty();
    assertThat(PapersCheck.of(PROCEDURE, "new", ofOneCar).needs(List.of("xe-1", "xe-2")))
        .extracting(need -> need.component().id(), need -> need.subject().orElse(null))
        .contains(tuple("form", null), tuple("contract", "xe-1"), tuple("registration", "xe-2"))
        .doesNotContain(tuple("contract", "xe-2"));
    assertThat(PapersCheck.of(PROCEDURE, "new", PapersCheck.Applies.UNKNOWN).needs(List.of("xe-1")))
        .filteredOn(need -> need.component().id().equals("contract"))
        .singleElement()
        .satisfies(need -> assertThat(need.isCertain()).isFalse())
        .satisfies(need -> assertThat(need.isAmong(complete())).isTrue())
        .satisfies(need -> assertThat(need.isAmong(without("contract", "xe-1"))).isFalse());
  }

  @Test
  void dataThatAreOnlyInferredTakeNoDemandAway() {
    Report report = check("changed", complete());
    says(report, "papers.missing", "papers[proof]");
    assertThat(report.isFileable()).isFalse();
  }

  @Test
  void aPaperOfAnotherCaseIsAFault() {
    says(check("new", with(paper("proof", null))), "papers.other-case", "papers[6]");
    assertThat(check("changed", with(paper("proof", null))).violations()).isEmpty();
  }

  @Test
  void aFileAboveItsSizeIsRefused() {
    List<Attachment> papers = without("photo", null);
    papers.add(paper("photo", null, "image/jpeg", 101));
    says(check("new", papers), "papers.too-large", "papers[5]");
  }

  @ParameterizedTest
  @CsvSource({"image/jpeg, true", "IMAGE/JPEG, true", "application/pdf, false"})
  void aFileIsOfAFormatThatItsComponentTakes(String mediaType, boolean isTaken) {
    List<Attachment> papers = without("photo", null);
    papers.add(paper("photo", null, mediaType, 20));
    assertThat(check("new", papers).errors().stream().map(Violation::code).toList())
        .isEqualTo(isTaken ? List.of() : List.of("papers.format"));
  }

  @Test
  void whereAComponentNamesNoFormatThoseOfTheChannelHold() {
    List<Attachment> papers = without("form", null);
    papers.add(paper("form", null, "application/zip", 20));
    says(check("new", papers), "papers.format", "papers[5]");
  }

  @Test
  void aFileOfNobodyAnEmptyOneAndAnUnknownComponentAreFaults() {
    says(check("new", with(paper("contract", "xe-3"))), "papers.no-such-subject", "papers[6]");
    says(
        check("new", with(paper("form", null, "application/pdf", 0))), "papers.empty", "papers[6]");
    says(check("new", with(paper("other", null))), "papers.not-of-procedure", "papers[6]");
  }

  @Test
  void theSameFileTwiceIsWarnedOf() {
    Report report = check("new", with(paper("form", null)));
    says(report, "papers.twice", "papers[6]");
    assertThat(report.isFileable()).isTrue();
  }
}
