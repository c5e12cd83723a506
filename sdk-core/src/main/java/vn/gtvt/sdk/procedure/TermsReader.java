package vn.gtvt.sdk.procedure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Set;
import vn.gtvt.sdk.data.DataField;

/** Reads how long an edition's procedure takes and what it costs. */
final class TermsReader {
  private static final Set<String> TIME_LIMIT =
      Set.of(
          "countsFrom",
          "stage",
          "case",
          "actor",
          "from",
          "to",
          "overlay",
          "workingDays",
          "days",
          "source");
  private static final Set<String> CUT_OFF = Set.of("time", "source");
  private static final Set<String> SILENT_APPROVAL =
      Set.of("workingDays", "text", "from", "to", "overlay", "source");
  private static final Set<String> FEE =
      Set.of("status", "dong", "for", "case", "channel", "from", "to", "source");
  private static final int MOST_DAYS = 1000;

  private TermsReader() {}

  static Edition.Terms read(DataField at) {
    return new Edition.Terms(
        at.list("timeLimits", t -> t.dated(timeLimit(t))),
        at.optional("cutOff", TermsReader::cutOff),
        at.optionalList("silentApproval", s -> s.dated(silentApproval(s))),
        at.list("fees", f -> f.dated(fee(f))));
  }

  private static TimeLimit timeLimit(DataField at) {
    at.only(TIME_LIMIT);
    boolean working = at.has("workingDays");
    if (working == at.has("days")) {
      throw at.fault("workingDays", "or days must be there, and not both");
    }
    return new TimeLimit(
        at.name("stage"),
        at.optionalName("case"),
        at.has("actor") ? at.both("actor") : null,
        working ? halves(at) : BigDecimal.valueOf(at.integer("days", 1)),
        working ? TimeLimit.Unit.WORKING_DAYS : TimeLimit.Unit.DAYS,
        at.optionalText("overlay"),
        at.has("countsFrom") ? at.both("countsFrom") : null,
        at.source("source"));
  }

  private static BigDecimal halves(DataField at) {
    double number = at.node().get("workingDays").doubleValue();
    if (!(number > 0 && number <= MOST_DAYS) || number * 2 != Math.rint(number * 2)) {
      throw at.fault("workingDays", "is no multiple of 0.5 above 0 and up to " + MOST_DAYS);
    }
    return number == Math.rint(number)
        ? BigDecimal.valueOf((long) number)
        : BigDecimal.valueOf(number);
  }

  private static CutOff cutOff(DataField at) {
    at.only(CUT_OFF);
    try {
      return new CutOff(LocalTime.parse(at.text("time")), at.source("source"));
    } catch (DateTimeException e) {
      throw at.fault("time", "is no time like 15:00");
    }
  }

  private static SilentApproval silentApproval(DataField at) {
    at.only(SILENT_APPROVAL);
    return new SilentApproval(
        at.integer("workingDays", 1),
        at.both("text"),
        at.optionalText("overlay"),
        at.source("source"));
  }

  private static Fee fee(DataField at) {
    at.only(FEE);
    Fee.Status status = at.choice("status", Fee.Status.class);
    if (at.has("dong") != (status == Fee.Status.STATED)) {
      throw at.fault("dong", "must be there for a stated fee, and for no other");
    }
    return new Fee(
        status,
        at.has("dong") ? (Long) (long) at.integer("dong", 1) : null,
        at.has("for") ? at.both("for") : null,
        at.optionalName("case"),
        at.has("channel") ? at.choice("channel", Channel.Type.class) : null,
        at.source("source"));
  }
}
