package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.data.Dated;

/** Refuses an edition that contradicts itself. */
final class EditionCheck {
  private final DataField at;
  private final Edition edition;

  private EditionCheck(DataField at, Edition edition) {
    this.at = at;
    this.edition = edition;
  }

  static void of(DataField at, Edition edition) {
    EditionCheck check = new EditionCheck(at, edition);
    check.authorityForEveryDay();
    check.papers();
    check.oneAtATime("levels", edition.way().levels(), EditionCheck::sameProvince);
    check.oneAtATime("channels", edition.way().channels(), EditionCheck::sameWay);
    check.oneAtATime("timeLimits", edition.terms().timeLimits(), EditionCheck::sameTime);
    check.oneAtATime("fees", edition.terms().fees(), EditionCheck::samePayment);
    check.oneAtATime(
        "silentApproval",
        edition.terms().silentApprovals(),
        (a, b) -> a.text().equals(b.text()) && Objects.equals(a.overlay(), b.overlay()));
  }

  private static boolean sameProvince(StatedLevel one, StatedLevel other) {
    return Objects.equals(one.province(), other.province());
  }

  private static boolean sameWay(Channel one, Channel other) {
    return one.type() == other.type() && Objects.equals(one.url(), other.url());
  }

  private static boolean sameTime(TimeLimit one, TimeLimit other) {
    return one.stage().equals(other.stage())
        && Objects.equals(one.filingCase(), other.filingCase())
        && Objects.equals(one.actor(), other.actor())
        && (one.overlay() == null) == (other.overlay() == null);
  }

  private static boolean samePayment(Fee one, Fee other) {
    return Objects.equals(one.what(), other.what())
        && Objects.equals(one.filingCase(), other.filingCase())
        && one.channel() == other.channel();
  }

  private void authorityForEveryDay() {
    List<Dated<Edition.Authority>> inOrder =
        edition.way().authorities().stream()
            .sorted(Comparator.comparing(a -> firstDay(a.from())))
            .toList();
    LocalDate next = edition.effectiveFrom();
    for (Dated<Edition.Authority> authority : inOrder) {
      if (next == null || !firstDay(authority.from()).equals(next)) {
        throw at.fault("authorities", "leaves a day without an authority, or with two");
      }
      LocalDate to = authority.to();
      next = to == null ? null : to.plusDays(1);
    }
    @Nullable LocalDate last = edition.effectiveTo();
    if (next != null && (last == null || !next.equals(last.plusDays(1)))) {
      throw at.fault("authorities", "does not cover the edition's last day, or goes past it");
    }
  }

  private LocalDate firstDay(@Nullable LocalDate from) {
    return from == null ? edition.effectiveFrom() : from;
  }

  private void papers() {
    Set<String> cases =
        edition.papers().cases().stream().map(FilingCase::id).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    for (Component component : edition.papers().components()) {
      if (!seen.add(component.id())) {
        throw at.fault("components", "holds " + component.id() + " twice");
      }
      component.cases().forEach(id -> knownCase("components", id, cases));
    }
    edition
        .terms()
        .timeLimits()
        .forEach(t -> knownCase("timeLimits", t.value().filingCase(), cases));
    acceptedSomewhere();
    edition.terms().fees().forEach(f -> knownCase("fees", f.value().filingCase(), cases));
  }

  private void acceptedSomewhere() {
    List<Dated<Channel>> channels = edition.way().channels();
    for (Component component : edition.papers().components()) {
      if (!channels.isEmpty() && channels.stream().noneMatch(c -> c.value().accepts(component))) {
        throw at.fault("components", "holds " + component.id() + ", which no channel accepts");
      }
    }
  }

  private void knownCase(String list, @Nullable String id, Set<String> cases) {
    if (id != null && !cases.contains(id)) {
      throw at.fault(list, "names the case " + id + ", which the edition does not have");
    }
  }

  /** Values of the same thing must not hold on the same day. */
  private <T> void oneAtATime(String list, List<Dated<T>> values, BiPredicate<T, T> same) {
    for (int i = 0; i < values.size(); i++) {
      Dated<T> one = values.get(i);
      if (one.startsAfter(lastDay()) || one.endsBefore(edition.effectiveFrom())) {
        throw at.fault(list + "/" + i, "holds on no day of the edition");
      }
      for (int j = i + 1; j < values.size(); j++) {
        if (same.test(one.value(), values.get(j).value()) && one.overlaps(values.get(j))) {
          throw at.fault(list + "/" + j, "overlaps " + list + "/" + i);
        }
      }
    }
  }

  private LocalDate lastDay() {
    LocalDate to = edition.effectiveTo();
    return to == null ? LocalDate.MAX : to;
  }
}
