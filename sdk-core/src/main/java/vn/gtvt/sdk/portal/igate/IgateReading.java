package vn.gtvt.sdk.portal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.HistoryEntry;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Query;
import vn.gtvt.sdk.portal.wire.Shown;
import vn.gtvt.sdk.portal.wire.TokenCalls;

/** Look-ups, {@code docs/wire/igate.md} 6. */
final class IgateReading {
  private final IgateSettings settings;
  private final TokenCalls calls;

  IgateReading(IgateSettings settings, TokenCalls calls) {
    this.settings = settings;
    this.calls = calls;
  }

  /** The exact search; {@code code=} would also hit codes that merely contain ours. */
  Outcome<LookUp> byCode(String code, String reference) {
    Query query =
        Query.of("pa/dossier/search")
            .with("page", "0")
            .with("size", "10")
            .with("spec", "slice")
            .with("sort", "updatedDate,desc")
            .with("code-match", code);
    return calls
        .json(HttpCall.get("igate.search", query.under(settings.api())))
        .then(answer -> found(answer.path("content"), code, reference));
  }

  private static Outcome<LookUp> found(JsonNode content, String code, String reference) {
    if (!content.isArray()) {
      return new Outcome.Unknown<>("the search answered no content");
    }
    for (JsonNode each : Fields.objects(content)) {
      DossierRecord record = new DossierRecord(each);
      if (record.hasCode(code) && record.id().isPresent()) {
        return new Outcome.Done<>(new LookUp.Found(new Receipt(record.id().get(), reference)));
      }
    }
    return content.isEmpty()
        ? new Outcome.Done<>(new LookUp.Absent())
        : new Outcome.Unknown<>("the search found dossiers of other codes only");
  }

  /** A dossier that is not shown yet was not refused: it is looked at again. */
  Outcome<Progress> progress(String id) {
    return detail(id)
        .then(
            record ->
                new Outcome.Done<>(
                    record.progress(settings.installation().statuses(), settings.names())));
  }

  Outcome<List<StoredFile>> missing(String id, List<StoredFile> sent) {
    return detail(id).then(record -> Shown.missing(record.files(), sent));
  }

  private Outcome<DossierRecord> detail(String id) {
    Outcome<JsonNode> detail =
        calls.json(
            HttpCall.get(
                "igate.detail",
                settings.api().resolve("pa/dossier/" + Query.escaped(id) + "/--online")));
    if (detail instanceof Outcome.Refused<JsonNode>) {
      return new Outcome.Unknown<>("the portal does not show the dossier now");
    }
    return detail.then(
        answer -> {
          DossierRecord record = new DossierRecord(answer);
          return record.id().isEmpty()
              ? new Outcome.Unknown<>("the answer is no dossier")
              : new Outcome.Done<>(record);
        });
  }

  Outcome<List<ChargedFee>> fees(String id) {
    Query query =
        Query.of("pa/dossier-fee/--by-dossiers").with("dossier-ids", id).with("required", "");
    return calls
        .json(HttpCall.get("igate.fees", query.under(settings.api())))
        .then(IgateReading::feesOf);
  }

  private static Outcome<List<ChargedFee>> feesOf(JsonNode answer) {
    if (!answer.isArray() || Fields.objects(answer).size() != answer.size()) {
      return new Outcome.Unknown<>("the fees are no list");
    }
    List<ChargedFee> fees = new ArrayList<>();
    for (JsonNode each : Fields.objects(answer)) {
      Outcome<ChargedFee> fee = FeeRecord.read(each);
      if (!(fee instanceof Outcome.Done<ChargedFee> done)) {
        return fee.notDone();
      }
      fees.add(done.value());
    }
    return new Outcome.Done<>(List.copyOf(fees));
  }

  Outcome<List<HistoryEntry>> history(String id, IgateNames.History names) {
    Query query = Query.of("lo/history").with("group-id", id);
    return calls
        .json(HttpCall.get("igate.history", query.under(settings.api())))
        .then(
            answer -> {
              List<HistoryEntry> entries = new ArrayList<>();
              for (JsonNode each : Fields.objects(answer.path("content"))) {
                entries.add(
                    new HistoryEntry(
                        DossierRecord.instant(each, names.at()),
                        Fields.text(each, names.text()),
                        null,
                        Fields.optional(each, names.actor()),
                        null));
              }
              return new Outcome.Done<>(List.copyOf(entries));
            });
  }
}
