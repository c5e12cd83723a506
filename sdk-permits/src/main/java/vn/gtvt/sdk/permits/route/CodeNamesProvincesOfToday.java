package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gtvt.sdk.codelist.FormerProvince;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.text.Bilingual;

/**
 * The provinces in a route's code are those of today; those that were merged away are named with
 * the code that takes their place. Before the merger nothing is said.
 */
final class CodeNamesProvincesOfToday implements RouteRule {
  private final Condition basis;
  private final CodesOfToday codes;

  CodeNamesProvincesOfToday(Condition basis, CodesOfToday codes) {
    this.basis = basis;
    this.codes = codes;
  }

  @Override
  public void check(RouteRegistration registration, LocalDate filingDate, Findings found) {
    RouteCode.parse(registration.routeCode()).ifPresent(code -> check(code, filingDate, found));
  }

  private void check(RouteCode code, LocalDate filingDate, Findings found) {
    for (String number : codes.unknown(code, filingDate)) {
      found.warning(
          basis,
          "routeCode",
          "route.code.unknown-province",
          "code",
          code.text(),
          "province",
          number);
    }
    List<FormerProvince> merged = codes.merged(code, filingDate);
    if (!merged.isEmpty()) {
      found.error(
          basis,
          "routeCode",
          "route.code.merged-province",
          "code",
          code.text(),
          "merged",
          new Bilingual(
              merged.stream().map(each(Bilingual::vi, "nay")).collect(Collectors.joining(", ")),
              merged.stream().map(each(Bilingual::en, "now")).collect(Collectors.joining(", "))),
          "right",
          codes.of(code, filingDate).text());
    }
  }

  private static Function<FormerProvince, String> each(
      Function<Bilingual, String> language, String now) {
    return old ->
        "%s %s (%s %s)".formatted(old.code().value(), language.apply(old.name()), now, old.now());
  }
}
