package vn.gtvt.sdk.portal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.http.TokenSource.Login;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Waiting;

/**
 * Calls that carry a tenant's bearer token. A token that is refused is replaced and the call made
 * once more: who is turned away at the door was not read. Immutable and safe for concurrent use.
 */
public final class TokenCalls {
  /** Most bytes of an answer that is JSON. */
  public static final int LARGEST_JSON = 1 << 20;

  private final HttpCaller http;
  private final TokenSource tokens;
  private final Meaning meaning;

  /** Makes calls; caller and token source stay the caller's to close. */
  public TokenCalls(HttpCaller http, TokenSource tokens, Meaning meaning) {
    this.http = http;
    this.tokens = tokens;
    this.meaning = meaning;
  }

  /** Returns how long the receiver may stay silent in a call before its answer counts as lost. */
  public Duration patience() {
    return http.settings().read();
  }

  /** Makes a call whose answer is JSON of ordinary size. */
  public Outcome<JsonNode> json(HttpCall call) {
    return call(call.answerAtMost(LARGEST_JSON)).then(Answers::json);
  }

  /**
   * Makes a reading call whose answer is needed before something else is done: where it is lost,
   * that other thing was not sent.
   */
  public Outcome<JsonNode> jsonBefore(HttpCall call) {
    return before(json(call));
  }

  /** Returns the same outcome for a preparation: what is unknown about a read was not sent. */
  public static <T> Outcome<T> before(Outcome<T> read) {
    return read instanceof Outcome.Unknown<T> lost
        ? new Outcome.NotSent<>("before sending: " + lost.cause())
        : read;
  }

  /**
   * Returns the same outcome for a look that follows an act: whatever keeps it from being taken,
   * the act was sent.
   */
  public static <T> Outcome<T> after(Outcome<T> read) {
    if (read instanceof Outcome.Done<T> || read instanceof Outcome.Unknown<T>) {
      return read;
    }
    return new Outcome.Unknown<>("it was sent, and what became of it cannot be read");
  }

  /** Makes a call. */
  public Outcome<HttpReply.Answered> call(HttpCall call) {
    Login first = tokens.login();
    if (!(first instanceof Login.Granted granted)) {
      return notLoggedIn(first);
    }
    if (!granted.isSendable()) {
      return new Outcome.NotSent<>("log-in: the token granted cannot be sent");
    }
    HttpReply reply = send(call, granted);
    if (!isTokenRefused(reply)) {
      return outcome(reply);
    }
    tokens.refused(granted.token());
    Login second = tokens.login();
    if (!(second instanceof Login.Granted renewed)) {
      return notLoggedIn(second);
    }
    if (renewed.token().equals(granted.token()) || !renewed.isSendable()) {
      return new Outcome.NotSent<>("the token was refused and there is no other");
    }
    HttpReply again = send(call, renewed);
    if (isTokenRefused(again)) {
      tokens.refused(renewed.token());
      return new Outcome.NotSent<>("a new token was refused too");
    }
    return outcome(again);
  }

  private HttpReply send(HttpCall call, Login.Granted granted) {
    return http.call(call.header("Authorization", "Bearer " + granted.token()));
  }

  private boolean isTokenRefused(HttpReply reply) {
    return reply instanceof HttpReply.Answered answered && meaning.refusesToken(answered);
  }

  private Outcome<HttpReply.Answered> outcome(HttpReply reply) {
    if (reply instanceof HttpReply.Answered answered) {
      return meaning.of(answered);
    }
    return reply instanceof HttpReply.NotSent notSent
        ? new Outcome.NotSent<>(notSent.cause())
        : new Outcome.Unknown<>(((HttpReply.Lost) reply).cause());
  }

  private static <T> Outcome<T> notLoggedIn(Login login) {
    if (login instanceof Login.Denied denied) {
      return new Outcome.WaitsFor<>(Awaited.ACCOUNT, denied.reason());
    }
    if (login instanceof Login.AwaitsPerson person) {
      return new Outcome.WaitsFor<>(
          new Waiting(Awaited.PERSON, person.advice(), person.page(), null));
    }
    return new Outcome.NotSent<>("log-in: " + ((Login.Unreachable) login).cause());
  }
}
