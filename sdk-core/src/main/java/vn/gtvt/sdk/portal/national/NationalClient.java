package vn.gtvt.sdk.portal.national;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.http.TokenSource.Login;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Json;

/** The two calls of this dialect. Immutable and safe for concurrent use. */
final class NationalClient {
  private static final int LARGEST_LIST = 8 << 20;
  private static final int LARGEST_ANSWER = 1 << 20;

  private final NationalSettings settings;
  private final HttpCaller http;
  private final TokenSource sessions;

  NationalClient(NationalSettings settings, HttpCaller http, TokenSource sessions) {
    this.settings = settings;
    this.http = http;
    this.sessions = sessions;
  }

  Duration patience() {
    return http.settings().read();
  }

  /**
   * Reads a page of the catalogue; an empty one may also mean that the query was not understood.
   */
  Outcome<Page> catalogue(CatalogueQuery query) {
    HttpCall call =
        HttpCall.postForm(
            "national catalogue",
            settings.catalogue(),
            Map.of("params", Json.text(query.params())));
    return answer(http.call(call.answerAtMost(LARGEST_LIST)))
        .then(
            root -> {
              JsonNode list = root.isArray() ? root : root.path("data");
              return list.isArray()
                  ? new Outcome.Done<>(
                      new Page(
                          list.size(),
                          Fields.each(list, NationalProcedure::of).stream()
                              .filter(each -> !each.code().isEmpty())
                              .toList()))
                  : new Outcome.Unknown<>("the catalogue answered no list");
            });
  }

  /**
   * A page of the catalogue.
   *
   * @param size how many items are on it, also such as cannot be read
   * @param procedures what can be read on it
   */
  record Page(int size, List<ListedProcedure> procedures) {}

  /** Looks a dossier up by its code; none is an empty list. */
  Outcome<List<NationalDossier>> find(String code) {
    Login first = sessions.login();
    if (!(first instanceof Login.Granted granted)) {
      return notLoggedIn(first);
    }
    HttpReply reply = ask(granted.token(), code);
    Outcome<JsonNode> answer = answer(reply);
    boolean isBad =
        answer instanceof Outcome.Done<JsonNode> done && !NationalAnswer.isGood(done.value());
    if (!isBad && !isTurnedAway(reply)) {
      return answer.then(NationalClient::dossiers);
    }
    // A session that lived out and every other error share one code: a new session tells them
    // apart.
    sessions.refused(granted.token());
    Login second = sessions.login();
    if (!(second instanceof Login.Granted renewed)) {
      return notLoggedIn(second);
    }
    return renewed.token().equals(granted.token())
        ? answer.then(NationalClient::dossiers)
        : answer(ask(renewed.token(), code)).then(NationalClient::dossiers);
  }

  /** What the adapter or a guard in front says by HTTP alone. */
  private static boolean isTurnedAway(HttpReply reply) {
    return reply instanceof HttpReply.Answered answered
        && (answered.status() == 401 || answered.status() == 403);
  }

  private HttpReply ask(String session, String code) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("session", session);
    body.put("madonvi", settings.agency());
    body.put("service", "TraCuuHoSo");
    body.put("mahoso", code);
    HttpCall call =
        HttpCall.postJson("national TraCuuHoSo", settings.forward("mapi/g"), Json.write(body))
            .header("dstcode", settings.destination())
            .answerAtMost(LARGEST_ANSWER);
    return http.call(call);
  }

  private static Outcome<List<NationalDossier>> dossiers(JsonNode root) {
    if (!NationalAnswer.isGood(root)) {
      String code = NationalAnswer.errorCode(root);
      String told = code.matches("-?[0-9]{1,6}") ? code : "missing or no number";
      return new Outcome.Unknown<>("error_code " + told);
    }
    return root.path("result").isArray()
        ? new Outcome.Done<>(Fields.each(root.path("result"), NationalDossier::new))
        : new Outcome.Unknown<>("the answer holds no result");
  }

  private static Outcome<JsonNode> answer(HttpReply reply) {
    return NationalAnswer.of(reply).then(Answers::json);
  }

  private static <T> Outcome<T> notLoggedIn(Login login) {
    if (login instanceof Login.Denied denied) {
      return new Outcome.WaitsFor<>(Awaited.ACCOUNT, denied.reason());
    }
    return login instanceof Login.AwaitsPerson person
        ? new Outcome.WaitsFor<>(new Waiting(Awaited.PERSON, person.advice(), person.page(), null))
        : new Outcome.NotSent<>("log-in: " + ((Login.Unreachable) login).cause());
  }
}
