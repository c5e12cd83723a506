package vn.gtvt.sdk.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/** Says in plain words what a procedure needs. */
final class Explanation {
  private final Procedure procedure;
  private final Locale locale;
  private final StringBuilder text = new StringBuilder();

  Explanation(Procedure procedure, Locale locale) {
    this.procedure = procedure;
    this.locale = locale;
  }

  String text() {
    line(procedure.code() + " · " + procedure.name().in(locale));
    say(
        procedure.basis(),
        "explain.date",
        "date",
        VietnamTime.written(procedure.date()),
        "basis",
        procedure.basis().reference());
    if (procedure.coverage() == Coverage.CODES_ONLY) {
      line(Words.get("explain.codes-only").in(locale));
    }
    say(procedure.authoritySource(), "explain.authority", "who", procedure.authority());
    channels();
    papers();
    times();
    fees();
    procedure
        .results()
        .forEach(result -> say(result.source(), "explain.result", "what", result(result)));
    procedure
        .renewal()
        .ifPresent(r -> say(r.source(), "explain.renewal", "days", r.opensDaysBefore()));
    procedure.bans().forEach(ban -> say(ban.source(), "explain.ban", "text", ban.text()));
    procedure.silentApprovals().forEach(s -> say(s.source(), "explain.silence", "text", s.text()));
    procedure.transitions().forEach(t -> say(t.source(), "explain.remark", "text", t.text()));
    procedure.remarks().forEach(r -> say(r.source(), "explain.remark", "text", r.text()));
    return text.toString();
  }

  private void channels() {
    if (procedure.channels().isEmpty()) {
      line(Words.get("explain.channels-unknown").in(locale));
    }
    for (Channel channel : procedure.channels()) {
      say(
          channel.source(),
          "explain.channel",
          "how",
          channel.type().label(),
          "note",
          note(channel.note()));
    }
  }

  private static Bilingual note(@Nullable Bilingual note) {
    return note == null
        ? Words.nothing()
        : new Bilingual(" (" + note.vi() + ")", " (" + note.en() + ")");
  }

  private void papers() {
    line(
        Words.get(
                procedure.components().isEmpty() ? "explain.papers-none" : "explain.papers",
                "count",
                procedure.components().size())
            .in(locale));
    procedure.components().stream().filter(c -> c.cases().isEmpty()).forEach(this::paper);
    for (FilingCase filingCase : procedure.cases()) {
      List<Component> only =
          procedure.components().stream().filter(c -> c.cases().contains(filingCase.id())).toList();
      if (!only.isEmpty()) {
        line(Words.get("explain.case", "case", filingCase.name()).in(locale));
        only.forEach(this::paper);
      }
    }
  }

  private void paper(Component component) {
    say(
        component.source(),
        "explain.paper",
        "name",
        component.name(),
        "counts",
        counts(component),
        "if",
        note(component.requiredIf()));
  }

  /** What is not stated is not said; nothing to leave there is a paper that is only shown. */
  private static Bilingual counts(Component component) {
    Integer originals = component.originals();
    Integer copies = component.copies();
    if (originals != null && originals == 0 && copies != null && copies == 0) {
      return Words.get("explain.to-show");
    }
    List<Bilingual> stated = new ArrayList<>();
    if (originals != null && originals > 0) {
      stated.add(Words.get("explain.originals", "n", originals));
    }
    if (copies != null && copies > 0) {
      stated.add(Words.get("explain.copies", "n", copies));
    }
    return stated.isEmpty() ? Words.nothing() : note(Words.joined(stated));
  }

  private void times() {
    if (procedure.time(TimeLimit.DECISION) instanceof Stated.Unknown<TimeLimit> unknown) {
      unknown(
          "explain.time-unknown", unknown.lastKnown().stream().map(TimeLimit::written).toList());
    }
    for (TimeLimit limit : procedure.timeLimits()) {
      Bilingual overlay =
          limit.overlay() == null
              ? Words.nothing()
              : Words.get("explain.overlay", "rule", limit.overlay());
      say(
          limit.source(),
          "explain.time",
          "stage",
          Words.stage(limit.stage()),
          "case",
          note(caseName(limit.filingCase())),
          "time",
          limit.written(),
          "from",
          limit.countsFrom() == null
              ? Words.nothing()
              : Words.get("explain.counts-from", "from", limit.countsFrom()),
          "overlay",
          overlay);
    }
  }

  private @Nullable Bilingual caseName(@Nullable String id) {
    return procedure.cases().stream()
        .filter(c -> c.id().equals(id))
        .map(FilingCase::name)
        .findFirst()
        .orElse(null);
  }

  private void fees() {
    Stated<Fee> fees = procedure.fees();
    if (fees instanceof Stated.Unknown<Fee> unknown) {
      unknown("explain.fee-unknown", unknown.lastKnown().stream().map(Words::payment).toList());
    }
    fees.known().forEach(fee -> say(fee.source(), "explain.fee", "amount", Words.payment(fee)));
  }

  private void unknown(String key, List<Bilingual> lastKnown) {
    Bilingual last =
        lastKnown.isEmpty()
            ? Words.nothing()
            : Words.get("explain.last-known", "what", Words.joined(lastKnown));
    line(Words.get(key, "last", last).in(locale));
  }

  private static Bilingual result(ProcedureResult result) {
    ProcedureResult.Validity validity = result.validity();
    if (validity == null || validity.maxYears() == null) {
      return result.name();
    }
    Integer min = validity.minYears();
    Integer max = validity.maxYears();
    String key =
        min == null
            ? "explain.most-years"
            : min.equals(max) ? "explain.years-exact" : "explain.years";
    Bilingual years = Words.get(key, "min", min == null ? 0 : min, "max", max);
    return Words.plus(result.name(), years);
  }

  private void say(Source source, String key, Object... namesAndValues) {
    line(Words.get(key, namesAndValues).in(locale) + Words.mark(source).in(locale));
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
