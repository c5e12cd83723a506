package vn.gtvt.sdk.permits.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.overview.Overviews.DAY;
import static vn.gtvt.sdk.permits.overview.Overviews.LICENCE;
import static vn.gtvt.sdk.permits.overview.Overviews.codes;
import static vn.gtvt.sdk.permits.overview.Overviews.on;
import static vn.gtvt.sdk.permits.overview.Overviews.records;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.gtvt.sdk.validation.Violation;

/** The overview as a page with its picture. */
class OverviewPageTest {
  @Test
  void theSyntheticCompanyHasTheFaultsThatWereBuiltIn() {
    Overview overview = on(SyntheticCompany.DAY, SyntheticCompany.of(300, 24));

    Map<String, Long> codes =
        overview.contradictions().violations().stream()
            .collect(Collectors.groupingBy(Violation::code, Collectors.counting()));
    assertThat(overview.vehicles()).isEqualTo(300);
    assertThat(codes)
        .containsEntry("overview.badge.two-kinds", 1L)
        .containsEntry("overview.badge.no-vehicle", 1L)
        .containsEntry("overview.age.passed", 1L)
        .containsEntry("overview.age.next-year", 1L)
        .containsEntry("overview.badge.old-kind", 1L)
        .containsEntry("overview.badge.past-life", 1L)
        .containsEntry("overview.badge.lease-over", 1L)
        .containsEntry("overview.vehicle.no-badge", 7L);
    assertThat(overview.terms(Term.What.BADGE, Term.State.ENDED)).hasSize(7);
    assertThat(overview.terms(Term.State.WITHDRAWN))
        .extracting(Term::subject)
        .contains("0124.1315.B");
  }

  @Test
  void everyPaperOfTheCompanyIsInThePicture() throws Exception {
    Overview overview = on(SyntheticCompany.DAY, SyntheticCompany.of(300, 24));
    Document page = parsed(OverviewPage.of(overview));
    long withLastDay =
        overview.terms().stream()
            .filter(term -> term.state() != Term.State.WITHDRAWN && term.until() != null)
            .count();
    Function<String, Integer> count =
        css -> {
          int sum = 0;
          for (int i = 0; i < page.getElementsByTagName("text").getLength(); i++) {
            org.w3c.dom.Element text =
                (org.w3c.dom.Element) page.getElementsByTagName("text").item(i);
            sum +=
                text.getAttribute("class").equals(css)
                    ? Integer.parseInt(text.getTextContent())
                    : 0;
          }
          return sum;
        };
    assertThat((long) count.apply("count") + count.apply("later")).isEqualTo(withLastDay);
  }

  @Test
  void aVeryLargeCompanyFitsIntoThePicture() throws Exception {
    String page = OverviewPage.of(on(SyntheticCompany.DAY, SyntheticCompany.of(5_000, 7)));
    assertThat(page).contains("1 ô = ").doesNotContain("mỗi ô là một giấy tờ");
    assertThat(page.length()).isLessThan(1_500_000);
    parsed(page);
  }

  @Test
  void whatACompanyIsCalledCannotBecomeMarkup() throws Exception {
    HeldVehicle evil =
        new HeldVehicle("<script>${tiles}\u0000", 2020, null, DAY.minusDays(1), null);
    CompanyRecords records =
        new CompanyRecords(
            "A & B <img src=x onerror=\"1\">",
            List.of(LICENCE),
            List.of(),
            List.of(evil),
            List.of(new HeldRoute("'\"<b>", null, DAY, null, null)));
    String page = OverviewPage.of(on(DAY, records));
    assertThat(page).doesNotContain("<script", "<img", "<b>\"", "\u0000").contains("A &amp; B");
    assertThat(parsed(page).getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void anEmptyCompanyHasAPageToo() throws Exception {
    Document page =
        parsed(OverviewPage.of(on(DAY, records(List.of(), List.of(), List.of(), List.of()))));
    assertThat(page.getDocumentElement().getTextContent()).contains("Công ty Mẫu", "Không có.");
  }

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
  }
}
