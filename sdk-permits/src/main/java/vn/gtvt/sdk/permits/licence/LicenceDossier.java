package vn.gtvt.sdk.permits.licence;

import java.util.List;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.permits.dossier.OperatorItems;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.procedure.Procedure;

/**
 * Turns a checked application into a dossier with neutral items. Stateless and safe for concurrent
 * use.
 *
 * <p>The request paper comes with the papers. What a printed form needs stands in the items.
 */
public final class LicenceDossier {
  private LicenceDossier() {}

  /**
   * Returns the dossier.
   *
   * @param papers the files, each for a component of the procedure; a proof of change with the
   *     changed item's id as its subject
   * @throws IllegalArgumentException if a paper that the case demands is missing, naming it, or if
   *     the procedure is not the case's
   * @throws IllegalStateException if the application lacks a required value: check it first
   */
  public static Dossier of(
      LicenceApplication application, Procedure procedure, List<Attachment> papers) {
    if (!procedure.code().equals(application.licenceCase().procedure())) {
      throw new IllegalArgumentException(
          application.licenceCase() + " is not filed under " + procedure.code());
    }
    new LicencePapers(procedure, application).demand(papers);
    return Dossier.under(procedure)
        .title("Giấy phép kinh doanh vận tải: " + application.licenceCase().label().vi())
        .applicant(applicant(application))
        .items(items(application))
        .attachments(papers)
        .build();
  }

  private static Applicant applicant(LicenceApplication application) {
    Party owner =
        Party.organisation(
            application.content().name(),
            application.enterpriseCode(),
            application.phone(),
            application.email());
    return new Applicant(owner, Party.person(application.content().representative()), null);
  }

  private static Items items(LicenceApplication application) {
    return Items.builder()
        .text("licenceCase", application.licenceCase().name())
        .group(
            "paper",
            Items.builder()
                .text("number", application.paperNumber())
                .date("date", application.paperDate())
                .build())
        .group("authority", OperatorItems.authority(application.authority()))
        .text("enterpriseCode", application.enterpriseCode())
        .text("type", application.type().vietnamese())
        .text("phone", application.phone())
        .text("email", application.email())
        .group("seat", OperatorItems.seat(application.content().address()))
        .group("content", content(application.content()))
        .group("currentContent", application.currentContent().map(c -> content(c)).orElse(null))
        .group("currentLicence", application.currentLicence().map(l -> licence(l)).orElse(null))
        .group("revocation", application.revocation().map(r -> revocation(r)).orElse(null))
        .list(
            "changes",
            application.changes().stream()
                .map(item -> Items.builder().text("item", item.id()).build())
                .toList())
        .build();
  }

  private static Items content(LicenceContent content) {
    Address address = content.address();
    BusinessRegistration registration = content.registration();
    return Items.builder()
        .text("name", content.name())
        .text("street", address.street())
        .text("ward", address.ward())
        .text("province", address.province())
        .text("registrationNumber", registration.number())
        .date("registrationIssuedOn", registration.issuedOn())
        .text("registrationIssuedBy", registration.issuedBy())
        .text("representative", content.representative())
        .list(
            "formsOfBusiness",
            content.forms().stream()
                .sorted()
                .map(FormOfBusiness::label)
                .map(label -> Items.builder().text("name", label.vi()).build())
                .toList())
        .build();
  }

  private static Items licence(TransportLicence licence) {
    return Items.builder()
        .text("number", licence.number())
        .date("issuedOn", licence.issuedOn())
        .number("issueCount", licence.issueCount())
        .text("issuedBy", licence.issuedBy())
        .build();
  }

  private static Items revocation(LicenceRevocation revocation) {
    return Items.builder()
        .date("signedOn", revocation.signedOn())
        .date("returnedOn", revocation.returnedOn())
        .list(
            "grounds",
            revocation.grounds().stream()
                .sorted()
                .map(ground -> Items.builder().text("point", ground.point()).build())
                .toList())
        .build();
  }
}
