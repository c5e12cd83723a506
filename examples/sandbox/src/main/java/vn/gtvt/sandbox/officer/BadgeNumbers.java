package vn.gtvt.sandbox.officer;

import java.util.Locale;

/** Numbers of badges: unique in one sandbox and marked as fake. Used by one thread at a time. */
final class BadgeNumbers {
  private int last;

  String next(String badgeKind) {
    last++;
    return String.format(Locale.ROOT, "SBX-%s-%06d", letters(badgeKind), last);
  }

  private static String letters(String badgeKind) {
    String kind = badgeKind.substring(badgeKind.lastIndexOf('.') + 1);
    return switch (kind) {
      case "TUYENCODINH" -> "CD";
      case "TRUNGCHUYEN" -> "TC";
      case "BUYT" -> "XB";
      case "TAXI" -> "TX";
      case "HOPDONG" -> "HD";
      case "TAI" -> "XT";
      case "CHOKHACH" -> "BK";
      case "CHOHANG" -> "BH";
      default -> "XX";
    };
  }
}
