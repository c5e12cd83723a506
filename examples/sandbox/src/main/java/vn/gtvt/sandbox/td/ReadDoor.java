package vn.gtvt.sandbox.td;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Response;

/** Reads dossiers: section 5 of the wire page, and what is asked for in section 6. */
final class ReadDoor {
  private static final String KEY = "sandbox";

  private final CaseBook book;
  private final Captcha captcha;
  private final Gate gate;

  ReadDoor(CaseBook book, Captcha captcha, Gate gate) {
    this.book = book;
    this.captcha = captcha;
    this.gate = gate;
  }

  Response list(String user, Map<String, String> query) throws IOException {
    Listing listing = new Listing(user, query);
    return gate.pass(
        "td.list",
        draw -> {
          List<ObjectNode> rows = new ArrayList<>();
          book.index(listing::isOwn, listing, "td.list", draw.answered())
              .forEach(each -> rows.add(View.row(each)));
          if (draw.answered()) {
            book.missed(listing::wouldShow);
          }
          Collections.reverse(rows);
          return Results.page(rows, listing.page(), listing.size());
        });
  }

  Response detail(String user, String guid) throws IOException {
    return own("td.detail", user, book.officer(Guids.id(guid)), View::detail);
  }

  Response byCode(String user, String code) throws IOException {
    return own("td.byCode", user, byCode(code), View::detail);
  }

  Response supplement(String user, String guid) throws IOException {
    return own("td.supplement", user, book.officer(Guids.id(guid)), Wanted::of);
  }

  private Response own(
      String operation, String user, @Nullable Moment known, Function<Moment, ObjectNode> view)
      throws IOException {
    if (known == null) {
      return Results.missing();
    }
    if (!Listing.isSender(user, known.filing())) {
      return Results.forbidden();
    }
    return gate.pass(operation, known.filing().reference(), draw -> answer(known.id(), view, draw));
  }

  private Response answer(String id, Function<Moment, ObjectNode> view, Draw draw) {
    Moment shown = book.citizen(id);
    Response answer = shown == null ? Results.missing() : Results.success(200, view.apply(shown));
    if (draw.answered()) {
      book.missed(id::equals);
    }
    return answer;
  }

  private @Nullable Moment byCode(String code) {
    return book.all(filing -> filing.code().equals(code)).stream().findFirst().orElse(null);
  }

  Response progress(Map<String, String> query) throws IOException {
    if (!KEY.equals(query.get("key"))) {
      return Results.exception("Key người dùng nhập không đúng! ");
    }
    return open("td.progress", byCode(query.getOrDefault("maHoSo", "")), View::progress);
  }

  Response open(JsonNode body) throws IOException {
    return open("td.public", asked(body), View::open);
  }

  /** The same, for who has read the word on the page. */
  Response openByCaptcha(JsonNode body) throws IOException {
    return captcha.take(body.path("maCaptCha").asText(""))
        ? open("td.publicSearch", asked(body), View::row)
        : Results.failure(400, "Mã xác nhận không đúng");
  }

  private @Nullable Moment asked(JsonNode body) {
    Moment found = byCode(body.path("maHoSo").asText(""));
    String owner = body.path("soDinhDanh").asText("");
    return found != null && found.body().path("soGiayToChuHoSo").asText().equals(owner)
        ? found
        : null;
  }

  private Response open(String operation, @Nullable Moment known, Function<Moment, ObjectNode> view)
      throws IOException {
    return known == null
        ? Results.missing()
        : gate.pass(operation, known.filing().reference(), draw -> answer(known.id(), view, draw));
  }
}
