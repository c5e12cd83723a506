package vn.gtvt.sdk.license.violation;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;

/** Sentences for the applicant. Stateless. */
final class ViolationWords {
  private static final Messages WORDS = Messages.beside(ViolationWords.class);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu", Locale.ROOT);

  private ViolationWords() {}

  /** Says which violation stands in the way, and where to settle it. */
  static Bilingual toSettle(List<TrafficViolation> unsettled) {
    List<Bilingual> all = new ArrayList<>();
    for (TrafficViolation each : unsettled) {
      all.add(
          WORDS.get(
              each.settlement() == Settlement.UNSETTLED ? "unsettled" : "unclear",
              "plate",
              each.plate(),
              "at",
              MOMENT.format(each.at()),
              "place",
              each.place(),
              "act",
              each.act(),
              "state",
              each.state(),
              "where",
              where(each)));
    }
    all.add(WORDS.get("then"));
    return joined(all);
  }

  private static Bilingual where(TrafficViolation violation) {
    List<String> offices = violation.offices().stream().map(ViolationWords::office).toList();
    return offices.isEmpty()
        ? WORDS.get("where.unit", "unit", violation.unit())
        : new Bilingual(String.join(" hoặc ", offices), String.join(" or ", offices));
  }

  private static String office(SettlementOffice office) {
    return office.name()
        + (office.address() == null ? "" : ", " + office.address())
        + (office.phone() == null ? "" : " (" + office.phone() + ")");
  }

  /** Says what to do where only a person's own look told of it. */
  static Bilingual toAttestAnew() {
    return WORDS.get("then.attested");
  }

  static Bilingual notKnown(ViolationQuestion question, Optional<Known.Sure> last) {
    return withLast(WORDS.get("not-known", "plate", question.plate()), last);
  }

  /** Says that the registry does not let us in, and who has to see to it. */
  static Bilingual denied(ViolationQuestion question, String cause, Optional<Known.Sure> last) {
    return withLast(WORDS.get("denied", "plate", question.plate(), "cause", cause), last);
  }

  private static Bilingual withLast(Bilingual waits, Optional<Known.Sure> last) {
    return last.map(
            known ->
                joined(
                    List.of(
                        waits,
                        WORDS.get(
                            "last",
                            "hours",
                            hours(known.age()),
                            "count",
                            known.list().unsettled().size()))))
        .orElse(waits);
  }

  private static long hours(Duration age) {
    return age.toHours();
  }

  static Bilingual joined(List<Bilingual> all) {
    return new Bilingual(
        all.stream().map(Bilingual::vi).collect(Collectors.joining(" ")),
        all.stream().map(Bilingual::en).collect(Collectors.joining(" ")));
  }
}
