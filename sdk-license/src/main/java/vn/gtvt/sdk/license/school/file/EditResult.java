package vn.gtvt.sdk.license.school.file;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What became of changes to a file.
 *
 * @param changed values that were changed
 * @param missing elements that the file does not have, as {@code 3:HO_SO/SO_KM_ANTOAN}; they were
 *     not changed
 * @param signatureDropped whether there was a signature, which would no longer hold
 */
public record EditResult(int changed, SortedSet<String> missing, boolean signatureDropped) {
  /** Keeps a copy of the set. */
  public EditResult {
    missing = new TreeSet<>(missing);
  }
}
