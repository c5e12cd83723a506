package vn.gtvt.sdk.filing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.Submission;

/** The places of a filing's files: one for each paper that is handed over now. */
final class Slots {
  private Slots() {}

  /** Returns a place for each paper; before the first upload all are empty. */
  static List<FileSlot> of(Filing at, Work work) {
    List<FileSlot> known = at.inside().files();
    int papers = work.papers(at).size();
    return known.size() == papers ? known : Collections.nCopies(papers, FileSlot.EMPTY);
  }

  /** Returns the first place that is so, or -1. */
  static int first(List<FileSlot> slots, Predicate<FileSlot> is) {
    for (int i = 0; i < slots.size(); i++) {
      if (is.test(slots.get(i))) {
        return i;
      }
    }
    return -1;
  }

  static List<Submission.SentFile> sent(Filing at, Work work) {
    List<Attachment> papers = work.papers(at);
    List<FileSlot> slots = Slots.of(at, work);
    List<Submission.SentFile> sent = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      sent.add(
          new Submission.SentFile(
              papers.get(i), Objects.requireNonNull(slots.get(i).stored(), "not stored")));
    }
    return sent;
  }
}
