package vn.gtvt.sdk.license.health.gksklx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.license.health.HealthAnswer;
import vn.gtvt.sdk.license.health.HealthCertificate;
import vn.gtvt.sdk.license.health.HealthCheck;
import vn.gtvt.sdk.license.health.HealthQuestion;
import vn.gtvt.sdk.license.health.HealthReading;
import vn.gtvt.sdk.license.health.HealthRegistry;
import vn.gtvt.sdk.license.health.SignedCertificate;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * Asks the registry of docs/wire/registries.md §2, whose door is made up: nobody publishes one.
 * What counts is the signed file inside of the answer. Immutable and safe for concurrent use.
 */
public final class HttpHealthRegistry implements HealthRegistry {
  private static final Messages WORDS = Messages.beside(HealthCheck.class);
  private static final HealthAnswer KEY_REFUSED = new HealthAnswer.Denied("HTTP 401");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LARGEST = 4 << 20;
  private static final DateTimeFormatter STAMP = strict("uuuu-MM-dd HH:mm:ss");
  private static final DateTimeFormatter DAY = strict("dd/MM/uuuu");

  private final URI door;
  private final HttpCaller http;
  private final TokenSource keys;
  private final SignData reader;

  /**
   * Makes a client; caller and keys stay the caller's to close.
   *
   * @param base address of the registry, without a path
   * @param reader reads the signed files, and knows whom to trust
   */
  public HttpHealthRegistry(URI base, HttpCaller http, TokenSource keys, SignData reader) {
    this.door = base.resolve("/registry/health/certificate");
    this.http = http;
    this.keys = keys;
    this.reader = reader;
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Asks once more where the key was refused: it may only have run out. */
  @Override
  public HealthAnswer find(HealthQuestion question) {
    HealthAnswer first = ask(question);
    return KEY_REFUSED.equals(first) ? ask(question) : first;
  }

  private HealthAnswer ask(HealthQuestion question) {
    TokenSource.Login login = keys.login();
    if (login instanceof TokenSource.Login.Unreachable unreachable) {
      return new HealthAnswer.NotKnown(unreachable.cause());
    }
    if (!(login instanceof TokenSource.Login.Granted granted)) {
      return new HealthAnswer.Denied("there is no key");
    }
    HttpCall call =
        HttpCall.postJson("health certificate", door, body(question))
            .header("Authorization", "Bearer " + granted.token())
            .answerAtMost(LARGEST);
    HttpReply reply = http.call(call);
    if (!(reply instanceof HttpReply.Answered answered)) {
      return new HealthAnswer.NotKnown(
          reply instanceof HttpReply.NotSent notSent
              ? notSent.cause()
              : ((HttpReply.Lost) reply).cause());
    }
    switch (answered.status()) {
      case 200 -> {}
      case 400 -> {
        return new HealthAnswer.Faulty(WORDS.get("faulty.question"));
      }
      case 401 -> {
        keys.refused(granted.token());
        return KEY_REFUSED;
      }
      case 403 -> {
        return new HealthAnswer.Denied("HTTP 403");
      }
      default -> {
        return new HealthAnswer.NotKnown("HTTP " + answered.status());
      }
    }
    try {
      return meaning(JSON.readTree(answered.body()), question);
    } catch (IOException | DateTimeException e) {
      return new HealthAnswer.NotKnown(
          "the answer cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private HealthAnswer meaning(JsonNode root, HealthQuestion question) {
    return switch (root.path("KET_QUA").asText("")) {
      case "CO" -> found(root.path("GIAY"), question);
      case "CHUA_DONG_BO" ->
          new HealthAnswer.NotSynchronised(
              LocalDateTime.parse(root.path("DONG_BO_DEN").asText(""), STAMP)
                  .atZone(VietnamTime.ZONE)
                  .toInstant());
      case "THU_HOI" ->
          new HealthAnswer.Revoked(
              day(root.path("NGAY_THU_HOI").asText("")),
              root.path("LYDO_THU_HOI").isTextual() ? root.path("LYDO_THU_HOI").textValue() : null);
      case "NGUOI_KHAC" -> new HealthAnswer.OfAnotherPerson();
      default -> new HealthAnswer.NotKnown("a result that is not known");
    };
  }

  private HealthAnswer found(JsonNode paper, HealthQuestion question) {
    HealthReading reading = reader.base64(paper.path("SIGNDATA").asText(""));
    if (reading instanceof HealthReading.Unreadable unreadable) {
      return new HealthAnswer.Faulty(unreadable.problem());
    }
    SignedCertificate found = ((HealthReading.Read) reading).signed();
    HealthCertificate signed = found.certificate();
    boolean isAsked =
        signed.number().equals(question.number())
            && signed.classCode().equals(question.classCode());
    return isAsked && agrees(paper, signed)
        ? new HealthAnswer.Found(found)
        : new HealthAnswer.Faulty(WORDS.get("faulty.contradiction"));
  }

  private static boolean agrees(JsonNode paper, HealthCertificate signed) {
    return paper.path("SO").asText("").equals(signed.number())
        && paper.path("HANGBANGLAI").asText("").equals(signed.classCode())
        && paper.path("SOCMND_PASSPORT").asText("").equals(signed.identity())
        && SignedFields.conclusion(paper.path("KETLUAN").asText("")) == signed.conclusion()
        && signed.concludedOn().equals(day(paper.path("NGAYKETLUAN").asText("")));
  }

  private static @Nullable LocalDate day(String written) {
    return written.isEmpty() ? null : LocalDate.parse(written, DAY);
  }

  private static byte[] body(HealthQuestion question) {
    try {
      return JSON.writeValueAsBytes(
          Map.of(
              "SO", question.number(),
              "HANGBANGLAI", question.classCode(),
              "SOCMND_PASSPORT", question.identity()));
    } catch (IOException e) {
      throw new IllegalStateException("three texts can be written", e);
    }
  }
}
