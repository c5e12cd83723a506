package vn.gtvt.sdk.dossier.generic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.procedure.Channel;
import vn.gtvt.sdk.procedure.HowToFile;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.Subjects;
import vn.gtvt.sdk.validation.Findings;
import vn.gtvt.sdk.validation.Report;

/**
 * Says whether a request may go over a portal at all: is its procedure filed online on its day, and
 * by this kind of applicant? Immutable and safe for concurrent use.
 */
public final class OnlineCheck {
  private final ProcedureCatalogue catalogue;
  private final @Nullable String province;

  private OnlineCheck(ProcedureCatalogue catalogue, @Nullable String province) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue == null");
    this.province = province;
  }

  /**
   * Returns the check for a province.
   *
   * @param province its code since 2025-07-01, e.g. {@code 24}, on which the online level hangs;
   *     null where it is not known
   */
  public static OnlineCheck of(ProcedureCatalogue catalogue, @Nullable String province) {
    return new OnlineCheck(catalogue, province);
  }

  /**
   * Checks a filing on the day of an edition. Where the next edition has an online channel, its
   * first day is the day from which the request may be filed.
   *
   * @param path where the kind of applicant stands in what is checked
   */
  public Report check(Procedure procedure, ApplicantKind applicant, String path) {
    Findings found = Words.findings();
    HowToFile how = how(procedure, applicant);
    if (how instanceof HowToFile.NotKnown unknown) {
      found.warning(unknown.source(), "procedure", "online.not-known", "how", how.text());
    } else if (how instanceof HowToFile.NotForApplicant) {
      Source basis = procedure.subjects().map(Subjects::source).orElse(procedure.basis());
      found.error(basis, path, "online.not-for-applicant", "how", how.text());
    } else if (how instanceof HowToFile.NotOnline counter) {
      List<Channel> ways = counter.ways();
      found.errorUntil(
          onlineFrom(procedure).orElse(null),
          ways.isEmpty() ? procedure.basis() : ways.get(0).source(),
          "procedure",
          "online.not-online",
          "how",
          how.text());
    } else if (!(how instanceof HowToFile.Online)) {
      found.error(procedure.basis(), "procedure", "online.not-in-force", "how", how.text());
    }
    return found.report();
  }

  private HowToFile how(Procedure procedure, ApplicantKind applicant) {
    return province == null
        ? catalogue.howToFile(procedure.code(), applicant, procedure.date())
        : catalogue.howToFile(procedure.code(), province, applicant, procedure.date());
  }

  private Optional<LocalDate> onlineFrom(Procedure procedure) {
    return procedure
        .effectiveTo()
        .map(last -> last.plusDays(1))
        .filter(
            next ->
                catalogue.at(next).find(procedure.code()).stream()
                    .flatMap(edition -> edition.channels().stream())
                    .anyMatch(channel -> channel.type() == Channel.Type.ONLINE));
  }
}
