package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/** Works out how a procedure is filed. */
final class FilingGuide {
  private final Successions successions;
  private final @Nullable String province;
  private final ApplicantKind applicant;
  private final LocalDate date;

  FilingGuide(Shelf shelf, @Nullable String province, ApplicantKind applicant, LocalDate date) {
    this.successions = new Successions(shelf);
    this.province = province;
    this.applicant = applicant;
    this.date = date;
  }

  HowToFile of(Definition asked) {
    Optional<Procedure> now = asked.at(date);
    if (now.isPresent()) {
      return inForce(now.get());
    }
    if (date.isBefore(asked.first().effectiveFrom())) {
      return notYet(asked);
    }
    return asked
        .endedBy(date)
        .map(ending -> ended(asked, ending))
        .orElseGet(() -> notKnown(asked.code(), Words.get("how.gap"), asked.newest()));
  }

  private HowToFile inForce(Procedure procedure) {
    Optional<Set<ApplicantKind>> others =
        procedure
            .subjects()
            .map(Subjects::kinds)
            .filter(kinds -> !kinds.contains(applicant) && !kinds.contains(wider(applicant)));
    if (others.isPresent()) {
      return new HowToFile.NotForApplicant(
          procedure, others.get(), withMark("how.not-for-applicant", procedure));
    }
    List<Channel> channels = procedure.channels();
    if (channels.isEmpty()) {
      return new HowToFile.NotKnown(
          procedure.code(),
          Words.get("how.no-channel", "name", procedure.name(), "who", procedure.authority()),
          procedure.basis());
    }
    List<Channel> online = ofType(channels, true);
    Optional<StatedLevel> level = province == null ? Optional.empty() : procedure.level(province);
    boolean onlyInformation =
        level.filter(stated -> stated.level() == OnlineLevel.INFORMATION).isPresent();
    return online.isEmpty() || onlyInformation
        ? notOnline(procedure, ofType(channels, false), level)
        : online(procedure, online, level);
  }

  /** A kind that contains this one; the portal lists now the one, now the other. */
  private static ApplicantKind wider(ApplicantKind kind) {
    return switch (kind) {
      case VIETNAMESE_ENTERPRISE -> ApplicantKind.ENTERPRISE;
      case RESIDENT_FOREIGNER, SETTLED_FOREIGNER -> ApplicantKind.FOREIGNER;
      default -> kind;
    };
  }

  private static List<Channel> ofType(List<Channel> channels, boolean online) {
    return channels.stream().filter(c -> (c.type() == Channel.Type.ONLINE) == online).toList();
  }

  private HowToFile online(Procedure procedure, List<Channel> online, Optional<StatedLevel> level) {
    Bilingual text =
        Words.get(
            "how.online",
            "name",
            procedure.name(),
            "where",
            Words.joined(online.stream().map(FilingGuide::place).toList()),
            "level",
            level.map(FilingGuide::written).orElse(OnlineLevel.UNKNOWN.label()));
    return new HowToFile.Online(procedure, online, level.orElse(null), text);
  }

  private HowToFile notOnline(
      Procedure procedure, List<Channel> ways, Optional<StatedLevel> level) {
    Bilingual text =
        Words.get(
            "how.not-online",
            "name",
            procedure.name(),
            "who",
            procedure.authority(),
            "ways",
            ways.isEmpty()
                ? Words.get("how.ways-unknown")
                : Words.joined(ways.stream().map(FilingGuide::place).toList()),
            "level",
            level.map(FilingGuide::otherwise).orElse(Words.nothing()));
    return new HowToFile.NotOnline(procedure, ways, text);
  }

  private static Bilingual written(StatedLevel stated) {
    return Words.plus(stated.level().label(), Words.mark(stated.source()));
  }

  /** A level that the province decided although no online channel is known. */
  private static Bilingual otherwise(StatedLevel stated) {
    return Words.get("how.level-says", "level", written(stated));
  }

  private static Bilingual place(Channel channel) {
    String url = channel.url();
    Bilingual where = url == null ? channel.type().label() : new Bilingual(url, url);
    Bilingual note = channel.note();
    Bilingual noted =
        note == null
            ? where
            : new Bilingual(
                where.vi() + " (" + note.vi() + ")", where.en() + " (" + note.en() + ")");
    return Words.plus(noted, Words.mark(channel.source()));
  }

  private Bilingual withMark(String key, Procedure procedure) {
    return Words.get(
        key,
        "name",
        procedure.name(),
        "who",
        procedure.authority(),
        "mark",
        Words.mark(procedure.subjects().map(Subjects::source).orElse(procedure.basis())));
  }

  private HowToFile notYet(Definition asked) {
    if (!asked.isNewWithFirstEdition()) {
      return beforeReading(asked);
    }
    LocalDate from = asked.first().effectiveFrom();
    List<ProcedureCode> until = successions.predecessors(asked, date);
    Bilingual text =
        Words.get(
            "how.not-yet",
            "name",
            asked.first().head().name(),
            "from",
            VietnamTime.written(from),
            "until",
            until.isEmpty()
                ? Words.get("how.until-unknown")
                : Words.get("how.until", "codes", Words.codes(until)));
    return new HowToFile.NotYet(asked.code(), from, until, text);
  }

  /** What was in force before the first edition was not read; that it began then is not said. */
  private HowToFile beforeReading(Definition asked) {
    Edition first = asked.first();
    return notKnown(
        asked.code(),
        Words.get(
            "how.before-reading",
            "name",
            first.head().name(),
            "from",
            VietnamTime.written(first.effectiveFrom())),
        first);
  }

  private HowToFile ended(Definition asked, Ending ending) {
    Definition last = successions.last(asked, date);
    Optional<Ending> open = last.endedBy(date).filter(e -> e.kind() == Ending.Kind.NOT_KNOWN);
    if (open.isPresent()) {
      Ending unknown = open.get();
      Bilingual ask = unknown.ask() == null ? Words.get("how.ask-authority") : unknown.ask();
      return notKnown(
          asked.code(),
          Words.get(
              "how.not-known",
              "name",
              asked.newest().head().name(),
              "day",
              VietnamTime.written(unknown.after()),
              "ask",
              ask),
          unknown.source());
    }
    Optional<ProcedureCode> current =
        last.equals(asked)
            ? ending.replacedBy()
            : Optional.of(last).filter(d -> d.at(date).isPresent()).map(Definition::code);
    return new HowToFile.Abolished(
        asked.code(),
        ending.after().plusDays(1),
        current,
        abolished(asked, ending, current, last),
        ending.source());
  }

  private Bilingual abolished(
      Definition asked, Ending ending, Optional<ProcedureCode> current, Definition last) {
    Bilingual instead = ending.instead() == null ? Words.nothing() : ending.instead();
    Bilingual use =
        current.isEmpty()
            ? Words.nothing()
            : Words.get("how.use", "code", current.get(), "name", last.newest().head().name());
    return Words.get(
        "how.abolished",
        "name",
        asked.newest().head().name(),
        "day",
        VietnamTime.written(ending.after().plusDays(1)),
        "use",
        use,
        "instead",
        instead,
        "mark",
        Words.mark(ending.source()));
  }

  private static HowToFile notKnown(ProcedureCode code, Bilingual text, Edition edition) {
    return notKnown(code, text, edition.head().basis());
  }

  private static HowToFile notKnown(ProcedureCode code, Bilingual text, Source source) {
    return new HowToFile.NotKnown(code, text, new Source(source.reference(), Confidence.UNKNOWN));
  }
}
