package vn.gtvt.sdk.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Waiting;

/** What changes about a filing, as JSON in the journal; reads what older versions wrote too. */
final class StateJson {
  private final ObjectMapper json;
  private final ProgressJson progresses;

  StateJson(ObjectMapper json) {
    this.json = json;
    this.progresses = new ProgressJson(json);
  }

  String write(State state) {
    ObjectNode node = json.createObjectNode();
    node.put("state", state.state().name());
    node.put("step", state.step().name());
    node.put("phase", state.phase().name());
    node.put("attempts", state.attempts());
    node.put("absences", state.absences());
    JsonFields.put(node, "dueAt", state.dueAt());
    JsonFields.put(node, "code", state.code());
    if (state.signed()) {
      node.put("signed", true);
    }
    files(node.putArray("files"), state.files());
    Receipt receipt = state.receipt();
    if (receipt != null) {
      node.putObject("receipt").put("id", receipt.id()).put("reference", receipt.reference());
    }
    JsonFields.put(node, "submittedAt", state.submittedAt());
    if (state.progress() != null) {
      node.set("progress", progresses.write(state.progress()));
    }
    JsonFields.put(node, "answering", state.answering());
    JsonFields.putAll(node, "answered", state.answered());
    Wish wish = state.wish();
    if (wish != null) {
      node.putObject("wish")
          .put("reason", wish.reason())
          .put("asked", wish.asked())
          .put("seen", wish.seen());
    }
    results(node, state.results());
    Pause pause = state.pause();
    if (pause != null) {
      pause(node.putObject("pause"), pause);
    }
    JsonFields.put(node, "problem", state.problem());
    Notice notice = state.notice();
    if (notice != null) {
      ObjectNode one = node.putObject("notice");
      JsonFields.put(one, "words", notice.words());
      JsonFields.put(one, "under", notice.under());
    }
    JsonFields.put(node, "stillAskedSince", state.stillAskedSince());
    Doubt doubt = state.doubt();
    if (doubt != null) {
      doubt(node.putObject("doubt"), doubt);
    }
    if (state.papersSeen()) {
      node.put("papersSeen", true);
    }
    return node.toString();
  }

  private static void doubt(ObjectNode node, Doubt doubt) {
    JsonFields.put(node, "since", doubt.since());
    node.put("restored", doubt.restored());
    JsonFields.put(node, "refusal", doubt.refusal());
    JsonFields.put(node, "silentSince", doubt.silentSince());
    node.put("silences", doubt.silences());
  }

  private static void files(ArrayNode array, List<FileSlot> slots) {
    for (FileSlot slot : slots) {
      ObjectNode node = array.addObject();
      StoredFile stored = slot.stored();
      if (slot.spoiled() > 0) {
        node.put("spoiled", slot.spoiled());
      }
      if (stored != null) {
        node.put("id", stored.id()).put("sha256", stored.sha256()).put("verified", slot.verified());
      }
    }
  }

  private static void results(ObjectNode node, List<KeptResult> results) {
    if (results.isEmpty()) {
      return;
    }
    ArrayNode array = node.putArray("results");
    for (KeptResult each : results) {
      array
          .addObject()
          .put("id", each.id())
          .put("name", each.name())
          .put("mediaType", each.mediaType())
          .put("size", each.size())
          .put("sha256", each.sha256());
    }
  }

  private static void pause(ObjectNode node, Pause pause) {
    Waiting waiting = pause.waiting();
    node.put("what", waiting.what().name());
    JsonFields.put(node, "advice", waiting.advice());
    JsonFields.put(node, "link", waiting.link() == null ? null : waiting.link().toString());
    JsonFields.put(node, "nextLook", waiting.nextLook());
    JsonFields.put(node, "since", pause.since());
    node.put("looks", pause.looks());
  }

  State read(JsonNode node) {
    JsonNode receipt = node.get("receipt");
    JsonNode progress = node.get("progress");
    JsonNode wish = node.get("wish");
    JsonNode pause = node.get("pause");
    return new State(
        FilingState.valueOf(JsonFields.text(node, "state")),
        Step.valueOf(JsonFields.text(node, "step")),
        Phase.valueOf(JsonFields.text(node, "phase")),
        node.path("attempts").intValue(),
        node.path("absences").intValue(),
        JsonFields.instant(node, "dueAt"),
        JsonFields.optionalText(node, "code"),
        node.path("signed").booleanValue(),
        files(node.path("files")),
        receipt == null
            ? null
            : new Receipt(JsonFields.text(receipt, "id"), JsonFields.text(receipt, "reference")),
        JsonFields.instant(node, "submittedAt"),
        progress == null ? null : progresses.read(progress),
        JsonFields.optionalText(node, "answering"),
        JsonFields.texts(node, "answered"),
        wish == null
            ? null
            : new Wish(
                JsonFields.text(wish, "reason"),
                wish.path("asked").booleanValue(),
                wish.path("seen").booleanValue()),
        results(node.path("results")),
        pause == null ? null : pause(pause),
        JsonFields.bilingual(node, "problem"),
        notice(node.get("notice")),
        JsonFields.instant(node, "stillAskedSince"),
        doubt(node.get("doubt")),
        node.path("papersSeen").booleanValue());
  }

  private static @Nullable Notice notice(@Nullable JsonNode node) {
    return node == null
        ? null
        : new Notice(
            required(JsonFields.bilingual(node, "words"), "notice"),
            JsonFields.optionalText(node, "under"));
  }

  private static @Nullable Doubt doubt(@Nullable JsonNode node) {
    return node == null
        ? null
        : new Doubt(
            required(JsonFields.instant(node, "since"), "doubt"),
            node.path("restored").booleanValue(),
            JsonFields.bilingual(node, "refusal"),
            JsonFields.instant(node, "silentSince"),
            node.path("silences").intValue());
  }

  private static List<FileSlot> files(JsonNode array) {
    List<FileSlot> slots = new ArrayList<>();
    for (JsonNode node : array) {
      StoredFile stored =
          node.has("id")
              ? new StoredFile(JsonFields.text(node, "id"), JsonFields.text(node, "sha256"))
              : null;
      slots.add(
          new FileSlot(
              stored, node.path("verified").booleanValue(), node.path("spoiled").intValue()));
    }
    return slots;
  }

  private static List<KeptResult> results(JsonNode array) {
    List<KeptResult> results = new ArrayList<>();
    for (JsonNode node : array) {
      results.add(
          new KeptResult(
              JsonFields.text(node, "id"),
              JsonFields.text(node, "name"),
              JsonFields.text(node, "mediaType"),
              node.path("size").longValue(),
              JsonFields.text(node, "sha256")));
    }
    return results;
  }

  private static Pause pause(JsonNode node) {
    String link = JsonFields.optionalText(node, "link");
    Waiting waiting =
        new Waiting(
            Awaited.valueOf(JsonFields.text(node, "what")),
            required(JsonFields.bilingual(node, "advice"), "waiting"),
            link == null ? null : URI.create(link),
            JsonFields.instant(node, "nextLook"));
    return new Pause(
        waiting,
        required(JsonFields.instant(node, "since"), "waiting"),
        node.path("looks").intValue());
  }

  private static <T> T required(@Nullable T value, String of) {
    if (value == null) {
      throw new JournalException("a filing in the journal lacks a part of its " + of);
    }
    return value;
  }
}
