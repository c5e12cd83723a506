package vn.gtvt.sdk.license.school.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** What is found in a file, which can hold more faults than anybody reads or memory holds. */
final class FileFindings {
  private static final int MOST = 5000;

  private final List<SchoolFinding> all = new ArrayList<>();

  /** Takes one, as long as there is room; nothing of null. */
  void say(@Nullable SchoolFinding finding) {
    if (finding == null) {
      return;
    }
    if (all.size() < MOST) {
      all.add(finding);
    } else if (all.size() == MOST) {
      all.add(FileWords.error("file.more-faults", finding.where()));
    }
  }

  /** Returns them, to be added to. */
  List<SchoolFinding> all() {
    return all;
  }
}
