package vn.gtvt.sdk.filing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** Synthetic dossiers. */
final class FilingSamples {
  private FilingSamples() {}

  static Dossier dossier(String subject, int files) {
    List<Attachment> attachments = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      byte[] bytes = ("%PDF-1.4 " + subject + i).getBytes(StandardCharsets.UTF_8);
      attachments.add(
          Attachment.of("paper", subject, "a" + i + ".pdf", "application/pdf", Content.of(bytes)));
    }
    return Dossier.under(ProcedureCode.of("9.000001"), "first")
        .title("Hồ sơ thử " + subject)
        .applicant(
            new Applicant(
                Party.organisation("Công ty Giả", "2300000004", "0200000001", "a@b.vn"),
                Party.person("Trần Thị Giả"),
                null))
        .items(
            Items.builder()
                .text("plate", subject)
                .date("day", LocalDate.of(2026, 9, 14))
                .number("count", 2)
                .flag("leased", false)
                .group("inner", Items.builder().text("x", "y").build())
                .list("many", List.of(Items.builder().number("n", 1).build()))
                .build())
        .subjects(List.of(subject))
        .attachments(attachments)
        .build();
  }
}
