package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import vn.gtvt.sandbox.archive.Archive;
import vn.gtvt.sandbox.desk.Call;

/** The operations that read the database. */
final class LookUps {
  private final Archive archive;

  LookUps(Archive archive) {
    this.archive = archive;
  }

  Call userOne(Variables variables, String user) throws Refusal {
    Filter filter = Filter.of(variables.neededObject("filter"));
    int skip = variables.whole("skip", 0, Integer.MAX_VALUE);
    Comparator<ObjectNode> order = Sorting.of(variables.given("sort"));
    Keys keys = Keys.read(variables.given("keys"));
    return draw ->
        Answers.data(
            "userOne",
            archive.find(filter, draw.answered()).stream()
                .sorted(order)
                .skip(skip)
                .findFirst()
                .map(keys::pick)
                .orElse(null));
  }

  Call userById(Variables variables, String user) throws Refusal {
    String id = variables.neededText("id");
    Keys keys = Keys.read(variables.given("keys"));
    return draw -> {
      ObjectNode found = archive.byId(id);
      return Answers.data("userById", found == null ? null : keys.pick(found));
    };
  }

  Call count(Variables variables, String user) throws Refusal {
    Filter filter = Filter.of(variables.neededObject("filter"));
    return draw ->
        Answers.data("count", IntNode.valueOf(archive.find(filter, draw.answered()).size()));
  }
}
