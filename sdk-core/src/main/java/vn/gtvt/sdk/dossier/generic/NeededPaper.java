package vn.gtvt.sdk.dossier.generic;

import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.procedure.Component;

/**
 * A paper that a dossier needs: one for the whole of it, or one of a subject. Immutable.
 *
 * @param component what the definition says of it
 * @param subject whose paper it is; nothing if the whole dossier's
 * @param isCertain false where it is needed on a condition of which nobody knows
 */
public record NeededPaper(Component component, Optional<String> subject, boolean isCertain) {
  /** Says whether it is among files; a paper of the whole dossier may bear any subject. */
  public boolean isAmong(List<Attachment> papers) {
    return papers.stream()
        .filter(paper -> paper.component().equals(component.id()))
        .anyMatch(paper -> subject.isEmpty() || paper.subject().equals(subject));
  }
}
