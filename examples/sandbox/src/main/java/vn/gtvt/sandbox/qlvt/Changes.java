package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.Archive;
import vn.gtvt.sandbox.archive.RecordStore;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.table.Flaw;
import vn.gtvt.sandbox.table.GroupType;

/** The operations that write records: sections 1, 7 and 8 of the page of records. */
final class Changes {
  private static final String TAKE_BACK = "RUT_HO_SO";

  private final Clock clock;
  private final Archive archive;
  private final RecordStore records;

  Changes(Clock clock, Archive archive, RecordStore records) {
    this.clock = clock;
    this.archive = archive;
    this.records = records;
  }

  /** {@code userCreate} of anything but a dossier. */
  Call create(Variables variables, String user) throws Refusal {
    String collection = variables.collection();
    if (!collection.equals(RecordStore.VEHICLES)) {
      throw forbidden();
    }
    ObjectNode body = variables.neededObject("body");
    check(RecordTable.NEW_VEHICLE, body);
    if (!body.path("bks").equals(body.path("shortName"))) {
      throw new Refusal(Problem.mistyped("body.bks", "biển số bằng shortName"));
    }
    return draw ->
        Answers.data(
            "userCreate",
            Json.object()
                .put("insertedId", records.create(collection, body, user, clock.instant())));
  }

  /** {@code userUpdateOne}. */
  Call updateOne(Variables variables, String user) throws Refusal {
    ObjectNode body = variables.neededObject("body");
    return update("userUpdateOne", variables, first(variables), body, user);
  }

  /** {@code userUpdateById}. */
  Call updateById(Variables variables, String user) throws Refusal {
    ObjectNode body = variables.neededObject("body").deepCopy();
    String id = body.path("_id").asText();
    if (id.isEmpty()) {
      throw new Refusal(Problem.missing("body._id"));
    }
    body.remove("_id");
    return update("userUpdateById", variables, id, body, user);
  }

  private Call update(
      String operation, Variables variables, @Nullable String id, ObjectNode body, String user)
      throws Refusal {
    String collection = variables.collection();
    if (collection.equals(Variables.COLLECTION)) {
      return takeBack(operation, variables, id, body);
    }
    GroupType table =
        switch (collection) {
          case RecordStore.VEHICLES -> RecordTable.VEHICLE;
          case RecordStore.ENTERPRISES -> RecordTable.ENTERPRISE;
          default -> throw forbidden();
        };
    variables.text("actionCode");
    check(table, body);
    return change(operation, collection, id, body, user);
  }

  private Call change(
      String operation, String collection, @Nullable String id, ObjectNode body, String user) {
    return draw ->
        modified(
            operation, id != null && records.change(collection, id, body, user, clock.instant()));
  }

  private Call takeBack(String operation, Variables variables, @Nullable String id, ObjectNode body)
      throws Refusal {
    if (!body.isEmpty()) {
      throw new Refusal(Problem.unknown("body." + body.fieldNames().next()));
    }
    String code = variables.text("actionCode");
    boolean isTaking = TAKE_BACK.equals(code);
    if (code != null && !isTaking && !code.equals("NEW")) {
      throw new Refusal(Problem.mistyped("actionCode", "NEW hoặc " + TAKE_BACK));
    }
    if (!isTaking || id == null) {
      return draw -> modified(operation, false);
    }
    ObjectNode dossier = archive.byId(id);
    String state = dossier == null ? "08" : dossier.at("/TrangThai/_source/MaMuc").asText();
    if (!List.of("02", "04", "08").contains(state)) {
      throw new Refusal(new Problem("CONFLICT", null, "Hồ sơ đã có kết quả, không rút được"));
    }
    return draw -> modified(operation, archive.takeBack(id));
  }

  /** {@code userRemoveById}. */
  Call removeById(Variables variables, String user) throws Refusal {
    return remove("userRemoveById", variables, variables.neededText("id"), user);
  }

  /** {@code userRemoveOne}. */
  Call removeOne(Variables variables, String user) throws Refusal {
    return remove("userRemoveOne", variables, first(variables), user);
  }

  private Call remove(String operation, Variables variables, @Nullable String id, String user)
      throws Refusal {
    String collection = variables.collection();
    if (!collection.equals(RecordStore.VEHICLES)) {
      throw forbidden();
    }
    return change(operation, collection, id, Json.object().put("storage", "trash"), user);
  }

  /** The id of the first record that is meant; {@code null} if there is none. */
  private @Nullable String first(Variables variables) throws Refusal {
    Filter filter = Filter.of(variables.neededObject("filter"));
    int skip = variables.whole("skip", 0, Integer.MAX_VALUE);
    Comparator<ObjectNode> order = Sorting.of(variables.given("sort"));
    String collection = variables.collection();
    List<ObjectNode> found =
        collection.equals(Variables.COLLECTION)
            ? archive.find(filter, false)
            : records.in(collection).find(filter, false);
    return found.stream()
        .sorted(order)
        .skip(skip)
        .findFirst()
        .map(each -> each.path("_id").asText())
        .orElse(null);
  }

  private static Refusal forbidden() {
    return new Refusal(
        new Problem("FORBIDDEN", null, "Tài khoản này không được ghi vào nhóm dữ liệu này"));
  }

  private static void check(GroupType table, ObjectNode body) throws Refusal {
    List<Flaw> flaws = new ArrayList<>();
    table.check(body, "", flaws);
    if (!flaws.isEmpty()) {
      throw new Refusal(flaws.stream().map(Problem::of).toList());
    }
  }

  private static Response modified(String operation, boolean isModified) {
    return Answers.data(operation, Json.object().put("modifiedCount", isModified ? 1 : 0));
  }
}
