package vn.gtvt.sdk.license.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.Band;
import vn.gtvt.sdk.license.portrait.profile.Figure;
import vn.gtvt.sdk.license.portrait.profile.Figure.Breach;
import vn.gtvt.sdk.license.portrait.profile.FigureName;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;

/** Gathers findings while a check runs. Used by one thread. */
final class Found {
  private final PortraitProfile profile;
  private final List<Finding> findings = new ArrayList<>();

  Found(PortraitProfile profile) {
    this.profile = profile;
  }

  PortraitProfile profile() {
    return profile;
  }

  void add(FindingCode code, Severity severity) {
    add(Finding.of(code, severity).done());
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** Takes a repair back that cannot be done on this picture. */
  void withdraw(Repair repair) {
    findings.replaceAll(each -> each.repair() == repair ? each.beyondRepair() : each);
  }

  /**
   * Takes the repair of a code back if the value after it would weigh as much as before.
   *
   * @param error how far the value may be measured otherwise then: a warning would come again
   */
  void withdrawUnlessLighter(FigureName name, double after, double error, FindingCode code) {
    profile
        .figure(name)
        .ifPresent(
            figure ->
                findings.replaceAll(
                    each ->
                        each.code() == code && !isLighter(figure, after, error, each.severity())
                            ? each.beyondRepair()
                            : each));
  }

  private static boolean isLighter(Figure figure, double after, double error, Severity before) {
    double around = before == Severity.BLOCK ? 0 : error;
    return Stream.of(after - around, after + around)
        .map(figure::judge)
        .flatMap(Optional::stream)
        .allMatch(still -> still.severity().compareTo(before) > 0);
  }

  boolean has(FindingCode code) {
    return findings.stream().anyMatch(each -> each.code() == code);
  }

  void sideways(int degrees) {
    add(
        Finding.of(FindingCode.FACE_SIDEWAYS, Severity.BLOCK)
            .measured(String.valueOf(degrees))
            .done());
  }

  /** Adds a finding if a value breaks a figure of the profile; the repair is the code's own. */
  void judge(FigureName name, double value, FindingCode code, DoubleFunction<String> words) {
    judge(name, value, code, words, true);
  }

  /** As above, but says whether the code's repair can be done on this picture. */
  void judge(
      FigureName name,
      double value,
      FindingCode code,
      DoubleFunction<String> words,
      boolean repairable) {
    Optional<Figure> figure = profile.figure(name);
    Optional<Breach> breach = figure.flatMap(each -> each.judge(value));
    if (figure.isPresent() && breach.isPresent()) {
      Finding.Builder finding =
          Finding.of(code, breach.get().severity())
              .measured(words.apply(value))
              .limit(words(breach.get().band(), value, words))
              .source(figure.get().source());
      add(repairable ? finding.done() : finding.beyondRepair().done());
    }
  }

  /** The end of the band that was passed, or both where a reader wants the whole range. */
  private static String words(Band band, double value, DoubleFunction<String> words) {
    Double least = band.least();
    Double most = band.most();
    if (least != null && most != null) {
      return words.apply(least) + " - " + words.apply(most);
    }
    return words.apply(least != null ? least : most != null ? most : value);
  }

  PortraitReport report(String sha256, @Nullable Seen seen) {
    return new PortraitReport(profile, findings, sha256, seen);
  }
}
