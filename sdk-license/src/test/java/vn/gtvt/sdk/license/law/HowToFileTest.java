package vn.gtvt.sdk.license.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.procedure.Change;
import vn.gtvt.sdk.procedure.Channel;
import vn.gtvt.sdk.procedure.HowToFile;
import vn.gtvt.sdk.procedure.Procedure;

/** How a citizen of Bắc Ninh, or a school, files. */
class HowToFileTest {
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
  private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);

  @ParameterizedTest
  @ValueSource(strings = {"3.000351", "3.000353", "3.000346"})
  void whatNobodyPublishedIsNotKnown(String code) {
    assertThat(citizen(code, LAST)).isNotInstanceOf(HowToFile.NotKnown.class);
    for (LocalDate day : List.of(FIRST, Asked.TODAY)) {
      assertThat(citizen(code, day))
          .isInstanceOfSatisfying(
              HowToFile.NotKnown.class,
              answer -> {
                assertThat(answer.code()).isEqualTo(Asked.code(code));
                assertThat(answer.text().vi())
                    .containsPattern("(Phòng|Cục) (CSGT|Cảnh sát giao thông)");
              });
    }
  }

  @Test
  void anOldCodeWhoseChainEndsInTheUnknownIsNotKnown() {
    assertThat(citizen("1.002796", Asked.TODAY))
        .isInstanceOfSatisfying(
            HowToFile.NotKnown.class,
            answer ->
                assertThat(answer.text().vi())
                    .containsPattern("(Phòng|Cục) (CSGT|Cảnh sát giao thông)"));
  }

  @ParameterizedTest
  @CsvSource({"3.000348, 2026-07-01", "3.000347, 2026-07-01", "1.002809, 2025-03-01"})
  void aLostLicenceIsAskedForUnderTheCodeOfToday(String code, LocalDate since) {
    assertThat(citizen(code, Asked.TODAY))
        .isInstanceOfSatisfying(
            HowToFile.Abolished.class,
            answer -> {
              assertThat(answer.code()).isEqualTo(Asked.code(code));
              assertThat(answer.since()).isEqualTo(since);
              assertThat(answer.replacedBy()).contains(Asked.code("1.115978"));
              assertThat(answer.text().vi()).contains("1.115978");
            });
  }

  @Test
  void theCodeOfTodayIsFiledOnline() {
    assertThat(citizen("1.115978", Asked.TODAY))
        .isInstanceOfSatisfying(
            HowToFile.Online.class,
            answer ->
                assertThat(answer.where()).allMatch(way -> way.type() == Channel.Type.ONLINE));
  }

  @Test
  void itWasNotThereTheDayBefore() {
    assertThat(citizen("1.115978", LAST))
        .isInstanceOfSatisfying(
            HowToFile.NotYet.class,
            answer -> {
              assertThat(answer.from()).isEqualTo(FIRST);
              assertThat(answer.until())
                  .containsExactlyInAnyOrder(Asked.code("3.000347"), Asked.code("3.000348"));
            });
  }

  @Test
  void aMilitaryLicenceIsExchangedInPersonOnly() {
    assertThat(citizen("1.115979", Asked.TODAY))
        .isInstanceOfSatisfying(
            HowToFile.NotOnline.class,
            answer ->
                assertThat(answer.ways())
                    .isNotEmpty()
                    .allMatch(way -> way.type() == Channel.Type.IN_PERSON));
  }

  @Test
  void aSchoolDoesNotAskForATeachersCertificateAgain() {
    assertThat(how("1.004993", ApplicantKind.ENTERPRISE, Asked.TODAY))
        .isInstanceOfSatisfying(
            HowToFile.NotForApplicant.class,
            answer ->
                assertThat(answer.mayFile())
                    .contains(ApplicantKind.CITIZEN)
                    .doesNotContain(ApplicantKind.ENTERPRISE));
    assertThat(citizen("1.004993", Asked.TODAY)).isInstanceOf(HowToFile.Online.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # online only from the new decree, or before it too
          1.001777 1.001623 1.005210 1.001765 | ENTERPRISE | 2026-06-30 | NotOnline
          1.001777 1.001623 1.005210 1.001765 | ENTERPRISE | 2026-07-01 | Online
          1.001751                            | ENTERPRISE | 2026-06-30 | Online
          1.001751                            | ENTERPRISE | 2026-07-01 | Online
          1.004993                            | CITIZEN    | 2026-06-30 | Online
          3.000347 3.000348 3.000353          | CITIZEN    | 2026-06-30 | Online
          3.000349 3.000350 3.000351          | CITIZEN    | 2026-06-30 | NotOnline
          1.001623 1.005210 1.001751          | CITIZEN    | 2026-07-01 | NotForApplicant
          """)
  void theWayChangesWithTheDay(String codes, ApplicantKind who, LocalDate day, String answer) {
    for (String code : Asked.codes(codes)) {
      assertThat(how(code, who, day).getClass().getSimpleName()).as(code).isEqualTo(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mất bằng lái", "mat bang lai", "doi giay phep lai xe"})
  void aReaderFindsItInWordsOfHisOwn(String words) {
    assertThat(Asked.CATALOGUE.at(Asked.TODAY).find(words).stream().limit(3).map(Procedure::code))
        .contains(Asked.code("1.115978"));
  }

  @Test
  void theChangeOfTheRegimeIsSeen() {
    List<Change> changes = Asked.CATALOGUE.diff(LAST, FIRST);
    assertThat(changes)
        .anyMatch(c -> c.code().text().equals("3.000347") && c.what() == Change.What.ENDED)
        .anyMatch(c -> c.code().text().equals("1.115978") && c.what() == Change.What.ADDED)
        .noneMatch(c -> c.code().text().equals("1.001777") && c.what() == Change.What.ENDED)
        .anyMatch(c -> c.code().text().equals("1.001777") && c.what() == Change.What.COMPONENT)
        .anyMatch(c -> c.code().text().equals("1.001751") && c.what() == Change.What.TIME);
  }

  private static HowToFile citizen(String code, LocalDate day) {
    return how(code, ApplicantKind.CITIZEN, day);
  }

  private static HowToFile how(String code, ApplicantKind who, LocalDate day) {
    return Asked.CATALOGUE.howToFile(Asked.code(code), "24", who, day);
  }
}
