package vn.gtvt.sdk.license.application;

import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.license.rule.ClassTerms;
import vn.gtvt.sdk.license.rule.LicenceClass;

/** The class held becomes the one sought (Luật 36/2024/QH15, Điều 89.3). */
final class ClassCanBeGiven implements LicenceRule {
  private static final Source EXCHANGE =
      new Source("Luật 36/2024/QH15, Điều 89.3", Confidence.VERIFIED);

  @Override
  public void check(LicenceApplication application, Setting setting, Findings found) {
    if (application.filingCase().isOfAnotherIssuer()) {
      if (setting.given() == null) {
        found.asks("licence.class.sought-missing", null);
      } else {
        found.asks("licence.class.table-unread", null, "sought", setting.code(setting.given()));
      }
      return;
    }
    if (application.held().isEmpty()) {
      found.blocks("licence.held.missing", null);
      return;
    }
    LicenceClass held = setting.held();
    if (held == null) {
      found.blocks("licence.class.unknown", null, "class", application.held().get().classCode());
    } else if (setting.choices().isEmpty()) {
      boolean isTractor = held == LicenceClass.OLD_A4;
      found.blocks(
          isTractor ? "licence.class.machinery" : "licence.class.nothing-lower",
          EXCHANGE,
          "class",
          setting.code(held));
    } else if (setting.given() == null) {
      LicenceClass sought = application.sought().orElse(null);
      if (sought == null) {
        found.asks(
            "licence.class.choose",
            EXCHANGE,
            "held",
            setting.code(held),
            "choices",
            setting.codes(setting.choices()));
      } else {
        found.blocks(
            "licence.class.not-given",
            EXCHANGE,
            "held",
            setting.code(held),
            "sought",
            setting.code(sought),
            "choices",
            setting.codes(setting.choices()));
      }
    } else if (application.filingCase() == LicenceCase.LOWER_CLASS) {
      lower(setting, held, setting.given(), found);
    }
  }

  /** That a class with a trailer includes the one without is not written, but follows. */
  private static void lower(
      Setting setting, LicenceClass held, LicenceClass given, Findings found) {
    setting.tables().becomes(held, setting.day()).stream()
        .map(setting.tables().classes()::terms)
        .filter(each -> each.includes().contains(given))
        .map(ClassTerms::includesSource)
        .filter(each -> each.confidence() != Confidence.VERIFIED)
        .findFirst()
        .ifPresent(
            source ->
                found.notes(
                    "licence.class.lower-inferred",
                    source,
                    "held",
                    setting.code(held),
                    "given",
                    setting.code(given)));
  }
}
