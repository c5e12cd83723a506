package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.rule.ClassExchange;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.LicenceClasses;
import vn.gtvt.sdk.license.rule.OverdueTests;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What rules look things up in. Immutable.
 *
 * @param day day of filing
 * @param procedure procedure in force; null if none is
 * @param held class held, in its regime; null if none is named or known
 * @param choices classes that may be given
 * @param given class that will be given; null while it is to be chosen
 */
record Setting(
    LocalDate day,
    Tables tables,
    @Nullable Procedure procedure,
    @Nullable LicenceClass held,
    List<LicenceClass> choices,
    @Nullable LicenceClass given) {
  record Tables(LicenceClasses classes, ClassExchange exchange, OverdueTests overdue) {
    /** Returns what a class held counts as on a day. */
    List<LicenceClass> becomes(LicenceClass held, LocalDate day) {
      return exchange.of(held, day).map(ClassExchange.Given::gives).orElse(List.of(held));
    }
  }

  /** Says whether the class held is one whose licences never end. */
  boolean hasNoTerm() {
    return held != null && held.isMotorcycle();
  }

  LicenceClass requireHeld() {
    return Objects.requireNonNull(held, "held == null");
  }

  Optional<Condition> condition(String rule) {
    return procedure == null
        ? Optional.empty()
        : procedure.conditions().stream().filter(each -> each.rule().equals(rule)).findFirst();
  }

  /** Returns the name that conditions give a class. */
  static String subject(LicenceClass of) {
    return of.unrestricted().name().toLowerCase(Locale.ROOT);
  }

  String code(LicenceClass of) {
    return tables.classes().terms(of).code();
  }

  Bilingual codes(List<LicenceClass> of) {
    List<String> codes = of.stream().map(this::code).toList();
    return new Bilingual(String.join(" hoặc ", codes), String.join(" or ", codes));
  }
}
