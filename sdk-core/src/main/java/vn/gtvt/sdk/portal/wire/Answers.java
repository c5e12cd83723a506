package vn.gtvt.sdk.portal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.text.Bilingual;

/** Reads answers of which nothing is believed. Stateless and safe for concurrent use. */
public final class Answers {
  private static final int TOLD = 300;

  private Answers() {}

  /** Returns what an answer means by HTTP alone; see {@link Meaning#PLAIN}. */
  public static Outcome<HttpReply.Answered> plain(HttpReply.Answered answered) {
    return switch (answered.status()) {
      case 200, 201, 204 -> new Outcome.Done<>(answered);
      case 429 ->
          new Outcome.NotSent<>(
              "the receiver asks to slow down", answered.retryAfter().orElse(null));
      case 301, 302, 303, 307, 308 -> new Outcome.Unknown<>(redirected(answered));
      default -> new Outcome.Unknown<>("HTTP " + answered.status());
    };
  }

  /**
   * Returns the JSON of an answer; a page, junk, or bytes that are no UTF-8 leave the outcome
   * unknown.
   */
  public static Outcome<JsonNode> json(HttpReply.Answered answered) {
    return Json.read(answered.body());
  }

  /** Returns a refusal in the receiver's words, cut to what fits a message. */
  public static <T> Outcome<T> refused(String platform, String said) {
    String cut = told(said);
    return new Outcome.Refused<>(
        new Bilingual(
            platform + " không nhận: " + cut + ". Sửa hồ sơ rồi nộp lại.",
            platform + " did not take it: " + cut + ". Correct the dossier and file it again."));
  }

  /** Returns the receiver's words on one line, cut off after 300 characters, for a person. */
  public static String told(String words) {
    String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= TOLD ? line : line.substring(0, TOLD) + "…";
  }

  private static String redirected(HttpReply.Answered answered) {
    String host = host(answered.headers().getOrDefault("location", ""));
    return "HTTP "
        + answered.status()
        + ": sent on to "
        + host
        + ", not followed; check the base"
        + " address";
  }

  private static String host(String location) {
    try {
      String host = URI.create(location).getHost();
      return host == null ? "another page" : host;
    } catch (IllegalArgumentException e) {
      return "an unreadable address";
    }
  }
}
