package vn.gtvt.sdk.license.application;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.health.DossierNotes;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.LicenceClasses;
import vn.gtvt.sdk.procedure.Channel;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * What the citizen needs for the step that nobody else may do: where to go, what to enter, what to
 * bring. Immutable; shows nothing of it in {@link #toString()}.
 */
public final class HandoverSheet {
  private final Procedure procedure;
  private final List<Line> enter;
  private final List<Bilingual> bring;
  private final List<Bilingual> notes;
  private final @Nullable URI page;

  /**
   * One thing to enter. Immutable.
   *
   * @param label what it is
   * @param value what to enter; personal
   */
  public record Line(Bilingual label, String value) {
    @Override
    public String toString() {
      return "Line[" + label.en() + "]";
    }
  }

  private HandoverSheet(
      Procedure procedure,
      List<Line> enter,
      List<Bilingual> bring,
      List<Bilingual> notes,
      @Nullable URI page) {
    this.procedure = procedure;
    this.enter = List.copyOf(enter);
    this.bring = List.copyOf(bring);
    this.notes = List.copyOf(notes);
    this.page = page;
  }

  /** Returns the sheet of a dossier of {@link LicenceDossier} under its procedure. */
  public static HandoverSheet of(Dossier dossier, Procedure procedure, LicenceClasses classes) {
    return new HandoverSheet(
        procedure,
        lines(dossier.items(), classes),
        papers(dossier, procedure),
        DossierNotes.of(dossier),
        page(procedure));
  }

  /** Returns the procedure that is filed under. */
  public Procedure procedure() {
    return procedure;
  }

  /**
   * Returns the page to file on; empty where the citizen goes to the counter. Of several pages the
   * definition names last the system that takes the dossier itself.
   */
  public Optional<URI> page() {
    return Optional.ofNullable(page);
  }

  /** Returns what to enter, in the order of the form. */
  public List<Line> enter() {
    return enter;
  }

  /** Returns what to bring or have ready. */
  public List<Bilingual> bring() {
    return bring;
  }

  /**
   * Returns what to know before filing: questions that were open when the dossier was prepared, and
   * what the last look warned of.
   */
  public List<Bilingual> notes() {
    return notes;
  }

  /** Returns what to do and to know, in one paragraph that names nobody. */
  public Bilingual advice() {
    Bilingual todo = todo();
    return notes.isEmpty()
        ? todo
        : Findings.words("handover.noted", "todo", todo, "notes", joined(notes, " "));
  }

  private Bilingual todo() {
    String key = page == null ? "handover.counter" : "handover.online";
    return Findings.words(
        key,
        "procedure",
        new Bilingual(
            procedure.code() + " " + procedure.name().vi(),
            procedure.code() + " " + procedure.name().en()),
        "authority",
        procedure.authority(),
        "bring",
        bring.isEmpty() ? Findings.words("handover.nothing") : joined(bring, "; "));
  }

  private static Bilingual joined(List<Bilingual> all, String between) {
    return new Bilingual(
        all.stream().map(Bilingual::vi).collect(Collectors.joining(between)),
        all.stream().map(Bilingual::en).collect(Collectors.joining(between)));
  }

  private static List<Line> lines(Items items, LicenceClasses classes) {
    Items person = items.group("person");
    List<Line> lines = new ArrayList<>();
    add(lines, "name", person.text("name"));
    add(lines, "birth", VietnamTime.written(person.date("birth")));
    add(lines, "sex", Sex.valueOf(person.text("sex")).label().vi());
    add(lines, "identity", person.text("identity"));
    person.optionalText("phone").ifPresent(phone -> add(lines, "phone", phone));
    items
        .optionalGroup("held")
        .ifPresent(
            held -> {
              add(lines, "number", held.text("number"));
              add(lines, "class", held.text("class"));
              add(lines, "issued", VietnamTime.written(held.date("issued")));
              held.optionalDate("lastDay").ifPresent(day -> add(lines, "lastDay", written(day)));
            });
    add(lines, "sought", classes.terms(LicenceClass.valueOf(items.text("class"))).code());
    items.optionalGroup("health").ifPresent(health -> add(lines, "health", health.text("number")));
    return lines;
  }

  private static String written(LocalDate day) {
    return VietnamTime.written(day);
  }

  private static void add(List<Line> lines, String label, String value) {
    lines.add(new Line(Findings.words("enter." + label), value));
  }

  /** Papers that are always needed, and those whose condition only the citizen can judge. */
  private static List<Bilingual> papers(Dossier dossier, Procedure procedure) {
    String filingCase = dossier.items().text("case").toLowerCase(Locale.ROOT).replace('_', '-');
    List<Bilingual> papers = new ArrayList<>();
    for (Component each : procedure.components()) {
      if (each.cases().isEmpty() || each.cases().contains(filingCase)) {
        Bilingual condition = each.requiredIf();
        papers.add(
            condition == null
                ? each.name()
                : new Bilingual(
                    each.name().vi() + " (nếu: " + condition.vi() + ")",
                    each.name().en() + " (if: " + condition.en() + ")"));
      }
    }
    return papers;
  }

  private static @Nullable URI page(Procedure procedure) {
    return procedure.channels().stream()
        .filter(each -> each.type() == Channel.Type.ONLINE)
        .map(Channel::url)
        .filter(url -> url != null)
        .reduce((first, second) -> second)
        .map(URI::create)
        .orElse(null);
  }

  @Override
  public String toString() {
    return "HandoverSheet[" + procedure.code() + "]";
  }
}
