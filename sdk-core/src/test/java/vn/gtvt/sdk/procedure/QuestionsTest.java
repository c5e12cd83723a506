package vn.gtvt.sdk.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.time.WorkingCalendar;

/** What may be asked of the catalogue, on definitions made for it. */
class QuestionsTest {
  private static final ProcedureCode OLD = ProcedureCode.of("9.000001");
  private static final ProcedureCode NOW = ProcedureCode.of("9.000002");
  private static final LocalDate MAY = LocalDate.of(2025, 5, 31);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 3, 1);

  private final ProcedureCatalogue catalogue =
      Sample.catalogue(
          Sample.ended("9.000001", "\"kind\":\"replaced\",\"replacedBy\":\"9.000002\""),
          Sample.definition("9.000002"),
          Sample.ended(
              "9.000003",
              "\"kind\":\"not-known\",\"ask\":{\"vi\":\"hỏi Phòng\",\"en\":\"ask the office\"}"));

  @Test
  void aTemporaryRuleBeatsTheStandingOneOnItsDays() {
    assertThat(decision(MAY)).isEqualTo("5 ngày làm việc");
    assertThat(decision(JUNE)).isEqualTo("4 ngày làm việc");
    assertThat(decision(LocalDate.of(2025, 7, 1))).isEqualTo("5 ngày làm việc");
  }

  private String decision(LocalDate date) {
    List<TimeLimit> known = catalogue.at(date).require(NOW).time(TimeLimit.DECISION).known();
    assertThat(known).hasSize(1);
    return known.get(0).written().vi();
  }

  @Test
  void whatNoSourceStatesIsUnknownWithTheLastKnownValue() {
    Procedure procedure = catalogue.at(LATER).require(NOW);
    Stated<TimeLimit> time = procedure.time(TimeLimit.DECISION);
    assertThat(time.known()).isEmpty();
    assertThat(time).isInstanceOf(Stated.Unknown.class).asString().contains("2025-12-31");
    assertThat(procedure.explain(Locale.forLanguageTag("vi")))
        .contains("Thời hạn giải quyết: chưa rõ cho ngày này")
        .contains("giá trị biết gần nhất: 5 ngày làm việc")
        .contains("giá trị biết gần nhất: 135.000 đồng");
    assertThat(procedure.explain(Locale.ENGLISH)).contains("last known: 5 working days");
    assertThat(procedure.dueDate(TimeLimit.DECISION, LATER.atTime(9, 0), WorkingCalendar.bundled()))
        .isEmpty();
  }

  @Test
  void aDossierAfterTheCutOffIsDueADayLater() {
    // Monday 2025-06-02, four working days by the temporary rule.
    Procedure procedure = catalogue.at(LocalDate.of(2025, 6, 2)).require(NOW);
    assertThat(due(procedure, LocalDateTime.of(2025, 6, 2, 15, 0)))
        .isEqualTo(LocalDate.of(2025, 6, 6));
    assertThat(due(procedure, LocalDateTime.of(2025, 6, 2, 15, 1)))
        .isEqualTo(LocalDate.of(2025, 6, 9));
  }

  private static LocalDate due(Procedure procedure, LocalDateTime received) {
    return procedure
        .dueDate(TimeLimit.DECISION, received, WorkingCalendar.bundled())
        .orElseThrow()
        .date();
  }

  @Test
  void aReplacedCodeNamesItsSuccessor() {
    assertThat(catalogue.successorOf(OLD)).contains(NOW);
    assertThat(catalogue.currentOf(OLD, JUNE)).contains(OLD);
    assertThat(catalogue.currentOf(OLD, LATER)).contains(NOW);
    assertThatThrownBy(() -> catalogue.at(LATER).require(OLD))
        .isInstanceOfSatisfying(
            UnknownProcedureException.class, e -> assertThat(e.nearest()).containsExactly(NOW))
        .hasMessageContaining("use 9.000002 Thủ tục thử 9.000002");
  }

  @Test
  void anUnknownCodeNamesTheNearest() {
    assertThatThrownBy(() -> catalogue.at(LATER).require(ProcedureCode.of("9.000009")))
        .hasMessageContaining("9.000009 is not known; nearest: 9.000003 Thủ tục thử 9.000003");
  }

  @Test
  void everyAnswerOfHowToFileIsInWords() {
    assertThat(how(NOW, ApplicantKind.CITIZEN, LATER))
        .isInstanceOf(HowToFile.Online.class)
        .extracting(answer -> answer.text().vi())
        .asString()
        .contains("https://example.org/a", "chưa rõ");
    assertThat(how(NOW, ApplicantKind.ENTERPRISE, LATER))
        .isInstanceOf(HowToFile.NotForApplicant.class);
    assertThat(how(OLD, ApplicantKind.CITIZEN, LATER))
        .isInstanceOfSatisfying(
            HowToFile.Abolished.class, gone -> assertThat(gone.replacedBy()).contains(NOW));
    assertThat(how(ProcedureCode.of("9.000003"), ApplicantKind.CITIZEN, LATER))
        .isInstanceOf(HowToFile.NotKnown.class)
        .extracting(answer -> answer.text().vi())
        .asString()
        .contains("hỏi Phòng");
    assertThat(how(NOW, ApplicantKind.SETTLED_FOREIGNER, LATER))
        .isInstanceOf(HowToFile.NotForApplicant.class);
    assertThat(how(NOW, ApplicantKind.CITIZEN, LocalDate.of(2024, 12, 31)))
        .isInstanceOf(HowToFile.NotKnown.class)
        .extracting(answer -> answer.text().vi())
        .asString()
        .contains("quy định trước ngày 01/01/2025 chưa đọc được");
  }

  private HowToFile how(ProcedureCode code, ApplicantKind applicant, LocalDate date) {
    return catalogue.howToFile(code, "24", applicant, date);
  }

  @Test
  void unknownLevelsAreCountedAsUnknown() {
    assertThat(catalogue.statistics("75", LATER).counts())
        .containsEntry(OnlineLevel.FULL, 1)
        .containsEntry(OnlineLevel.UNKNOWN, 0);
    assertThat(catalogue.statistics("24", LATER).counts())
        .containsEntry(OnlineLevel.FULL, 0)
        .containsEntry(OnlineLevel.UNKNOWN, 1);
    assertThat(catalogue.statistics("24", JUNE).total()).isEqualTo(3);
  }

  @Test
  void changesAreReadable() {
    assertThat(catalogue.diff(MAY, JUNE))
        .filteredOn(change -> change.code().equals(NOW))
        .extracting(change -> change.text().vi())
        .containsExactly(
            "9.000002 · thời hạn: không còn: Thời hạn giải quyết: 5 ngày làm việc",
            "9.000002 · thời hạn: nay có: Thời hạn giải quyết: 4 ngày làm việc");
    assertThat(catalogue.diff(JUNE, LATER))
        .extracting(Change::what)
        .contains(Change.What.ENDED, Change.What.FEE);
    assertThat(catalogue.diff(JUNE, LATER))
        .extracting(change -> change.text().vi())
        .contains("9.000002 · phí: trước: 135.000 đồng; nay: chưa rõ");
    assertThat(catalogue.diff(JUNE, JUNE)).isEmpty();
  }

  @Test
  void whatEndedIsFoundInTheWholeCatalogue() {
    assertThat(catalogue.find("thủ tục thử 9.000001")).startsWith(OLD);
    assertThat(catalogue.find("9000001")).startsWith(OLD);
    assertThat(catalogue.at(LATER).find("9000001")).isEmpty();
  }

  @Test
  void wordsAreFoundWithoutDiacriticsAndWithSlips() {
    for (String text :
        List.of(
            "đổi bằng lái",
            "doi bang lai",
            "doi bangg lai",
            "đổi bằn lái",
            "đổi bnăg lái",
            "ĐỔI BẰNG LÁI")) {
      assertThat(catalogue.at(LATER).find(text)).as(text).isNotEmpty();
    }
    assertThat(catalogue.at(LATER).find("tàu thủy nội địa")).isEmpty();
    assertThat(catalogue.at(LATER).find("")).isEmpty();
  }
}
