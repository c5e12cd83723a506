package vn.gtvt.sdk.license.health.gksklx;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.health.Conclusion;
import vn.gtvt.sdk.license.health.HealthCertificate;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * The fields of one signed certificate. A field that stands there twice is none: which one counts
 * would be the reader's choice. For one thread.
 */
final class SignedFields {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Element root;
  private String last = "root";

  SignedFields(Element root) {
    this.root = root;
  }

  /** Returns the field that was read last: what a failure is about. */
  String last() {
    return last;
  }

  HealthCertificate certificate() {
    if (!"root".equals(root.getNodeName())) {
      throw new IllegalArgumentException("another root");
    }
    return new HealthCertificate(
        text("SO"),
        text("HANGBANGLAI"),
        VietnameseText.compose(text("HOTEN")),
        sex(text("GIOITINHVAL")),
        day("NGAYSINH"),
        text("SOCMND_PASSPORT"),
        conclusion(text("KETLUAN")),
        day("NGAYKETLUAN"),
        optional("BACSYKETLUAN"),
        facility(),
        isAboveZero(optional("NONGDOCON")),
        "1".equals(optional("MATUY")),
        optionalDay("NGAYKHAMLAI"),
        optional("LYDO"));
  }

  /** The signed file names no facility; its code stands in the number. */
  private @Nullable String facility() {
    String[] parts = text("SO").split("/", -1);
    return parts.length == 4 ? parts[2] : null;
  }

  /** 0 is a man here and a woman at iGate: never a guess. */
  private static Sex sex(String code) {
    return switch (code) {
      case "0" -> Sex.MALE;
      case "1" -> Sex.FEMALE;
      default -> throw new IllegalArgumentException("neither 0 nor 1");
    };
  }

  static Conclusion conclusion(String code) {
    return switch (code) {
      case "A0-1" -> Conclusion.FIT;
      case "A0-2" -> Conclusion.NOT_FIT;
      case "A0-3" -> Conclusion.EXAMINE_AGAIN;
      default -> Conclusion.UNCLEAR;
    };
  }

  private static boolean isAboveZero(@Nullable String measured) {
    return measured != null && measured.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  private LocalDate day(String name) {
    return LocalDate.parse(text(name), DAY);
  }

  private @Nullable LocalDate optionalDay(String name) {
    String text = optional(name);
    return text == null ? null : LocalDate.parse(text, DAY);
  }

  private String text(String name) {
    String text = optional(name);
    if (text == null) {
      throw new IllegalArgumentException("missing");
    }
    return text;
  }

  private @Nullable String optional(String name) {
    last = name;
    String found = null;
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element && name.equals(child.getNodeName())) {
        if (found != null) {
          throw new IllegalArgumentException("twice");
        }
        found = child.getTextContent().strip();
      }
    }
    return found == null || found.isEmpty() ? null : found;
  }
}
