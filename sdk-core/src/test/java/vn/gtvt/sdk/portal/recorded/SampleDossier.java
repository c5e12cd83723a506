package vn.gtvt.sdk.portal.recorded;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.dossier.PostalDelivery;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.FormPaper;

/** A synthetic dossier with everything that a dialect may want to write. */
public final class SampleDossier {
  /** The procedure it is filed under. */
  public static final ProcedureCode PROCEDURE = ProcedureCode.of("9.000001");

  /** Where its owner has its head office. */
  public static final PostalAddress ADDRESS =
      PostalAddress.of(
          "1 phố Giả",
          new PostalAddress.Unit("00004", "Phường Giả"),
          new PostalAddress.Unit("01", "Thành phố Giả"));

  /** The form of the procedure, with a dotted key as the real ones have. */
  public static final ElectronicForm FORM =
      new ElectronicForm() {
        @Override
        public ProcedureCode procedure() {
          return PROCEDURE;
        }

        @Override
        public Map<String, Object> fields(Dossier dossier) {
          return Map.of("Nguoi.HoVaTen", dossier.items().text("word"));
        }

        @Override
        public FormPaper paper(Attachment file) {
          if (!file.component().equals("paper")) {
            throw new IllegalArgumentException("no component " + file.component());
          }
          return new FormPaper(1, "KQ005039", "Giấy đề nghị", 1, 0);
        }

        @Override
        public Optional<PostalAddress> seat(Dossier dossier) {
          return Optional.of(ADDRESS);
        }
      };

  private SampleDossier() {}

  /** Returns a paper of a component. */
  public static Attachment paper(String component, String name, String text) {
    return Attachment.of(
        component,
        null,
        name,
        "application/pdf",
        Content.of(("%PDF-1.4 " + text).getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the dossier with these papers. */
  public static Dossier with(Attachment... papers) {
    return ofOwner("Công ty Giả", papers);
  }

  /** Returns the dossier of an organisation of this name. */
  public static Dossier ofOwner(String name, Attachment... papers) {
    Party filer =
        new Party(
            Party.Kind.PERSON, "Trần Thị Giả", "001099000001", "0200000001", "nguoi@example.vn");
    return Dossier.under(PROCEDURE, "first")
        .title("Hồ sơ thử")
        .applicant(
            new Applicant(
                Party.organisation(name, "2300000004", "0200000002", "cty@example.vn"),
                filer,
                filer))
        .items(
            Items.builder()
                .text("word", "giá trị")
                .date("day", LocalDate.of(2026, 9, 14))
                .number("count", 2)
                .flag("leased", false)
                .group(
                    PostalDelivery.ITEM,
                    new PostalDelivery("Trần Thị Giả", "0200000001", ADDRESS).items())
                .build())
        .attachments(List.of(papers))
        .build();
  }
}
