package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gtvt.sdk.codelist.FormerProvince;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.codelist.Provinces;

/** Reads route codes with the provinces of a day, the right way round. Immutable. */
record CodesOfToday(Provinces provinces, RouteNumbering numbering) {
  /** The code as it is written on a day: both provinces first, then the way round. */
  RouteCode of(RouteCode code, LocalDate day) {
    return code.between(now(code.departureProvince(), day), now(code.arrivalProvince(), day));
  }

  /** The former provinces in a code that were merged away by a day. */
  List<FormerProvince> merged(RouteCode code, LocalDate day) {
    return Stream.of(code.departureProvince(), code.arrivalProvince())
        .distinct()
        .flatMap(number -> former(number).stream())
        .filter(old -> !old.existsOn(day))
        .toList();
  }

  /** The numbers in a code that no list knows. */
  List<String> unknown(RouteCode code, LocalDate day) {
    return Stream.of(code.departureProvince(), code.arrivalProvince())
        .distinct()
        .filter(number -> !isKnown(number, day) && former(number).isEmpty())
        .toList();
  }

  /** The province that a number in a code of today means; nothing where plates number. */
  Optional<Province> province(String number) {
    return numbering == RouteNumbering.PLATES ? Optional.empty() : provinces.find(number);
  }

  private String now(String number, LocalDate day) {
    return former(number).filter(old -> !old.existsOn(day)).map(FormerProvince::now).orElse(number);
  }

  private boolean isKnown(String number, LocalDate day) {
    return numbering == RouteNumbering.STATISTICS
        ? provinces.find(number).isPresent()
        : !provinces.byPlatePrefix(number, day).isEmpty();
  }

  /** A number that a province of today bears too is not a former one's any more. */
  private Optional<FormerProvince> former(String number) {
    return numbering == RouteNumbering.PLATES || provinces.find(number).isPresent()
        ? Optional.empty()
        : provinces.allFormer().stream()
            .filter(old -> old.code().value().equals(number))
            .findFirst();
  }
}
