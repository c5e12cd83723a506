package vn.gtvt.sdk.portal.td;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.HistoryEntry;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Query;
import vn.gtvt.sdk.portal.wire.Shown;

/** Look-ups, {@code docs/wire/td.md} 5. */
final class TdReading {
  private static final int PAGE = 50;
  private static final int MOST_PAGES = 200;

  private final TdSettings settings;
  private final TdCalls calls;
  private final Map<String, ElectronicForm> forms;

  /** Makes one that knows the forms by the codes of their procedures. */
  TdReading(TdSettings settings, TdCalls calls, Map<String, ElectronicForm> forms) {
    this.settings = settings;
    this.calls = calls;
    this.forms = forms;
  }

  /**
   * Looks through our own dossiers, newest first: no filter searches the text in which our
   * reference stands. Absent is only what is on no page.
   */
  Outcome<LookUp> byReference(String reference) {
    String mark = SubmitMessage.mark(reference).strip();
    for (int page = 1; page <= MOST_PAGES; page++) {
      Outcome<JsonNode> answer = page(page);
      if (!(answer instanceof Outcome.Done<JsonNode> done)) {
        return answer.notDone();
      }
      JsonNode list = done.value();
      List<JsonNode> dossiers = Fields.objects(list.path("data"));
      boolean isList =
          list.path("data").isArray()
              && dossiers.size() == list.path("data").size()
              && list.path("hasNextPage").isBoolean();
      if (!isList) {
        return new Outcome.Unknown<>("the list of dossiers is none");
      }
      for (JsonNode each : dossiers) {
        String code = Fields.text(each, "maHoSo");
        if (Fields.text(each, "trichYeuHoSo").endsWith(mark)) {
          return code.isEmpty()
              ? new Outcome.Unknown<>("listed without a code")
              : new Outcome.Done<>(new LookUp.Found(new Receipt(code, reference)));
        }
      }
      if (!list.path("hasNextPage").booleanValue()) {
        return new Outcome.Done<>(new LookUp.Absent());
      }
    }
    return new Outcome.Unknown<>("the list of dossiers does not end");
  }

  private Outcome<JsonNode> page(int page) {
    Query query =
        Query.of("HoSo/Portal")
            .with("PageNumber", Integer.toString(page))
            .with("PageSize", Integer.toString(PAGE));
    return calls.plain().json(HttpCall.get("td.list", calls.at(query)));
  }

  /** A dossier that is not shown yet was not refused: it is looked at again. */
  Outcome<Progress> progress(String code) {
    return shown(code)
        .then(
            dossier ->
                dossier.wantsPapers(settings.installation().statuses())
                    ? wanted(dossier.id())
                        .then(open -> told(dossier, open.request(forms.get(dossier.procedure()))))
                    : new Outcome.Done<>(
                        dossier.progress(settings.installation().statuses(), null)));
  }

  Outcome<List<StoredFile>> missing(String code, List<StoredFile> sent) {
    return shown(code).then(dossier -> Shown.missing(dossier.files(), sent));
  }

  private Outcome<TdDossier> shown(String code) {
    Outcome<TdDossier> read = calls.byCode(code);
    return read instanceof Outcome.Refused<TdDossier>
        ? new Outcome.Unknown<>("the portal does not show the dossier now")
        : read;
  }

  private Outcome<Progress> told(TdDossier dossier, SupplementRequest open) {
    return new Outcome.Done<>(dossier.progress(settings.installation().statuses(), open));
  }

  Outcome<TdSupplement> wanted(String id) {
    return calls
        .get("td.supplement", "HoSo/HoSoYeuCauBoSung/" + Query.escaped(id))
        .then(
            data ->
                data.isObject()
                    ? new Outcome.Done<>(new TdSupplement(data))
                    : new Outcome.Unknown<>("the answer is no request for papers"));
  }

  Outcome<List<HistoryEntry>> history(String code, String key) {
    Query query = Query.of("HoSo/GetHoSoThongTinTienTrinh").with("maHoSo", code).with("key", key);
    return calls
        .data(HttpCall.get("td.progress", calls.at(query)))
        .then(
            data -> {
              List<HistoryEntry> entries = new ArrayList<>();
              for (JsonNode each : Fields.objects(data.path("thongTinTienTrinh"))) {
                entries.add(entry(each));
              }
              return new Outcome.Done<>(List.copyOf(entries));
            });
  }

  private static HistoryEntry entry(JsonNode from) {
    String opinion = Fields.text(from, "yKien");
    String step = Fields.text(from, "buocXuLy");
    return new HistoryEntry(
        TdDossier.instant(Fields.text(from, "thoiGian")),
        opinion.isEmpty() ? step : step + ": " + opinion,
        null,
        Fields.optional(from, "nguoiXuLy"),
        Fields.optional(from, "donViXuLy"));
  }
}
