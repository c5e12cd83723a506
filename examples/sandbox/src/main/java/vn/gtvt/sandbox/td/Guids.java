package vn.gtvt.sandbox.td;

import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of 24 hex digits in the form of GUIDs. */
final class Guids {
  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}");
  private static final String DOSSIER = "000000";
  private static final String FEE = "00fee0";

  private Guids() {}

  static String of(String id) {
    return of(id, DOSSIER);
  }

  static String ofFee(String dossier) {
    return of(dossier, FEE);
  }

  private static String of(String id, String end) {
    return String.join(
        "-",
        id.substring(0, 8),
        id.substring(8, 12),
        "4" + id.substring(12, 15),
        "8" + id.substring(15, 18),
        id.substring(18, 24) + end);
  }

  /** The id behind a dossier's GUID; empty if it is none. */
  static String id(String guid) {
    return id(guid, DOSSIER);
  }

  /** The dossier's id behind the GUID of its fee request; empty if it is none. */
  static String idOfFee(String guid) {
    return id(guid, FEE);
  }

  private static String id(String text, String end) {
    String guid = text.toLowerCase(Locale.ROOT);
    if (!GUID.matcher(guid).matches() || !guid.endsWith(end)) {
      return "";
    }
    String digits = guid.replace("-", "");
    return digits.substring(0, 12)
        + digits.substring(13, 16)
        + digits.substring(17, 20)
        + digits.substring(20, 26);
  }
}
