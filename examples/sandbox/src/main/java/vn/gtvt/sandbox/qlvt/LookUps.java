package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import vn.gtvt.sandbox.archive.Shelf;
import vn.gtvt.sandbox.desk.Call;

/** The operations that read the database. */
final class LookUps {
  private final Shelves shelves;

  LookUps(Shelves shelves) {
    this.shelves = shelves;
  }

  Call userOne(Variables variables, String user) throws Refusal {
    Filter filter = Filter.of(variables.neededObject("filter"));
    int skip = variables.whole("skip", 0, Integer.MAX_VALUE);
    Comparator<ObjectNode> order = Sorting.of(variables.given("sort"));
    Keys keys = Keys.read(variables.given("keys"));
    Shelf shelf = shelves.of(variables);
    return draw ->
        Answers.data(
            "userOne",
            shelf.find(filter, draw.answered()).stream()
                .sorted(order)
                .skip(skip)
                .findFirst()
                .map(keys::pick)
                .orElse(null));
  }

  Call userById(Variables variables, String user) throws Refusal {
    String id = variables.neededText("id");
    Keys keys = Keys.read(variables.given("keys"));
    Shelf shelf = shelves.of(variables);
    return draw -> {
      ObjectNode found = shelf.byId(id);
      return Answers.data("userById", found == null ? null : keys.pick(found));
    };
  }

  Call count(Variables variables, String user) throws Refusal {
    Filter filter = Filter.of(variables.neededObject("filter"));
    Shelf shelf = shelves.of(variables);
    return draw ->
        Answers.data("count", IntNode.valueOf(shelf.find(filter, draw.answered()).size()));
  }
}
