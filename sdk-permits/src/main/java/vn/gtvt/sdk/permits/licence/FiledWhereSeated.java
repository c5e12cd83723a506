package vn.gtvt.sdk.permits.licence;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.operator.Seats;
import vn.gtvt.sdk.procedure.Condition;

/**
 * It is filed in the province of the head office or of a branch.
 *
 * <p>Before the provinces were merged their names are read as those of today.
 */
final class FiledWhereSeated implements LicenceRule {
  private final Condition basis;
  private final Seats seats;

  FiledWhereSeated(Condition basis, Seats seats) {
    this.basis = basis;
    this.seats = seats;
  }

  @Override
  public void check(LicenceApplication application, LocalDate filingDate, Findings found) {
    if (!seats.agree(application.authority())) {
      found.contradicts(application.authority(), basis);
      return;
    }
    for (int i = 0; i < application.branchProvinces().size(); i++) {
      String branch = application.branchProvinces().get(i);
      if (seats.named(branch).isEmpty()) {
        found.error(
            basis, "branchProvinces[" + i + "]", "licence.branch.unknown", "branch", branch);
      }
    }
    Set<Province> allowed =
        Stream.concat(
                seats.of(application.content().address()).stream(),
                application.branchProvinces().stream().flatMap(name -> seats.named(name).stream()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Optional<Province> asked = seats.of(application.authority());
    if (allowed.isEmpty() || asked.isEmpty()) {
      found.error(basis, "authority.province", "licence.place.unknown");
    } else if (!allowed.contains(asked.get())) {
      found.error(
          basis,
          "authority.province",
          "licence.place.elsewhere",
          "asked",
          asked.get().name(),
          "allowed",
          allowed.stream().map(p -> p.name().vi()).collect(Collectors.joining(", ")));
    }
  }
}
