package vn.gtvt.sdk.filing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;

/**
 * What the filer hands in when an authority asked for more papers (bổ sung hồ sơ). Immutable; shows
 * no content.
 *
 * @param request the receiver's id of what it asked for
 * @param attachments the new or corrected papers only
 * @param note a word to the officer; null if none
 */
public record SupplementAnswer(
    String request, List<Attachment> attachments, @Nullable String note) {
  /** Keeps a copy. */
  public SupplementAnswer {
    Objects.requireNonNull(request, "request == null");
    attachments = List.copyOf(attachments);
  }

  SupplementAnswer withAttachments(List<Attachment> others) {
    return new SupplementAnswer(request, others, note);
  }

  @Override
  public String toString() {
    return "SupplementAnswer[" + request + ", " + attachments.size() + " papers]";
  }
}
