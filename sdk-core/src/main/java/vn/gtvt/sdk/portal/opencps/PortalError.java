package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * The body of an answer that is no success (wire facts 2.1.5). Immutable.
 *
 * @param code the portal's own code; -1 if there is none
 * @param description the text of an exception; empty if there is none
 * @param gateway the word of a service in front; empty if there is none
 */
record PortalError(long code, String description, String gateway) {
  private static final Pattern EXCEPTION = Pattern.compile("[A-Z][A-Za-z]{2,60}Exception");

  static PortalError of(HttpReply.Answered answered) {
    return Answers.json(answered) instanceof Outcome.Done<JsonNode> read
        ? new PortalError(
            Fields.whole(read.value(), "code"),
            Fields.text(read.value(), "description"),
            Fields.text(read.value(), "error"))
        : new PortalError(-1, "", "");
  }

  boolean isOfGateway() {
    return gateway.equals("No credentials sent!") || gateway.equals("Authentication failed!");
  }

  /** Says whether the text holds one of these names or phrases as whole words. */
  boolean isNamed(Set<String> words) {
    return words.stream()
        .map(word -> "(?i)(?<![\\p{L}\\p{N}_])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}_])")
        .anyMatch(word -> Pattern.compile(word).matcher(description).find());
  }

  /** Returns the exception's name only: its words may name people. */
  Optional<String> name() {
    Matcher name = EXCEPTION.matcher(description);
    return name.find() ? Optional.of(name.group()) : Optional.empty();
  }

  String told() {
    return Answers.told(description);
  }

  /** Hides the description: it may name people. */
  @Override
  public String toString() {
    return "PortalError[" + code + ", " + name().orElse("-") + "]";
  }
}
