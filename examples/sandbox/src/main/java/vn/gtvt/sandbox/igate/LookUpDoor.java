package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Finds and reads dossiers: section 6.1 of the wire page. */
final class LookUpDoor {
  private final CaseBook book;
  private final Neighbours neighbours;
  private final Gate gate;

  LookUpDoor(CaseBook book, Neighbours neighbours, Gate gate) {
    this.book = book;
    this.neighbours = neighbours;
    this.gate = gate;
  }

  Response search(String operation, Map<String, String> query) throws IOException {
    SearchFilter filter = new SearchFilter(query);
    return gate.pass(operation, whose(filter), draw -> slice(operation, query, filter, draw));
  }

  private Response slice(
      String operation, Map<String, String> query, SearchFilter filter, Draw draw) {
    List<ObjectNode> found = new ArrayList<>();
    book.index(
            filter::asksFor, each -> filter.test(DossierJson.of(each)), operation, draw.answered())
        .forEach(each -> found.add(DossierJson.of(each)));
    String code = filter.code();
    neighbours.find(code).stream().filter(filter).forEach(found::add);
    if (draw.answered()) {
      book.missed(filter::asksForCode);
      neighbours.answered(code);
    }
    Collections.reverse(found);
    return Pages.of(query, found);
  }

  /** A search for one code belongs to the dossier that has it. */
  private String whose(SearchFilter filter) {
    List<Moment> asked = book.all(filter::asksFor);
    return asked.size() == 1 ? asked.get(0).filing().reference() : "";
  }

  Response detail(String id) throws IOException {
    Moment known = book.officer(id);
    if (known == null) {
      ObjectNode neighbour = neighbours.byId(id);
      return neighbour == null
          ? Errors.missing()
          : gate.pass("igate.detail", "", draw -> Json.response(200, neighbour));
    }
    return gate.pass(
        "igate.detail", known.filing().reference(), draw -> answer(book.citizen(id), draw, known));
  }

  private Response answer(@Nullable Moment shown, Draw draw, Moment known) {
    Response answer = shown == null ? Errors.missing() : Json.response(200, DossierJson.of(shown));
    if (draw.answered()) {
      book.missed(known.filing().code()::equals);
    }
    return answer;
  }
}
