package vn.gtvt.sdk.permits.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.Refusals.isRefused;
import static vn.gtvt.sdk.permits.Refusals.only;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.licence.Licences;
import vn.gtvt.sdk.permits.vehicle.LeaseContract;
import vn.gtvt.sdk.permits.vehicle.Vehicle;

class BadgePapersTest {
  private final BadgeCheck check = Badges.at(Samples.FILING_DAY);
  private final BadgeApplication application =
      Samples.application("01/GĐN", List.of("99A-001.01", "99A-001.02"));

  @Test
  void everyVehicleHasItsRegistration() {
    List<Attachment> papers = Samples.papers(application);
    assertThat(check.check(application, papers).violations()).isEmpty();
    isRefused(
        only(check.check(application, papers.subList(0, 2))),
        "papers[vehicle-registration:99A-001.02]",
        "badge.paper.missing-of-vehicle",
        "Điều 23.5");
    isRefused(
        only(check.check(application, papers.subList(1, 3))),
        "papers[request-paper]",
        "badge.paper.missing",
        "Phụ lục V");
  }

  @Test
  void aLeasedVehicleHasItsContract() {
    Vehicle leased =
        Samples.vehicle("99A-001.01")
            .holding(Vehicle.Holding.LEASED)
            .lease(
                new LeaseContract(
                    "hợp đồng thuê",
                    "Bên cho thuê (giả)",
                    Samples.FILING_DAY.minusYears(1),
                    Samples.FILING_DAY.plusYears(3)))
            .build();
    BadgeApplication one = Badges.application(Samples.request(leased).build()).build();
    List<Attachment> papers = new ArrayList<>(Samples.papers(one));
    isRefused(
        only(check.check(one, papers)),
        "papers[lease-contract:99A-001.01]",
        "badge.paper.missing-of-vehicle",
        "Điều 23.5");
    papers.add(Licences.pdf("lease-contract", "99A-001.01"));
    assertThat(check.check(one, papers).violations()).isEmpty();
  }

  @Test
  void whatTheAuthorityLooksUpItselfIsNotHandedIn() {
    List<Attachment> papers = new ArrayList<>(Samples.papers(application));
    papers.add(Licences.pdf("inspection-certificate", "99A-001.01"));
    isRefused(
        only(check.check(application, papers)),
        "papers[inspection-certificate]",
        "badge.paper.looked-up",
        "Điều 23.6.c");
    papers.set(papers.size() - 1, Licences.pdf("tax-paper", null));
    isRefused(
        only(check.check(application, papers)),
        "papers[tax-paper]",
        "badge.paper.unknown",
        "Điều 23");
  }

  @Test
  void ofAnIncompleteApplicationOnlyTheFormIsSaid() {
    BadgeApplication empty = BadgeApplication.builder().build();
    assertThat(check.check(empty, List.of()).errors())
        .isNotEmpty()
        .allMatch(found -> found.code().startsWith("field."));
  }
}
