package vn.gtvt.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.filing.SupplementAnswer;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** Synthetic dossiers for the practice portal. */
public final class PracticeDossiers {
  private PracticeDossiers() {}

  /**
   * Returns a dossier with files.
   *
   * @param title its title, which its files' names begin with
   * @param plan what the officer will do with it
   */
  public static Dossier of(String title, String plan, int files) {
    List<Attachment> papers = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      papers.add(paper(title, "paper", i));
    }
    return Dossier.under(ProcedureCode.of("9.000001"), "first")
        .title(title)
        .applicant(
            new Applicant(
                Party.organisation("Công ty Giả", "2300000004", "0200000001", "a@b.vn"),
                Party.person("Trần Thị Giả"),
                null))
        .items(Items.builder().text("plan", plan).build())
        .subjects(List.of(title))
        .attachments(papers)
        .build();
  }

  private static Attachment paper(String title, String component, int number) {
    String text = "%PDF-1.4 " + title + " " + component + " " + number;
    return Attachment.of(
        component,
        title,
        title + "_" + component + number + ".pdf",
        "application/pdf",
        Content.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the paper that the practice officer asks for. */
  public static SupplementAnswer answer(String title, String request) {
    return new SupplementAnswer(request, List.of(paper(title, "extra-paper", 0)), null);
  }
}
