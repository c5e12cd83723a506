package vn.gtvt.sdk.license.health;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;

/** What a procedure demands of the certificate, out of its conditions. Immutable. */
final class HealthRules {
  private final List<Condition> conditions;

  HealthRules(Procedure procedure) {
    this.conditions = procedure.conditions();
  }

  Optional<Condition> age(LicenceClass sought) {
    return of("health-certificate-age", sought);
  }

  /** Returns the group of health standards of a class (TT 36/2024/TT-BYT); empty if not stated. */
  Optional<Integer> group(LicenceClass of) {
    return of("health-group", of).flatMap(found -> found.parameter("group"));
  }

  private Optional<Condition> of(String rule, LicenceClass subject) {
    // The automatic and the limited class have no health standards of their own.
    String name = subject.unrestricted().name().toLowerCase(Locale.ROOT);
    return conditions.stream()
        .filter(each -> each.rule().equals(rule) && each.appliesTo(name))
        .findFirst();
  }
}
