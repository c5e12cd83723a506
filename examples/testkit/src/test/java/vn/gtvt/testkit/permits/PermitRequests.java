package vn.gtvt.testkit.permits;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.BadgeRequest.Occasion;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.permits.licence.BusinessRegistration;
import vn.gtvt.sdk.permits.licence.LicenceApplication;
import vn.gtvt.sdk.permits.licence.LicenceCase;
import vn.gtvt.sdk.permits.licence.LicenceCheck;
import vn.gtvt.sdk.permits.licence.LicenceContent;
import vn.gtvt.sdk.permits.licence.LicenceDossier;
import vn.gtvt.sdk.permits.licence.LicenceRevocation;
import vn.gtvt.sdk.permits.licence.RevocationGround;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.operator.OperatorType;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.permits.route.RouteCheck;
import vn.gtvt.sdk.permits.route.RouteDossier;
import vn.gtvt.sdk.permits.route.RouteRegistration;
import vn.gtvt.sdk.permits.route.RouteState;
import vn.gtvt.sdk.permits.route.Slot;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.permits.vehicle.VehicleClass;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.testkit.schoolpermit.Counter;

/** Synthetic applications of a transport company, each checked and made a dossier. */
enum PermitRequests {
  LICENCE_FIRST,
  LICENCE_CHANGED,
  LICENCE_REVOKED,
  LICENCE_LOST,
  LICENCE_DAMAGED,
  ROUTE_EXISTING,
  ROUTE_ADJUSTED,
  BADGE_FIRST,
  BADGE_OF_ANOTHER_KIND,
  BADGE_AFTER_TRANSFER,
  BADGE_FOR_TET,
  BADGE_OF_A_SHUTTLE;

  private static final LocalDate DAY = Counter.DAY;
  private static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();
  private static final LicenceCheck LICENCES = LicenceCheck.at(CATALOGUE, Provinces.bundled(), DAY);
  private static final RouteCheck ROUTES = RouteCheck.at(CATALOGUE, Provinces.bundled(), DAY);
  private static final BadgeCheck BADGES = BadgeCheck.at(CATALOGUE, DAY);
  private static final Authority AUTHORITY =
      new Authority("24", "Bắc Ninh", "Sở Xây dựng tỉnh Bắc Ninh");
  private static final Address SEAT =
      new Address("Số 0 phố Giả", "Phường Kinh Bắc", "Tỉnh Bắc Ninh");
  private static final TransportLicence HELD =
      new TransportLicence(
          "24-0001/GPKDVT", LocalDate.of(2025, 3, 3), 1, "Sở Xây dựng tỉnh Bắc Ninh");

  /** What the check says, papers included where it looks at them. */
  Report check() {
    if (isBadge()) {
      return BADGES.check(badges());
    }
    if (isRoute()) {
      return ROUTES.check(route(), papers(ROUTES.papersOf(route())));
    }
    return LICENCES.check(licence(), papers(LICENCES.papersOf(licence())));
  }

  Dossier dossier() {
    if (isBadge()) {
      return BadgeDossier.of(badges(), BADGES.procedure(), badgePapers());
    }
    if (isRoute()) {
      return RouteDossier.of(route(), ROUTES.procedure(), papers(ROUTES.papersOf(route())));
    }
    LicenceApplication licence = licence();
    return LicenceDossier.of(
        licence, LICENCES.procedure(licence.licenceCase()), papers(LICENCES.papersOf(licence)));
  }

  boolean isBadge() {
    return name().startsWith("BADGE");
  }

  private boolean isRoute() {
    return name().startsWith("ROUTE");
  }

  private LicenceApplication licence() {
    LicenceApplication.Builder application =
        LicenceApplication.builder()
            .content(content(FormOfBusiness.FIXED_ROUTE, FormOfBusiness.CONTRACT))
            .enterpriseCode("2300000004")
            .type(OperatorType.COMPANY)
            .phone("0200000001")
            .email("a@example.vn")
            .authority(AUTHORITY)
            .paperNumber("01/GĐN")
            .paperDate(DAY)
            .licenceCase(licenceCase());
    if (this != LICENCE_FIRST) {
      application.currentLicence(HELD);
    }
    if (this == LICENCE_CHANGED) {
      application.currentContent(content(FormOfBusiness.CONTRACT));
    } else if (this == LICENCE_REVOKED) {
      application.revocation(
          new LicenceRevocation(
              Set.of(RevocationGround.TAMPERED_DATA), DAY.minusDays(60), DAY.minusDays(55)));
    }
    return application.build();
  }

  private LicenceCase licenceCase() {
    return switch (this) {
      case LICENCE_CHANGED -> LicenceCase.CHANGED;
      case LICENCE_REVOKED -> LicenceCase.REVOKED;
      case LICENCE_LOST -> LicenceCase.LOST;
      case LICENCE_DAMAGED -> LicenceCase.DAMAGED;
      default -> LicenceCase.FIRST_ISSUE;
    };
  }

  private static LicenceContent content(FormOfBusiness... forms) {
    return new LicenceContent(
        "Công ty Giả",
        SEAT,
        new BusinessRegistration("2300000004", LocalDate.of(2020, 2, 3), "Sở Tài chính (giả)"),
        "Trần Thị Giả",
        Set.of(forms));
  }

  private RouteRegistration route() {
    return RouteRegistration.builder()
        .operator(operator())
        .authority(AUTHORITY)
        .paperNumber("02/ĐKT")
        .paperDate(DAY)
        .state(this == ROUTE_ADJUSTED ? RouteState.ADJUSTED : RouteState.EXISTING)
        .routeCode("0124.1112.A")
        .departureStation("Bến xe Giả Định")
        .arrivalStation("Bến xe Giả Tưởng")
        .distanceKm(40)
        .tripsPerMonth(60)
        .slots(
            List.of(
                new Slot(Slot.End.DEPARTURE, LocalTime.of(6, 0)),
                new Slot(Slot.End.ARRIVAL, LocalTime.of(13, 30))))
        .build();
  }

  private static Operator operator() {
    return Operator.builder()
        .name("Công ty Giả")
        .enterpriseCode("2300000004")
        .type(OperatorType.COMPANY)
        .representative("Trần Thị Giả")
        .address(SEAT)
        .phone("0200000001")
        .email("a@example.vn")
        .licence(HELD)
        .formsOfBusiness(List.of(FormOfBusiness.FIXED_ROUTE.label().vi(), "Hợp đồng", "Taxi"))
        .build();
  }

  private BadgeApplication badges() {
    BadgeRequest.Builder request =
        BadgeRequest.builder()
            .vehicle(car())
            .kind(this == BADGE_OF_A_SHUTTLE ? BadgeKind.SHUTTLE : BadgeKind.TAXI)
            .occasion(occasion())
            .validUntil(DAY.plusYears(5));
    if (this == BADGE_OF_ANOTHER_KIND) {
      request.currentBadge(new CurrentBadge(BadgeKind.CONTRACT, "PH-1", DAY.plusYears(1)));
    } else if (this == BADGE_AFTER_TRANSFER) {
      request
          .currentBadge(new CurrentBadge(BadgeKind.TAXI, "PH-2", DAY.plusYears(1)))
          .badgeReturnedOn(DAY.minusDays(2));
    } else if (this == BADGE_FOR_TET) {
      request.validFrom(LocalDate.of(2027, 1, 25)).validUntil(LocalDate.of(2027, 2, 23));
    }
    return BadgeApplication.builder()
        .operator(operator())
        .authority(
            this == BADGE_OF_A_SHUTTLE
                ? new Authority("01", "Hà Nội", "Sở Xây dựng thành phố Hà Nội")
                : AUTHORITY)
        .otherEndProvince("Hà Nội")
        .paperNumber("03/GĐN")
        .paperDate(DAY)
        .returnedBadges(this == BADGE_OF_ANOTHER_KIND ? 1 : 0)
        .requests(List.of(request.build()))
        .build();
  }

  private Occasion occasion() {
    return switch (this) {
      case BADGE_OF_ANOTHER_KIND -> Occasion.CHANGE_OF_KIND;
      case BADGE_AFTER_TRANSFER -> Occasion.TRANSFER;
      case BADGE_FOR_TET -> Occasion.TET_REINFORCEMENT;
      default -> Occasion.FIRST_ISSUE;
    };
  }

  private static Vehicle car() {
    return Vehicle.builder()
        .plate("99A-001.01")
        .chassis("RLUMA11CB00000101")
        .engine("G4LA000101")
        .vehicleClass(VehicleClass.CAR)
        .make("Hãng Giả")
        .colour("Trắng")
        .country("Việt Nam")
        .yearOfManufacture(2022)
        .seats(SeatCount.withDriver(5))
        .owner("Công ty Giả")
        .registeredOn(LocalDate.of(2022, 5, 5))
        .holding(Vehicle.Holding.OWNED)
        .trackingDevice(true)
        .driverCamera(true)
        .build();
  }

  private List<Attachment> badgePapers() {
    return List.of(pdf("request-paper", null), pdf("vehicle-registration", "99A-001.01"));
  }

  private List<Attachment> papers(List<Component> components) {
    List<Attachment> papers = new ArrayList<>();
    components.forEach(component -> papers.add(pdf(component.id(), null)));
    return papers;
  }

  private Attachment pdf(String component, @Nullable String subject) {
    byte[] bytes = ("%PDF-1.4 " + name() + component).getBytes(StandardCharsets.UTF_8);
    return Attachment.of(
        component, subject, component + ".pdf", "application/pdf", Content.of(bytes));
  }
}
