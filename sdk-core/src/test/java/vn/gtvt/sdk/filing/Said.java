package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.text.Bilingual;

/** What a receiver may say about a dossier. */
final class Said {
  static final Bilingual WORDS = new Bilingual("vì sao", "why");

  private Said() {}

  static Outcome<Progress> at(DossierStatus status) {
    return at(status, null, List.of());
  }

  static Outcome<Progress> at(
      DossierStatus status, @Nullable SupplementRequest asked, List<String> answered) {
    return new Outcome.Done<>(
        new Progress(status, "n1", null, null, null, List.of(), asked, answered, List.of()));
  }

  /** It waits for the papers of this request. */
  static Outcome<Progress> asking(SupplementRequest request) {
    return at(DossierStatus.SUPPLEMENT_ASKED, request, List.of());
  }

  /** It is decided and these papers are there. */
  static Outcome<Progress> issued(ResultFile... results) {
    return new Outcome.Done<>(
        new Progress(
            DossierStatus.DONE,
            "n1",
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            List.of(results)));
  }

  static Outcome<Progress> promised(Instant appointment) {
    return new Outcome.Done<>(
        new Progress(DossierStatus.PROCESSING, "n1", null, appointment, null, List.of()));
  }

  static SupplementRequest request(String id, @Nullable Instant deadline, String... components) {
    List<SupplementRequest.Wanted> wanted =
        List.of(components).stream()
            .map(each -> new SupplementRequest.Wanted(each, null, "mờ, không đọc được"))
            .toList();
    return new SupplementRequest(id, Instant.parse("2026-09-14T02:00:00Z"), deadline, wanted);
  }
}
