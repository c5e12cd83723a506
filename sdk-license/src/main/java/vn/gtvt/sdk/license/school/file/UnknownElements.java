package vn.gtvt.sdk.license.school.file;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.XmlLeaf;

/** Elements that no table knows, each named once and not without end. For one pass. */
final class UnknownElements {
  private static final int MOST = 500;
  private static final int NAME_SHOWN = 80;

  private static final Set<String> BLOCKS =
      Set.of(
          "DATA",
          WireTables.HEADER,
          WireTables.COURSE,
          WireTables.LEARNERS,
          WireTables.FILE,
          WireTables.DOCUMENTS);

  private final Set<String> names = new TreeSet<>();
  private boolean hasMore;

  /** Returns their names, as {@code parent/name}. */
  Set<String> names() {
    return names;
  }

  /** Says whether there are more than are named. */
  boolean hasMore() {
    return hasMore;
  }

  /** Takes one; returns what has to be said, null if nothing or if that was said already. */
  @Nullable SchoolFinding add(String parent, XmlLeaf leaf) {
    if (leaf.text().isBlank() && BLOCKS.contains(leaf.name())) {
      // A list or block with nothing in it is no text.
      return null;
    }
    String name = parent + "/" + leaf.name();
    String shown = name.substring(0, Math.min(NAME_SHOWN, name.length()));
    if (names.size() < MOST && names.add(shown)) {
      return FileWords.warning("file.unknown", Where.line(leaf.line()), "element", leaf.name());
    }
    if (names.contains(shown) || hasMore) {
      return null;
    }
    hasMore = true;
    return FileWords.warning("file.unknown-more", Where.line(leaf.line()), "most", MOST);
  }
}
