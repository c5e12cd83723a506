package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.text.Bilingual;

/** How a procedure is filed in a province on a date. Immutable. */
public sealed interface HowToFile {
  /** Returns the answer in plain words, with how sure it is where it is not certain. */
  Bilingual text();

  /**
   * It is filed online.
   *
   * @param procedure what is filed
   * @param where the online channels
   * @param level the online level in the province; null where no source says
   * @param text the answer in words
   */
  record Online(
      Procedure procedure, List<Channel> where, @Nullable StatedLevel level, Bilingual text)
      implements HowToFile {
    /** Keeps a copy. */
    public Online {
      where = List.copyOf(where);
    }
  }

  /**
   * It is not filed online.
   *
   * @param procedure what is filed
   * @param ways the other channels
   * @param text what to do, in words
   */
  record NotOnline(Procedure procedure, List<Channel> ways, Bilingual text) implements HowToFile {
    /** Keeps a copy. */
    public NotOnline {
      ways = List.copyOf(ways);
    }
  }

  /**
   * This kind of applicant does not file it.
   *
   * @param procedure what is asked for
   * @param mayFile who does
   * @param text the answer in words
   */
  record NotForApplicant(Procedure procedure, Set<ApplicantKind> mayFile, Bilingual text)
      implements HowToFile {
    /** Keeps a copy. */
    public NotForApplicant {
      mayFile = Set.copyOf(mayFile);
    }
  }

  /**
   * It is gone.
   *
   * @param code what was asked for
   * @param since the first day without it
   * @param replacedBy what is filed in its place on the date, if there is something
   * @param text what to do, in words
   * @param source where this was read
   */
  record Abolished(
      ProcedureCode code,
      LocalDate since,
      Optional<ProcedureCode> replacedBy,
      Bilingual text,
      Source source)
      implements HowToFile {}

  /**
   * It is not in force yet.
   *
   * @param code what was asked for
   * @param from its first day
   * @param until what is filed until then, as far as it is known
   * @param text the answer in words
   */
  record NotYet(ProcedureCode code, LocalDate from, List<ProcedureCode> until, Bilingual text)
      implements HowToFile {
    /** Keeps a copy. */
    public NotYet {
      until = List.copyOf(until);
    }
  }

  /**
   * No source says how it is filed on the date.
   *
   * @param code what was asked for
   * @param text what is not known, and whom to ask
   * @param source where this was looked for
   */
  record NotKnown(ProcedureCode code, Bilingual text, Source source) implements HowToFile {}
}
