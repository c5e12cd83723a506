package vn.gtvt.sdk.portal.wire;

import java.util.List;
import java.util.Set;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Files that a receiver shows in a dossier, held against those that were handed in. Stateless and
 * safe for concurrent use.
 */
public final class Shown {
  private static final Bilingual BY_OTHER_NAMES =
      new Bilingual(
          "Cổng không cho biết hồ sơ đang có những tệp nào. Mở hồ sơ trên cổng để xem.",
          "The portal does not tell which files lie in the dossier. Open it on the portal.");

  private Shown() {}

  /** Returns the files that are not shown; where none is known again, nothing is told by them. */
  public static Outcome<List<StoredFile>> missing(Set<String> shown, List<StoredFile> sent) {
    List<StoredFile> lacking = sent.stream().filter(each -> !shown.contains(each.id())).toList();
    boolean isTold = lacking.size() < sent.size() || sent.isEmpty();
    return isTold ? new Outcome.Done<>(lacking) : nothingTold();
  }

  /** The receiver shows a dossier without a list of its files. */
  public static <T> Outcome<T> nothingTold() {
    return new Outcome.NotSupported<>(BY_OTHER_NAMES);
  }
}
