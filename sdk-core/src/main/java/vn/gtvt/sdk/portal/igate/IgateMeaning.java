package vn.gtvt.sdk.portal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.HumanStep;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Json;
import vn.gtvt.sdk.portal.wire.Meaning;

/**
 * What statuses and error bodies mean, {@code docs/wire/igate.md} 8.
 *
 * <p>Only {@code errors} by field count as a refusal: no other error of the platform is known, and
 * a guard in front answers with any status.
 */
final class IgateMeaning implements Meaning {
  private static final String CAPTCHA = "captcha";

  private final URI portal;

  IgateMeaning(URI portal) {
    this.portal = portal;
  }

  @Override
  public Outcome<HttpReply.Answered> of(HttpReply.Answered answered) {
    return switch (answered.status()) {
      case 400, 404, 413, 415, 422 -> refusal(answered);
      default -> Answers.plain(answered);
    };
  }

  private Outcome<HttpReply.Answered> refusal(HttpReply.Answered answered) {
    if (Json.read(answered.body()) instanceof Outcome.Done<JsonNode> read) {
      JsonNode errors = read.value().path("errors");
      if (errors.isObject() && !errors.isEmpty()) {
        return asksForCaptcha(errors)
            ? HumanStep.captcha(page(read.value())).waits()
            : Answers.refused("iGate", told(errors));
      }
    }
    return Answers.plain(answered);
  }

  private static boolean asksForCaptcha(JsonNode errors) {
    return errors.properties().stream().anyMatch(each -> isCaptcha(each.getKey()));
  }

  private static boolean isCaptcha(String name) {
    return name.toLowerCase(Locale.ROOT).contains(CAPTCHA);
  }

  /** Where the page's address stands is not known: any that leads to the portal itself is taken. */
  private URI page(JsonNode body) {
    return body.properties().stream()
        .filter(each -> isCaptcha(each.getKey()))
        .map(each -> Fields.text(each.getValue(), "page"))
        .filter(this::leadsToThePortal)
        .findFirst()
        .map(URI::create)
        .orElse(portal);
  }

  private boolean leadsToThePortal(String address) {
    try {
      URI page = URI.create(address);
      return portal.getAuthority().equals(page.getAuthority())
          && portal.getScheme().equals(page.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String told(JsonNode errors) {
    List<String> told = new ArrayList<>();
    errors
        .properties()
        .forEach(each -> told.add(each.getKey() + ": " + each.getValue().path(0).asText("")));
    return String.join("; ", told);
  }
}
