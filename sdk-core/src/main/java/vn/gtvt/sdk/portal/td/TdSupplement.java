package vn.gtvt.sdk.portal.td;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Fingerprint;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.FormPaper;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.Supplement;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * A request for more papers and its answer, {@code docs/wire/td.md} 6.
 *
 * <p>The portal names no request. Its name here is taken from what the officer wrote and from the
 * note that stands there already; the answer carries it in its own note, so that after a lost
 * answer the dossier itself says whether it arrived.
 */
record TdSupplement(JsonNode values) {
  private static final int LONGEST_NOTE = 900;

  /** Hides the values: they name people. */
  @Override
  public String toString() {
    return "TdSupplement[" + id() + "]";
  }

  String id() {
    String told =
        String.join(
            "\n",
            Fields.text(values, "id"),
            Fields.text(values, "noiDungBoSung"),
            Fields.text(values, "lyDoBoSung"),
            Fields.text(values, "thongTinTiepNhanBoSung"));
    return "td-" + Fingerprint.of(told.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 16);
  }

  SupplementRequest request(@Nullable ElectronicForm form) {
    List<SupplementRequest.Wanted> wanted = new ArrayList<>();
    for (JsonNode each : components()) {
      String reason = Fields.optional(each, "noiDungBoSung");
      if (reason != null) {
        wanted.add(wanted(each, reason, form));
      }
    }
    String words = Fields.text(values, "noiDungBoSung");
    if (wanted.isEmpty()) {
      wanted.add(
          new SupplementRequest.Wanted(
              "", null, words.isEmpty() ? Fields.text(values, "lyDoBoSung") : words));
    }
    return new SupplementRequest(
        id(), null, TdDossier.instant(Fields.text(values, "hanBoSung")), wanted);
  }

  private List<JsonNode> components() {
    return Fields.objects(values.path("thanhPhanHoSos"));
  }

  /** The portal has names of its own; who answers must find the component among ours. */
  private static SupplementRequest.Wanted wanted(
      JsonNode component, String reason, @Nullable ElectronicForm form) {
    String name = Fields.text(component, "ten");
    String code = Fields.optional(component, "maGiayTo");
    List<String> ours = form == null ? List.of() : form.components(code == null ? name : code);
    return ours.size() == 1
        ? new SupplementRequest.Wanted(ours.get(0), null, reason)
        : new SupplementRequest.Wanted("", null, name.isEmpty() ? reason : name + ": " + reason);
  }

  /** Says whether the dossier shows a component, without which no answer is taken. */
  boolean hasComponents() {
    return !components().isEmpty();
  }

  /**
   * The body that sends an answer. A filled {@code fileDinhKemMoi} replaces every file of its
   * component, so the files that stand there go along: none is lost.
   */
  Map<String, Object> body(Supplement supplement, ElectronicForm form) {
    Map<String, List<String>> old = new LinkedHashMap<>();
    Map<String, List<String>> added = new LinkedHashMap<>();
    for (Submission.SentFile file : supplement.files()) {
      FormPaper paper = form.paper(file.attachment());
      String component =
          components().stream()
              .filter(each -> isOf(each, paper))
              .map(each -> Fields.text(each, "id"))
              .findFirst()
              .orElse("");
      Map<String, List<String>> to = component.isEmpty() ? added : old;
      to.computeIfAbsent(component.isEmpty() ? paper.name() : component, k -> new ArrayList<>())
          .add(file.stored().id());
    }
    if (old.isEmpty()) {
      // At least one component that is there must be named; an empty new file leaves it as it was.
      old.put(Fields.text(components().get(0), "id"), List.of());
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("thongTinTiepNhanBoSung", note(supplement));
    body.put("danhSachGiayToBoSung", old.entrySet().stream().map(this::changed).toList());
    if (!added.isEmpty()) {
      body.put(
          "danhSachGiayToBoSungMoi", added.entrySet().stream().map(TdSupplement::added).toList());
    }
    return body;
  }

  /** Marks of earlier answers stay: each says that its request was answered. */
  private String note(Supplement supplement) {
    String said = supplement.note() == null ? "Nộp bổ sung" : supplement.note().strip();
    String cut = said.substring(0, Math.min(LONGEST_NOTE, said.length()));
    StringBuilder note = new StringBuilder(cut);
    for (String mark : TdDossier.marks(Fields.text(values, "thongTinTiepNhanBoSung"))) {
      note.append(" [").append(mark).append(']');
    }
    return note.append(" [").append(supplement.request()).append(']').toString();
  }

  private static boolean isOf(JsonNode component, FormPaper paper) {
    return Fields.text(component, "maGiayTo").equals(paper.code())
        || Fields.text(component, "ten").equals(paper.name());
  }

  private Map<String, Object> changed(Map.Entry<String, List<String>> component) {
    String before =
        components().stream()
            .filter(each -> Fields.text(each, "id").equals(component.getKey()))
            .map(each -> Fields.text(each, "dinhKem"))
            .findFirst()
            .orElse("");
    List<String> all = new ArrayList<>();
    if (!component.getValue().isEmpty()) {
      all.addAll(TdDossier.paths(before));
      all.addAll(component.getValue());
    }
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("thanhPhanHoSoId", component.getKey());
    item.put("fileDinhKemCu", before);
    item.put("fileDinhKemMoi", String.join(TdDossier.BETWEEN_PATHS, all));
    return item;
  }

  private static Map<String, Object> added(Map.Entry<String, List<String>> component) {
    return Map.of(
        "tenThanhPhan", component.getKey(),
        "fileDinhKemMoi", String.join(TdDossier.BETWEEN_PATHS, component.getValue()));
  }
}
