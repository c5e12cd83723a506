package vn.gtvt.sdk.license.school.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.permit.Samples.DAY;
import static vn.gtvt.sdk.license.school.permit.Samples.again;
import static vn.gtvt.sdk.license.school.permit.Samples.errors;
import static vn.gtvt.sdk.license.school.permit.Samples.on;
import static vn.gtvt.sdk.license.school.permit.Samples.papers;
import static vn.gtvt.sdk.license.school.permit.Samples.photo;
import static vn.gtvt.sdk.license.school.permit.Samples.picture;
import static vn.gtvt.sdk.license.school.permit.Samples.teacher;
import static vn.gtvt.sdk.license.school.permit.Samples.teachers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.license.portrait.TeacherPictures;
import vn.gtvt.sdk.license.portrait.TestPortraits;
import vn.gtvt.sdk.license.school.permit.TeacherReissue.Reason;
import vn.gtvt.sdk.validation.Report;

/**
 * The picture of a teacher's certificate: blue ground, six months, and the one that was checked.
 */
class TeacherPhotoTest {
  private static Report withPhoto(TeacherPhoto photo) {
    TeacherApplication asked =
        teachers().teachers(List.of(teacher(1).photo(photo).build(), teacher(2).build())).build();
    return on(DAY).check(asked, Samples.teacherPapers());
  }

  private static Report withPictures(Attachment... pictures) {
    List<Attachment> papers = Samples.teacherPapers();
    papers.removeIf(each -> each.component().equals("portrait-photo"));
    papers.addAll(0, List.of(pictures));
    return on(DAY).check(teachers().build(), papers);
  }

  private static void refused(Report report, String code, String... paths) {
    assertThat(report.errors())
        .allSatisfy(
            found -> {
              assertThat(found.code()).isEqualTo(code);
              assertThat(found.reference()).contains("1.001765");
              assertThat(found.message().vi()).contains("anh.jpg");
            })
        .extracting(found -> found.path())
        .containsExactly(paths);
  }

  /** Taken on 2026-03-02, six months end on National Day 2026-09-02. */
  @ParameterizedTest
  @CsvSource({"2026-09-01,", "2026-09-02,", "2026-09-03, school.photo.too-old"})
  void aPhotoServesSixMonths(LocalDate day, @Nullable String code) {
    TeacherApplication asked =
        teachers()
            .trainingEndedOn(LocalDate.of(2026, 8, 28))
            .teachers(
                List.of(
                    teacher(1).photo(photo(1, LocalDate.of(2026, 3, 2))).build(),
                    teacher(2).photo(photo(2, LocalDate.of(2026, 8, 1))).build()))
            .build();
    Report report = on(day).check(asked, Samples.teacherPapers());
    assertThat(errors(report)).isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(report.errors()).allMatch(v -> v.reference().contains("1.001765"));
  }

  @Test
  void aPhotoIsOnABlueGroundAndReadable() {
    assertThat(errors(withPhoto(new TeacherPhoto(DAY, TeacherPictures.UNREADABLE))))
        .containsOnly("school.photo.blocked", "school.photo.another-file");
    assertThat(errors(withPhoto(new TeacherPhoto(DAY, TeacherPictures.BY_OTHER_PROFILE))))
        .contains("school.photo.other-profile")
        .doesNotContain("school.photo.another-file");
    assertThat(errors(withPhoto(photo(1, DAY.plusDays(1))))).containsExactly("school.photo.later");
  }

  @Test
  void thePicturesThatWereCheckedAreFiled() {
    assertThat(
            withPictures(
                    picture("GV-1", TestPortraits.onBlue()),
                    picture("GV-2", TestPortraits.anotherOnBlue()))
                .errors())
        .isEmpty();
  }

  @Test
  void anotherPictureThanTheCheckedOneIsRefused() {
    refused(
        withPictures(
            picture("GV-1", TestPortraits.jpeg()), picture("GV-2", TestPortraits.anotherOnBlue())),
        "school.photo.another-file",
        "papers[0]");
  }

  @Test
  void picturesOfTwoTeachersThatWereExchangedAreRefused() {
    refused(
        withPictures(
            picture("GV-1", TestPortraits.anotherOnBlue()),
            picture("GV-2", TestPortraits.onBlue())),
        "school.photo.another-file",
        "papers[0]",
        "papers[1]");
  }

  /** The officer sees both, and nobody knows which is meant. */
  @Test
  void aSecondPictureThatNobodyCheckedIsRefused() {
    refused(
        withPictures(
            picture("GV-1", TestPortraits.onBlue()),
            picture("GV-1", TestPortraits.jpeg()),
            picture("GV-2", TestPortraits.anotherOnBlue())),
        "school.photo.another-file",
        "papers[1]");
  }

  @Test
  void aFileThatIsSaidToBeNoPictureIsRefused() {
    Attachment pdf =
        Attachment.of(
            "portrait-photo",
            "GV-1",
            "anh.jpg",
            "application/pdf",
            Content.of(TestPortraits.onBlue()));
    refused(
        withPictures(pdf, picture("GV-2", TestPortraits.anotherOnBlue())),
        "school.photo.no-picture",
        "papers[0]");
  }

  @ParameterizedTest
  @EnumSource
  void aCertificateAnewHasTheSameDemandsOnItsPicture(Reason reason) {
    List<Attachment> papers = papers("request-form");
    papers.add(picture(null, TestPortraits.anotherOnBlue()));
    if (reason == Reason.CONTENT_CHANGED) {
      papers.addAll(papers("civil-status-proof"));
    }
    assertThat(on(DAY).check(again(reason).build(), papers).errors())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("school.photo.another-file");
              assertThat(found.path()).isEqualTo("papers[1]");
              assertThat(found.reference()).contains("1.004993");
            });
    TeacherPhoto old = photo(1, DAY.minusMonths(6).minusDays(1));
    assertThat(
            errors(
                on(DAY)
                    .check(
                        again(reason).teacher(teacher(1).photo(old).build()).build(),
                        papers("request-form", "portrait-photo", "civil-status-proof"))))
        .contains("school.photo.too-old");
  }
}
