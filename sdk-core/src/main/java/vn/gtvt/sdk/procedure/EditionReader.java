package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/** Reads one edition of a definition file. */
final class EditionReader {
  private static final Set<String> LEGAL_REFERENCE = Set.of("document", "article", "from", "to");
  private static final Set<String> ANNOUNCEMENT = Set.of("number", "date", "published", "source");
  private static final Set<String> REMARK = Set.of("text", "source");
  private static final Set<String> AUTHORITY = Set.of("from", "to", "vi", "en", "source");
  private static final Set<String> LEVEL = Set.of("province", "level", "from", "to", "source");
  private static final Set<String> CHANNEL =
      Set.of("formats", "type", "url", "from", "to", "note", "source");
  private static final Set<String> SUBJECTS = Set.of("kinds", "source");
  private static final Set<String> CASES = Set.of("id", "name");
  private static final Set<String> CONDITION = Set.of("rule", "appliesTo", "parameters", "source");
  private static final Set<String> RENEWAL = Set.of("opensDaysBefore", "source");
  private static final Set<String> RESULT =
      Set.of("name", "form", "portalCode", "validity", "source");
  private static final Set<String> VALIDITY = Set.of("minYears", "maxYears", "text");
  private static final Set<String> TRANSITION = Set.of("issuedBefore", "until", "text", "source");
  private static final Set<String> BAN = Set.of("days", "repeatDays", "text", "source");
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "effectiveFrom",
          "effectiveTo",
          "name",
          "basis",
          "legalBasis",
          "decision",
          "field",
          "agencyLevels",
          "authorities",
          "levels",
          "channels",
          "subjects",
          "cases",
          "components",
          "timeLimits",
          "cutOff",
          "silentApproval",
          "fees",
          "conditions",
          "results",
          "renewal",
          "bans",
          "transitions",
          "steps",
          "remarks");
  private static final Pattern AGENCY_LEVEL = Pattern.compile("ministry|province|commune");
  private static final Pattern PROVINCE = Pattern.compile("[0-9]{2}");
  private static final Pattern WEB_ADDRESS = Pattern.compile("https://.+");

  private EditionReader() {}

  static Edition read(DataField at) {
    at.only(FIELDS);
    LocalDate from = at.date("effectiveFrom");
    Dated<String> days = new Dated<>(from, at.optionalDate("effectiveTo"), at.name("id"));
    if (days.endsBefore(from)) {
      throw at.fault("effectiveTo", "lies before effectiveFrom");
    }
    Source basis = at.source("basis");
    Edition edition =
        new Edition(
            days, head(at, basis), way(at, basis), papers(at), TermsReader.read(at), outcome(at));
    EditionCheck.of(at, edition);
    return edition;
  }

  private static Edition.Head head(DataField at, Source basis) {
    return new Edition.Head(
        at.both("name"),
        basis,
        at.optionalList("legalBasis", EditionReader::legalReference),
        at.optional("decision", EditionReader::announcement),
        at.has("field") ? at.both("field") : null,
        at.has("agencyLevels") ? at.texts("agencyLevels", AGENCY_LEVEL) : List.of(),
        at.list("remarks", EditionReader::remark),
        at.optionalList("steps", EditionReader::remark));
  }

  private static LegalReference legalReference(DataField at) {
    at.only(LEGAL_REFERENCE);
    return new LegalReference(
        at.text("document"),
        at.optionalText("article"),
        at.optionalDate("from"),
        at.optionalDate("to"));
  }

  private static Announcement announcement(DataField at) {
    at.only(ANNOUNCEMENT);
    return new Announcement(
        at.text("number"),
        at.optionalDate("date"),
        at.optionalDate("published"),
        at.source("source"));
  }

  private static Remark remark(DataField at) {
    at.only(REMARK);
    return new Remark(at.both("text"), at.source("source"));
  }

  private static Edition.Way way(DataField at, Source basis) {
    return new Edition.Way(
        at.list("authorities", a -> a.dated(authority(a, basis))),
        at.optionalList("levels", l -> l.dated(level(l))),
        at.list("channels", c -> c.dated(channel(c))),
        at.optional("subjects", EditionReader::subjects));
  }

  private static Edition.Authority authority(DataField at, Source basis) {
    at.only(AUTHORITY);
    return new Edition.Authority(
        new Bilingual(at.text("vi"), at.text("en")),
        at.has("source") ? at.source("source") : basis);
  }

  private static StatedLevel level(DataField at) {
    at.only(LEVEL);
    OnlineLevel level = at.choice("level", OnlineLevel.class);
    if (level == OnlineLevel.UNKNOWN) {
      throw at.fault("level", "is left out where it is not known");
    }
    return new StatedLevel(
        at.has("province") ? at.text("province", PROVINCE) : null, level, at.source("source"));
  }

  private static Channel channel(DataField at) {
    at.only(CHANNEL);
    return new Channel(
        at.choice("type", Channel.Type.class),
        at.has("url") ? at.text("url", WEB_ADDRESS) : null,
        at.has("note") ? at.both("note") : null,
        at.has("formats") ? at.texts("formats", ComponentReader.MEDIA_TYPE) : List.of(),
        at.source("source"));
  }

  private static Subjects subjects(DataField at) {
    at.only(SUBJECTS);
    return new Subjects(
        new HashSet<>(at.choices("kinds", ApplicantKind.class)), at.source("source"));
  }

  private static Edition.Papers papers(DataField at) {
    return new Edition.Papers(
        at.optionalList(
            "cases",
            c -> {
              c.only(CASES);
              return new FilingCase(c.name("id"), c.both("name"));
            }),
        at.list("components", ComponentReader::read),
        at.list("conditions", EditionReader::condition));
  }

  private static Condition condition(DataField at) {
    at.only(CONDITION);
    Map<String, Integer> parameters = new HashMap<>();
    DataField holder = at.field("parameters");
    holder
        .node()
        .fieldNames()
        .forEachRemaining(name -> parameters.put(name, holder.integer(name, Integer.MIN_VALUE)));
    return new Condition(at.name("rule"), at.names("appliesTo"), parameters, at.source("source"));
  }

  private static Edition.Outcome outcome(DataField at) {
    return new Edition.Outcome(
        at.optionalList("results", EditionReader::result),
        at.optional(
            "renewal",
            r -> {
              r.only(RENEWAL);
              return new Renewal(r.integer("opensDaysBefore", 1), r.source("source"));
            }),
        at.optionalList("bans", EditionReader::ban),
        at.optionalList("transitions", EditionReader::transition));
  }

  private static Transition transition(DataField at) {
    at.only(TRANSITION);
    return new Transition(
        at.date("issuedBefore"), at.date("until"), at.both("text"), at.source("source"));
  }

  private static ProcedureResult result(DataField at) {
    at.only(RESULT);
    return new ProcedureResult(
        at.both("name"),
        at.optionalText("form"),
        at.optionalText("portalCode"),
        at.optional(
            "validity",
            v -> {
              v.only(VALIDITY);
              return new ProcedureResult.Validity(
                  v.optionalInteger("minYears", 0),
                  v.optionalInteger("maxYears", 1),
                  v.has("text") ? v.both("text") : null);
            }),
        at.source("source"));
  }

  private static Ban ban(DataField at) {
    at.only(BAN);
    return new Ban(
        at.optionalInteger("days", 1),
        at.optionalInteger("repeatDays", 1),
        at.both("text"),
        at.source("source"));
  }
}
