package vn.gtvt.sdk.license.portrait;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a report says of the picture, without what it says of the file that carries it.
 *
 * @param rejected whether only another picture helps
 * @param crops whether the picture can be filed after a cut only
 * @param codes the findings about the picture
 */
record Judged(boolean rejected, boolean crops, Set<String> codes) {
  /** Marks and bytes change with every saving; the repairs for them change nobody's picture. */
  private static final Set<String> OF_THE_FILE =
      Set.of(
          "metadata.orientation",
          "metadata.present",
          "bytes.too-many",
          "bytes.too-few",
          "type.not-asked-for");

  static Judged of(PortraitReport report) {
    Set<String> codes = new TreeSet<>();
    report.findings().forEach(each -> codes.add(each.code().code()));
    codes.removeAll(OF_THE_FILE);
    boolean isRejected = report.verdict() == Verdict.REJECT;
    return new Judged(isRejected, !isRejected && !report.consentNeeded().isEmpty(), codes);
  }
}
