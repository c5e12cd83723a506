package vn.gtvt.testkit.portals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.filing.SupplementAnswer;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.SupplementRequest;

/** Synthetic badge dossiers, the same for every portal. */
public final class BadgeDossiers {
  /** The procedure they are filed under. */
  public static final ProcedureCode PROCEDURE = ProcedureCode.of("2.002288");

  /** Where the company sits, in the two levels since 2025-07-01. */
  static final PostalAddress SEAT =
      PostalAddress.of(
          "Số 0 phố Giả",
          new PostalAddress.Unit("09169", "Phường Kinh Bắc"),
          new PostalAddress.Unit("24", "Tỉnh Bắc Ninh"));

  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

  private BadgeDossiers() {}

  /** Returns a dossier of two vehicles: of one component it has two files. */
  public static Dossier of(String title) {
    return of(title, "99A-001.01", "99A-001.02");
  }

  static Dossier of(String title, String... plates) {
    List<Attachment> papers = new ArrayList<>(List.of(paper(title, "request-paper", null)));
    for (String plate : plates) {
      papers.add(paper(title, "vehicle-registration", plate));
    }
    return Dossier.under(PROCEDURE, "first")
        .title(title)
        .applicant(
            new Applicant(
                Party.organisation("Công ty Giả", "2300000004", "0200000001", "a@example.vn"),
                Party.person("Trần Thị Giả"),
                null))
        .items(items(title, plates))
        .subjects(List.of(plates))
        .attachments(papers)
        .build();
  }

  private static Attachment paper(String title, String component, @Nullable String plate) {
    String name = title + "_" + component + (plate == null ? "" : "-" + plate) + ".pdf";
    return Attachment.of(
        component,
        plate,
        name,
        "application/pdf",
        Content.of(("%PDF-1.4 " + name).getBytes(StandardCharsets.UTF_8)));
  }

  private static Items items(String title, String... plates) {
    return Items.builder()
        .text("badgeKind", "contract")
        .group(
            "paper",
            Items.builder()
                .text("number", title)
                .date("date", DAY)
                .number("returnedBadges", 0)
                .build())
        .group(
            "authority",
            Items.builder()
                .text("provinceCode", "24")
                .text("province", "Tỉnh Bắc Ninh")
                .text("name", "Sở Xây dựng (giả)")
                .build())
        .group("operator", operator())
        .list("vehicles", Arrays.stream(plates).map(BadgeDossiers::vehicle).toList())
        .build();
  }

  private static Items operator() {
    return Items.builder()
        .text("name", "Công ty Giả")
        .text("enterpriseCode", "2300000004")
        .text("type", "Công ty Cổ phần, TNHH, TNHH MTV")
        .text("representative", "Trần Thị Giả")
        .text("street", SEAT.street())
        .text("ward", SEAT.ward().name())
        .text("province", SEAT.province().name())
        .text("phone", "0200000001")
        .text("email", "a@example.vn")
        .text("licenceNumber", "01/GPKDVT")
        .date("licenceIssuedOn", DAY.minusYears(2))
        .number("licenceIssueCount", 1)
        .text("licenceIssuedBy", "Sở Xây dựng (giả)")
        .list("formsOfBusiness", List.of(Items.builder().text("name", "Hợp đồng").build()))
        .build();
  }

  private static Items vehicle(String plate) {
    return Items.builder()
        .text("plate", plate)
        .text("holding", "OWNED")
        .text("chassis", "RLUAC41DBKN0" + plate.substring(4, 7) + plate.substring(8))
        .text("engine", "M" + plate)
        .text("class", "khách")
        .text("make", "Hãng Giả")
        .text("colour", "Trắng")
        .text("country", "Việt Nam")
        .number("yearOfManufacture", 2022)
        .number("seatsWithDriver", 16)
        .text("owner", "Công ty Giả")
        .text("occasion", "NEW")
        .date("validUntil", DAY.plusYears(5))
        .build();
  }

  /** Returns a paper for every one that is asked for. */
  public static SupplementAnswer answer(String title, SupplementRequest asked) {
    List<Attachment> papers =
        asked.wanted().stream()
            .map(SupplementRequest.Wanted::component)
            .map(wanted -> wanted.isEmpty() ? "vehicle-registration" : wanted)
            .distinct()
            .map(component -> paper(title + "_more", component, null))
            .toList();
    return new SupplementAnswer(asked.id(), papers, "gửi bổ sung");
  }
}
