package vn.gtvt.sdk.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.SupplementRequest;

/** Weighs an answer against what was asked for: only the difference is handed in. */
final class Answers {
  private final Journal journal;

  Answers(Journal journal) {
    this.journal = journal;
  }

  /** Returns the answer without the papers that the receiver has already. */
  SupplementAnswer difference(Filing filing, SupplementAnswer answer) {
    Set<List<Object>> there = new HashSet<>();
    journal.dossier(filing).attachments().forEach(paper -> there.add(identity(paper)));
    for (String request : filing.inside().answered()) {
      journal.answer(filing, request).attachments().forEach(paper -> there.add(identity(paper)));
    }
    List<Attachment> fresh = new ArrayList<>();
    for (Attachment paper : answer.attachments()) {
      if (there.add(identity(paper))) {
        fresh.add(paper);
      }
    }
    return new SupplementAnswer(answer.request(), fresh, answer.note());
  }

  private static List<Object> identity(Attachment paper) {
    return List.of(paper.component(), paper.subject().orElse(""), paper.sha256());
  }

  /**
   * Returns what is wanted and not in the answer. What an officer wants in words only, without
   * naming a component, nobody can check.
   */
  static List<SupplementRequest.Wanted> missing(
      SupplementRequest request, SupplementAnswer answer) {
    return request.wanted().stream()
        .filter(wanted -> !wanted.component().isEmpty())
        .filter(wanted -> answer.attachments().stream().noneMatch(paper -> isFor(paper, wanted)))
        .toList();
  }

  private static boolean isFor(Attachment paper, SupplementRequest.Wanted wanted) {
    return paper.component().equals(wanted.component())
        && (wanted.subject() == null
            || Objects.equals(paper.subject().orElse(null), wanted.subject()));
  }
}
