package vn.gtvt.sdk.license.health;

import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What whoever hands a dossier in should know of it, kept in the dossier itself: warnings, and
 * questions that were open when it was prepared. Stateless and safe for concurrent use.
 */
public final class DossierNotes {
  private static final String NOTES = "notes";

  private DossierNotes() {}

  /** Returns the notes of a dossier, each once. */
  public static List<Bilingual> of(Dossier dossier) {
    return dossier.items().list(NOTES).stream()
        .map(each -> new Bilingual(each.text("vi"), each.text("en")))
        .distinct()
        .toList();
  }

  /**
   * Returns the dossier with these notes of a topic in the place of those before; the same dossier
   * if nothing changes.
   *
   * @param topic who notes it, e.g. {@code health}
   */
  public static Dossier put(Dossier dossier, String topic, List<Bilingual> notes) {
    List<Items> all = dossier.items().list(NOTES);
    List<Items> before = all.stream().filter(each -> isOf(topic, each)).toList();
    List<Items> after = items(topic, notes);
    if (after.equals(before)) {
      return dossier;
    }
    List<Items> changed = new ArrayList<>(all);
    changed.removeAll(before);
    changed.addAll(after);
    return rebuilt(dossier, changed);
  }

  private static boolean isOf(String topic, Items note) {
    return note.text("topic").equals(topic);
  }

  private static Dossier rebuilt(Dossier dossier, List<Items> notes) {
    return Dossier.under(dossier.procedure(), dossier.edition())
        .title(dossier.title())
        .applicant(dossier.applicant())
        .items(dossier.items().withList(NOTES, notes))
        .subjects(dossier.subjects())
        .attachments(dossier.attachments())
        .build();
  }

  private static List<Items> items(String topic, List<Bilingual> notes) {
    return notes.stream()
        .map(
            each ->
                Items.builder()
                    .text("topic", topic)
                    .text("vi", each.vi())
                    .text("en", each.en())
                    .build())
        .toList();
  }
}
