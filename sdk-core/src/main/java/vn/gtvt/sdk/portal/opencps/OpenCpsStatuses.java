package vn.gtvt.sdk.portal.opencps;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.StatusTable;

/**
 * What the status words of OpenCPS mean. The two published maps to the national numbers disagree
 * (wire facts 1.4), so both are here by name; change a line with {@link StatusTable#with}.
 *
 * <p>Both were made for telling the national portal; neither knows {@code cancelling}, and both
 * show a withdrawn dossier as one whose withdrawal is merely asked for. Whoever follows a dossier
 * needs {@link #byMeaning()}.
 */
public final class OpenCpsStatuses {
  private OpenCpsStatuses() {}

  /**
   * Returns the words by what they mean (wire facts 2.1.4), so that a dossier that is over is seen
   * to be over; which number a word stands for is our reading.
   */
  public static StatusTable byMeaning() {
    Map<String, DossierStatus> words = new LinkedHashMap<>();
    words.put("new", DossierStatus.REGISTERED);
    words.put("receiving", DossierStatus.REGISTERED);
    words.put("processing", DossierStatus.PROCESSING);
    words.put("waiting", DossierStatus.SUPPLEMENT_ASKED);
    words.put("paying", DossierStatus.PAYMENT_ASKED);
    words.put("cancelling", DossierStatus.WITHDRAWAL_ASKED);
    words.put("denied", DossierStatus.NOT_RECEIVED);
    words.put("unresolved", DossierStatus.STOPPED);
    words.put("cancelled", DossierStatus.STOPPED);
    words.put("releasing", DossierStatus.DONE);
    words.put("done", DossierStatus.RETURNED);
    return StatusTable.of("opencps by meaning (wire 2.1.4)", words);
  }

  /** Returns the map of OpenCPS itself ({@code DossierManagementConstants}). */
  public static StatusTable ofOpenCps() {
    Map<String, DossierStatus> words = agreed();
    words.put("new", DossierStatus.REGISTERED);
    words.put("receiving", DossierStatus.RECEIVED);
    words.put("unresolved", DossierStatus.NOT_RECEIVED);
    words.put("denied", DossierStatus.STOPPED);
    return StatusTable.of("ocps (wire 1.4)", words);
  }

  /**
   * Returns the map of a provincial portal that reads OpenCPS ({@code FormatTrangThaiHoSoDVCQG}).
   */
  public static StatusTable ofTd() {
    Map<String, DossierStatus> words = agreed();
    words.put("new", DossierStatus.RECEIVED);
    words.put("receiving", DossierStatus.REGISTERED);
    words.put("unresolved", DossierStatus.STOPPED);
    words.put("denied", DossierStatus.NOT_RECEIVED);
    return StatusTable.of("td (wire 1.4)", words);
  }

  private static Map<String, DossierStatus> agreed() {
    Map<String, DossierStatus> words = new LinkedHashMap<>();
    words.put("processing", DossierStatus.PROCESSING);
    words.put("waiting", DossierStatus.SUPPLEMENT_ASKED);
    words.put("paying", DossierStatus.PAYMENT_ASKED);
    words.put("cancelled", DossierStatus.WITHDRAWAL_ASKED);
    words.put("releasing", DossierStatus.DONE);
    words.put("done", DossierStatus.RETURNED);
    return words;
  }
}
