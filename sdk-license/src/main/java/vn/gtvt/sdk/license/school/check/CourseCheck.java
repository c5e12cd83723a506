package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.codelist.Communes;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.ExchangeRegime;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.time.WorkingCalendar;

/**
 * Checks a course before it is filed: everything that is wrong at once, offline.
 *
 * <p>Of pictures the heads are looked at; what they show is for {@link PictureCheck}, which takes
 * its time. Immutable and safe for concurrent use.
 */
public final class CourseCheck {
  private static final List<CourseRule> RULES =
      List.of(
          new Required(),
          new Counts(),
          new CourseCodes(),
          new Formats(),
          new Days(),
          new Deadline(),
          new ClassLetters(),
          new TrainingClasses(),
          new Lengths(),
          new LearnerCodes(),
          new Names(),
          new Identity(),
          new PlaceCodes(),
          new Age(),
          new LicenceHeld(),
          new Seniority(),
          new HealthPaper(),
          new PaperNames(),
          new PictureHead(),
          new Duplicates(),
          new AgainstEarlier());

  private final CheckBooks books;

  private CourseCheck(CheckBooks books) {
    this.books = books;
  }

  /** Returns a check by the lists that the SDK brings. */
  public static CourseCheck bundled() {
    return of(Facts.bundled(), Provinces.bundled(), WorkingCalendar.bundled());
  }

  /**
   * Returns a check by these lists.
   *
   * @param facts what is read of classes, columns and changes of the files
   * @throws FaultyFactException if one of their files is wrong
   */
  public static CourseCheck of(Facts facts, Provinces provinces, WorkingCalendar calendar) {
    return new CourseCheck(
        new CheckBooks(
            CourseClasses.of(facts),
            ColumnLengths.read(facts),
            ExchangeRegime.of(facts),
            provinces,
            Communes.NONE,
            calendar));
  }

  /**
   * Returns the same check that also holds communes against the provinces named beside them. Lists
   * in circulation are incomplete, so what does not fit is a warning.
   */
  public CourseCheck withCommunes(Communes communes) {
    return new CourseCheck(books.with(communes));
  }

  /** Returns the classes it goes by. */
  public CourseClasses classes() {
    return books.classes();
  }

  /**
   * Checks a course.
   *
   * @param reportedOn day on which it is reported, or today
   * @param earlier courses reported before
   */
  public List<SchoolFinding> check(
      CourseFiling filing, LocalDate reportedOn, EarlierCourses earlier) {
    CourseSubject subject = new CourseSubject(filing, reportedOn, books, earlier);
    Findings found = new Findings();
    RULES.forEach(rule -> rule.check(subject, found));
    return found.all();
  }
}
