package vn.gtvt.sdk.portal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.ListedProcedure;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Query;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.text.Bilingual;

/** What is asked before a dossier is filed, {@code docs/wire/igate.md} 3. */
final class IgateCatalogue {
  private static final int MOST_PAGES = 100;
  private static final Pattern BARE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-/]{2,63}");

  private final IgateSettings settings;
  private final TokenCalls calls;

  IgateCatalogue(IgateSettings settings, TokenCalls calls) {
    this.settings = settings;
    this.calls = calls;
  }

  /** Every procedure that may be filed and holds the words. */
  Outcome<List<ListedProcedure>> procedures(String keyword) {
    List<ListedProcedure> found = new ArrayList<>();
    for (int page = 0; page < MOST_PAGES; page++) {
      Outcome<JsonNode> answer = page(keyword, page);
      if (!(answer instanceof Outcome.Done<JsonNode> done)) {
        return answer.notDone();
      }
      Outcome<List<JsonNode>> content = Fields.list(done.value().path("content"));
      if (!(content instanceof Outcome.Done<List<JsonNode>> listed)) {
        return content.notDone();
      }
      listed.value().forEach(each -> found.add(listed(each)));
      if (isLast(done.value(), listed.value())) {
        return new Outcome.Done<>(List.copyOf(found));
      }
    }
    return endless();
  }

  private static boolean isLast(JsonNode page, List<JsonNode> listed) {
    return listed.isEmpty() || page.path("last").asBoolean(false);
  }

  private static <T> Outcome<T> endless() {
    return new Outcome.Unknown<>("the list of procedures does not end");
  }

  private Outcome<JsonNode> page(String keyword, int page) {
    return calls.json(
        HttpCall.get(
            "igate.procedures",
            Query.of("bd/procedure/--can-apply")
                .with("keyword", keyword)
                .with("spec", "page")
                .with("page", Integer.toString(page))
                .with("size", "20")
                .under(settings.api())));
  }

  private static ListedProcedure listed(JsonNode from) {
    return new ListedProcedure(
        Fields.text(from, "id"),
        Fields.text(from, "code"),
        Fields.optional(from, "nationCode"),
        Fields.text(from, "name"),
        Fields.optional(from.path("agency").path(0), "name"));
  }

  /** The procedure of this code, which may carry an authority's tail at the portal. */
  Outcome<JsonNode> procedure(ProcedureCode code) {
    for (int page = 0; page < MOST_PAGES; page++) {
      Outcome<JsonNode> answer = page(code.text(), page);
      Outcome<List<JsonNode>> content = answer.then(read -> Fields.list(read.path("content")));
      if (!(answer instanceof Outcome.Done<JsonNode> done)
          || !(content instanceof Outcome.Done<List<JsonNode>> listed)) {
        return content.notDone();
      }
      Optional<JsonNode> found =
          listed.value().stream().filter(each -> isOf(each, code.text())).findFirst();
      if (found.isPresent() || isLast(done.value(), listed.value())) {
        return found.<Outcome<JsonNode>>map(Outcome.Done::new).orElseGet(() -> notThere(code));
      }
    }
    return endless();
  }

  private static boolean isOf(JsonNode procedure, String code) {
    String own = Fields.text(procedure, "code");
    return own.equals(code)
        || own.startsWith(code + ".")
        || Fields.text(procedure, "nationCode").equals(code);
  }

  private static <T> Outcome<T> notThere(ProcedureCode code) {
    return new Outcome.Refused<>(
        new Bilingual(
            "Cổng không nhận nộp trực tuyến thủ tục "
                + code
                + ". Kiểm tra cổng của cơ quan tiếp"
                + " nhận rồi nộp lại.",
            "The portal does not take procedure "
                + code
                + " online. Look at the portal of the"
                + " receiving agency and file again."));
  }

  /** The agency that takes it: the one of the settings, or the only one. */
  Outcome<String> agency(JsonNode procedure) {
    return Fields.list(procedure.path("agency")).then(this::oneAgency);
  }

  private Outcome<String> oneAgency(List<JsonNode> all) {
    String wished = settings.agency();
    Optional<String> only =
        all.size() == 1 ? Optional.ofNullable(Fields.optional(all.get(0), "id")) : Optional.empty();
    Optional<String> found =
        wished == null
            ? only
            : all.stream().map(each -> Fields.text(each, "id")).filter(wished::equals).findFirst();
    return found
        .<Outcome<String>>map(Outcome.Done::new)
        .orElseGet(
            () ->
                new Outcome.Refused<>(
                    new Bilingual(
                        "Chưa rõ nộp cho cơ quan nào: thủ tục này có "
                            + all.size()
                            + " cơ quan tiếp nhận. Khai mã cơ quan trong cấu hình rồi nộp lại.",
                        "It is not clear which agency is meant: this procedure has "
                            + all.size()
                            + ". Name the agency in the settings and file again.")));
  }

  /** The process definition, which names both forms. */
  Outcome<JsonNode> definition(String procedure) {
    Query query = Query.of("bd/procedure-process-definition").with("procedure-id", procedure);
    return calls
        .json(HttpCall.get("igate.definition", query.under(settings.api())))
        .then(
            answer -> {
              JsonNode list = answer.isArray() ? answer : answer.path("content");
              JsonNode first = list.path(0);
              return Fields.optional(first, "id") == null
                  ? new Outcome.Unknown<>("the procedure has no process definition")
                  : new Outcome.Done<>(first);
            });
  }

  /** The components of a dossier. */
  Outcome<List<JsonNode>> components(String procedure) {
    Query query =
        Query.of("bd/procedure-form/")
            .with("page", "0")
            .with("size", "50")
            .with("spec", "page")
            .with("procedure-id", procedure)
            .with("default-online", "1");
    return calls
        .json(HttpCall.get("igate.forms", query.under(settings.api())))
        .then(answer -> Fields.list(answer.path("content")));
  }

  /** The id of the pattern by which codes are made. */
  Outcome<String> pattern(String agency, String procedure) {
    Query query =
        Query.of("bd/config/get-pattern").with("agency-id", agency).with("procedure-id", procedure);
    return bare(HttpCall.get("igate.pattern", query.under(settings.api())));
  }

  /** The next dossier code; a number is used up each time. */
  Outcome<String> nextCode(String pattern, String procedureCode) {
    Query query =
        Query.of("bt/pattern/" + Query.escaped(pattern) + "/--get-next-value")
            .with("code", procedureCode);
    return bare(HttpCall.put("igate.nextCode", query.under(settings.api())));
  }

  /** Reads a bare text, with or without the quotes of JSON. */
  private Outcome<String> bare(HttpCall call) {
    return calls
        .call(call.answerAtMost(TokenCalls.LARGEST_JSON))
        .then(
            answered -> {
              String text = unquoted(answered.text().strip());
              return BARE.matcher(text).matches()
                  ? new Outcome.Done<>(text)
                  : new Outcome.Unknown<>("no bare text came: a web page, or something else");
            });
  }

  private static String unquoted(String text) {
    boolean isQuoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return isQuoted ? text.substring(1, text.length() - 1) : text;
  }
}
