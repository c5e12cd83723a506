package vn.gtvt.sdk.license.health;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.signature.verify.Finding;
import vn.gtvt.sdk.signature.verify.FindingCode;
import vn.gtvt.sdk.signature.verify.Verdict;
import vn.gtvt.sdk.signature.verify.VerificationReport;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.text.VietnameseText;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/**
 * Says whether a certificate is this person's, for this class, still young enough and signed.
 * Immutable and safe for concurrent use.
 */
public final class HealthCheck {
  private static final Messages WORDS = Messages.beside(HealthCheck.class);

  // What no office would take without a word: somebody clears it up, or says that it was.
  private static final Set<String> TO_BE_ANSWERED =
      Set.of("health.class.unknown", "health.alcohol");

  private final HealthClasses classes;
  private final HealthRules rules;
  private final LocalDate day;

  private HealthCheck(HealthClasses classes, Procedure procedure, LocalDate day) {
    this.classes = classes;
    this.rules = new HealthRules(procedure);
    this.day = day;
  }

  /**
   * Returns the check under a procedure on the day of filing.
   *
   * @param procedure whose conditions {@code health-certificate-age} and {@code health-group} hold
   */
  public static HealthCheck under(Procedure procedure, HealthClasses classes, LocalDate day) {
    return new HealthCheck(classes, procedure, day);
  }

  /** Checks what a signed certificate says, and its signature. */
  public Report check(SignedCertificate signed, HealthSubject of) {
    Report.Collector found = Report.collect();
    signature(signed.signature(), found);
    return found.report().and(check(signed.certificate(), of));
  }

  /** Checks what a certificate says; nothing is known of its signature. */
  public Report check(HealthCertificate certificate, HealthSubject of) {
    Report.Collector found = Report.collect();
    person(certificate, of, found);
    conclusion(certificate, found);
    age(certificate, of.sought(), found);
    sought(certificate, of.sought(), found);
    return found.report();
  }

  private static void person(
      HealthCertificate certificate, HealthSubject of, Report.Collector found) {
    if (!certificate.identity().replace(" ", "").equalsIgnoreCase(of.identity().replace(" ", ""))) {
      error(found, "identity", "health.identity.other", null);
    }
    if (!VietnameseText.fold(certificate.holder()).equals(VietnameseText.fold(of.name()))) {
      error(found, "holder", "health.name.other", null);
    }
    if (!certificate.birth().equals(of.birth())) {
      error(found, "birth", "health.birth.other", null);
    }
    if (certificate.sex() != of.sex()) {
      error(found, "sex", "health.sex.other", null);
    }
  }

  private static void conclusion(HealthCertificate certificate, Report.Collector found) {
    switch (certificate.conclusion()) {
      case FIT -> {}
      case NOT_FIT -> error(found, "conclusion", "health.not-fit", null);
      case EXAMINE_AGAIN ->
          error(
              found,
              "conclusion",
              "health.examine-again",
              null,
              "day",
              certificate.examineAgainOn() == null
                  ? new Bilingual("chưa ghi ngày", "no day set")
                  : VietnamTime.written(certificate.examineAgainOn()));
      case UNCLEAR -> error(found, "conclusion", "health.conclusion.unclear", null);
    }
    if (certificate.drugsFound()) {
      error(found, "drugs", "health.drugs", null);
    }
    if (certificate.alcoholFound()) {
      found.warning("alcohol", "health.alcohol", WORDS.get("health.alcohol"), null);
    }
  }

  private void age(HealthCertificate certificate, LicenceClass of, Report.Collector found) {
    LocalDate concluded = certificate.concludedOn();
    String written = VietnamTime.written(concluded);
    if (concluded.isAfter(day)) {
      error(found, "concludedOn", "health.future", null, "day", written);
      return;
    }
    Optional<Condition> limit = rules.age(of);
    if (limit.isPresent()) {
      int months = limit.get().require("maxMonths");
      LocalDate last = concluded.plusMonths(months);
      if (day.isAfter(last)) {
        error(
            found,
            "concludedOn",
            "health.too-old",
            limit.get().source().cited(),
            "day",
            written,
            "months",
            months,
            "last",
            VietnamTime.written(last));
      }
    }
  }

  private void sought(HealthCertificate certificate, LicenceClass of, Report.Collector found) {
    String written = certificate.classCode();
    Optional<HealthClasses.Reading> read = classes.read(written, day);
    if (read.isEmpty()) {
      warning(found, "health.class.unknown", null, "made", written, "sought", classes.code(of));
      return;
    }
    HealthClasses.Reading made = read.get();
    boolean isSame = made.means().stream().anyMatch(each -> isSameStandard(each, of));
    int other = made.means().stream().mapToInt(each -> rules.group(each).orElse(0)).min().orElse(0);
    Object[] values = {"made", written, "sought", classes.code(of), "means", means(made)};
    if (!isSame && other < rules.group(of).orElse(Integer.MAX_VALUE)) {
      error(found, "classCode", "health.class.other", null, values);
    } else if (made.isOld()) {
      warning(found, "health.class.old-letter", cited(made), values);
    } else if (made.source() != null) {
      warning(found, "health.class.inferred", cited(made), values);
    } else if (!isSame) {
      warning(found, "health.class.other-but-as-strict", null, values);
    }
  }

  private Bilingual means(HealthClasses.Reading made) {
    List<String> codes = made.means().stream().map(classes::code).toList();
    return new Bilingual(String.join(" hoặc ", codes), String.join(" or ", codes));
  }

  private static @Nullable String cited(HealthClasses.Reading made) {
    Source source = made.source();
    return source == null ? null : source.cited();
  }

  /** Says whether a warning waits for somebody who clears it up before anything is filed. */
  static boolean isToBeAnswered(Violation warning) {
    return TO_BE_ANSWERED.contains(warning.code());
  }

  private static boolean isSameStandard(LicenceClass one, LicenceClass other) {
    return one.unrestricted() == other.unrestricted();
  }

  private static void signature(VerificationReport signature, Report.Collector found) {
    Verdict verdict = signature.verdict();
    if (verdict == Verdict.VALID) {
      return;
    }
    Bilingual why = why(signature);
    if (verdict == Verdict.INVALID || signature.has(FindingCode.NO_SIGNATURE)) {
      error(found, "signature", "health.signature.broken", null, "why", why);
    } else {
      found.warning(
          "signature",
          "health.signature.undecided",
          WORDS.get("health.signature.undecided", "why", why),
          null);
    }
  }

  private static Bilingual why(VerificationReport report) {
    return Stream.concat(
            report.findings().stream(),
            report.signatures().stream().flatMap(each -> each.findings().stream()))
        .max(Comparator.comparing(finding -> finding.code().weight()))
        .map(Finding::text)
        .orElse(new Bilingual("không rõ", "not known"));
  }

  private static void warning(
      Report.Collector found, String code, @Nullable String reference, Object... namesAndValues) {
    found.warning("classCode", code, WORDS.get(code, namesAndValues), reference);
  }

  private static void error(
      Report.Collector found,
      String path,
      String code,
      @Nullable String reference,
      Object... namesAndValues) {
    found.error(path, code, WORDS.get(code, namesAndValues), reference);
  }
}
