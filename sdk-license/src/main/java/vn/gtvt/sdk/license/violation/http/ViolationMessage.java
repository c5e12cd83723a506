package vn.gtvt.sdk.license.violation.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.violation.Settlement;
import vn.gtvt.sdk.license.violation.SettlementOffice;
import vn.gtvt.sdk.license.violation.TrafficViolation;
import vn.gtvt.sdk.license.violation.VehicleKind;
import vn.gtvt.sdk.license.violation.ViolationAnswer;
import vn.gtvt.sdk.license.violation.ViolationList;
import vn.gtvt.sdk.license.violation.ViolationQuestion;
import vn.gtvt.sdk.text.VietnameseText;
import vn.gtvt.sdk.time.VietnamTime;

/** Reads an answer (registries.md §3.2, §3.3); one that is not whole says nothing. Stateless. */
final class ViolationMessage {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 1_000;
  private static final DateTimeFormatter STAMP = strict("uuuu-MM-dd HH:mm:ss");
  private static final DateTimeFormatter MOMENT = strict("HH:mm, dd/MM/uuuu");
  private static final Pattern CODED = Pattern.compile("([0-9]+(?:\\.[0-9a-zđ]+)+)\\.(?=\\D)(.*)");

  private ViolationMessage() {}

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static ViolationAnswer read(ViolationQuestion question, byte[] body) {
    try {
      JsonNode root = JSON.readTree(body);
      JsonNode records = root.path("viPham");
      JsonNode count = root.path("soViPham");
      if (!records.isArray() || !count.isInt() || records.size() > MOST) {
        return new ViolationAnswer.NotKnown("the answer holds no list");
      }
      if (count.intValue() != records.size()) {
        return new ViolationAnswer.NotKnown("the answer contradicts its own count");
      }
      List<TrafficViolation> violations = new ArrayList<>();
      for (JsonNode each : records) {
        TrafficViolation violation = violation(each);
        if (!isOf(question, violation)) {
          return new ViolationAnswer.NotKnown("the answer tells of another vehicle");
        }
        violations.add(violation);
      }
      return new ViolationAnswer.Told(
          new ViolationList(
              question,
              violations,
              stamp(root, "traCuuLuc"),
              stamp(root, "capNhatDen"),
              ViolationList.Origin.REGISTRY));
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      return new ViolationAnswer.NotKnown(
          "the answer cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private static boolean isOf(ViolationQuestion question, TrafficViolation violation) {
    String shown = violation.plate().replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    return shown.equals(question.plate().text().replaceAll("[^0-9A-Z]", ""))
        && violation.vehicle() == question.kind();
  }

  private static TrafficViolation violation(JsonNode node) {
    String written = text(node, "hanhViViPham");
    Matcher coded = CODED.matcher(written);
    boolean isCoded = coded.matches();
    String state = text(node, "trangThai");
    return new TrafficViolation(
        text(node, "bienKiemSoat"),
        optional(node, "mauBien"),
        kind(text(node, "loaiPhuongTien")),
        LocalDateTime.parse(text(node, "thoiGianViPham"), MOMENT),
        text(node, "diaDiemViPham"),
        isCoded ? coded.group(1) : null,
        isCoded ? coded.group(2).strip() : written,
        settlement(state),
        state,
        text(node, "donViPhatHien"),
        offices(node.path("noiGiaiQuyet")));
  }

  private static List<SettlementOffice> offices(JsonNode list) {
    List<SettlementOffice> offices = new ArrayList<>();
    for (JsonNode each : list) {
      offices.add(
          new SettlementOffice(
              text(each, "ten"), optional(each, "diaChi"), optional(each, "soDienThoai")));
    }
    return offices;
  }

  private static Settlement settlement(String state) {
    return switch (VietnameseText.fold(state)) {
      case "da xu phat" -> Settlement.SETTLED;
      case "chua xu phat" -> Settlement.UNSETTLED;
      default -> Settlement.UNCLEAR;
    };
  }

  private static VehicleKind kind(String label) {
    return switch (VietnameseText.fold(label)) {
      case "o to" -> VehicleKind.CAR;
      case "xe may" -> VehicleKind.MOTORCYCLE;
      case "xe dap dien" -> VehicleKind.ELECTRIC_BICYCLE;
      default -> throw new IllegalArgumentException("a kind of vehicle that is not known");
    };
  }

  private static Instant stamp(JsonNode node, String name) {
    return LocalDateTime.parse(text(node, name), STAMP).atZone(VietnamTime.ZONE).toInstant();
  }

  private static String text(JsonNode node, String name) {
    JsonNode found = node.path(name);
    if (!found.isTextual() || found.textValue().isBlank()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return found.textValue().strip();
  }

  private static @Nullable String optional(JsonNode node, String name) {
    JsonNode found = node.path(name);
    return found.isTextual() && !found.textValue().isBlank() ? found.textValue().strip() : null;
  }
}
