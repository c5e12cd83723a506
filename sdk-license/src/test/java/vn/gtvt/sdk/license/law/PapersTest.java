package vn.gtvt.sdk.license.law;

import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.procedure.Procedure;

/** How many papers a dossier has on a day, and what the main ones are called. */
class PapersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = PaperRows.SCHOOLS)
  void ofSchools(String codes, String days, int count, String fragments) {
    check(codes, days, count, fragments);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = PaperRows.LICENCES)
  void ofLicences(String codes, String days, int count, String fragments) {
    check(codes, days, count, fragments);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = PaperRows.CENTRES)
  void ofTestCentres(String codes, String days, int count, String fragments) {
    check(codes, days, count, fragments);
  }

  @Test
  void noFormIsFilledInToExchangeALicenceOnline() {
    SoftAssertions softly = new SoftAssertions();
    Procedure now = Asked.on("1.115978", Asked.TODAY);
    softly.assertThat(now.components()).allMatch(paper -> paper.form() == null);
    softly.assertThat(Asked.papers(now).toLowerCase(Locale.ROOT)).doesNotContain("đơn đề nghị");
    softly.assertAll();
  }

  private static void check(String codes, String days, int count, String fragments) {
    SoftAssertions softly = new SoftAssertions();
    for (String code : Asked.codes(codes)) {
      for (var day : Asked.days(days)) {
        Procedure asked = Asked.on(code, day);
        String papers = Asked.papers(asked).toLowerCase(Locale.ROOT);
        softly.assertThat(asked.components()).as("%s on %s", code, day).hasSize(count);
        softly.assertThat(papers).as("%s on %s", code, day).contains(fragments.split("; ", -1));
      }
    }
    softly.assertAll();
  }
}
