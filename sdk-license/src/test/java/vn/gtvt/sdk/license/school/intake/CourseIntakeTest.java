package vn.gtvt.sdk.license.school.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.license.portrait.TestPortraits;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.SignedState;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.Verifier;
import vn.gtvt.sdk.time.VietnamTime;

class CourseIntakeTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-08-05T09:27:45Z"), VietnamTime.ZONE);
  private static final byte[] JPEG = TestPortraits.jpeg();
  private static CourseIntake intake;

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void open() {
    intake =
        CourseIntake.at(CLOCK)
            .sentBy("ADMIN")
            .trainingMode("2")
            .transactionIds(() -> UUID.fromString("00000000-0000-4000-8000-000000000001"))
            .build();
  }

  private CourseDraft draft(MadeUpSheet sheet) throws IOException {
    return intake
        .read(sheet.write(folder.resolve("course.xlsx")), folder.resolve("photos"))
        .orThrow();
  }

  @Test
  void aSheetAndItsPicturesBecomeACourseFile() throws IOException {
    MadeUpSheet sheet = MadeUpSheet.of(4);
    sheet.photos(folder.resolve("photos"), JPEG);
    CourseDraft draft = draft(sheet);
    assertThat(draft.findings()).filteredOn(SchoolFinding::isError).isEmpty();
    WriteOutcome outcome = draft.write(folder.resolve("out"), null);
    Path file = ((WriteOutcome.Written) outcome).file();
    assertThat(file.getFileName().toString())
        .isEqualTo("DKKH_99001_24_99001K260001_20260805_162745.xml");
    CourseFile read = CourseFile.read(file).orThrow();
    assertThat(read.findings()).isEmpty();
    CourseFiling filing = read.filing();
    assertThat(filing.header().text(HeaderField.SENT_AT)).isEqualTo("2026-08-05 04:27:45");
    assertThat(filing.header().text(HeaderField.RECORD_COUNT)).isEqualTo("4");
    assertThat(filing.course().text(CourseField.REGISTRATION_NUMBER))
        .isEqualTo("99001_260805162745");
    assertThat(filing.course().text(CourseField.PROVINCE_NAME)).isEqualTo("Bắc Ninh");
    assertThat(filing.course().text(CourseField.DURATION_DAYS)).isEqualTo("66");
    Learner first = filing.learners().get(0);
    assertThat(first.text(LearnerField.LEARNER_CODE)).isEqualTo("99001-20260803-000001");
    assertThat(first.text(LearnerField.FULL_NAME)).isEqualTo("NGUYỄN VĂN MẪU A");
    assertThat(first.text(LearnerField.GIVEN_NAME)).isEqualTo("A");
    assertThat(first.date(LearnerField.PICTURE_DATE)).contains(LocalDate.of(2026, 8, 3));
    assertThat(first.documents()).hasSize(3);
    byte[] jp2 = Objects.requireNonNull(first.picture()).bytes();
    assertThat(new String(jp2, 4, 4, StandardCharsets.ISO_8859_1)).isEqualTo("jP  ");
    assertThat(jp2.length).isBetween(10_000, 51_200);
  }

  @Test
  void faultyLearnersAreNamedAndTheOthersCanBeWritten() throws IOException {
    MadeUpSheet sheet =
        MadeUpSheet.of(6)
            .set(2, "NGAY_SINH", "15/01/2010")
            .set(3, "SO_CMT", "024090000001")
            .set(3, "HO_VA_TEN", "Nguyễn Văn Mẫu A")
            .set(4, "GIAY_CNSK", "");
    sheet.photos(folder.resolve("photos"), JPEG);
    Files.write(folder.resolve("photos/024090000005.jpg"), TestPortraits.odd("page.jpg"));
    CourseDraft draft = draft(sheet);
    assertThat(draft.faulty()).containsExactly(2, 3, 4, 5);
    assertThat(codes(draft, 2)).contains("learner.too-young", "citizen-id.year");
    assertThat(codes(draft, 3)).contains("learner.twice");
    assertThat(codes(draft, 4)).contains("health.missing");
    assertThat(codes(draft, 5)).anyMatch(code -> code.startsWith("portrait."));
    assertThat(draft.findings())
        .allMatch(each -> !each.line().vi().contains("MẪU") && !each.toString().contains("MẪU"));
    assertThat(draft.write(folder.resolve("out"), null)).isInstanceOf(WriteOutcome.HasErrors.class);
    assertThat(folder.resolve("out")).doesNotExist();

    CourseDraft sound = draft.withoutFaulty();
    assertThat(sound.isFileable()).isTrue();
    WriteOutcome outcome = sound.write(folder.resolve("out"), null);
    CourseFiling filing =
        CourseFile.read(((WriteOutcome.Written) outcome).file()).orThrow().filing();
    assertThat(filing.learners())
        .extracting(each -> each.text(LearnerField.FULL_NAME))
        .containsExactly("NGUYỄN VĂN MẪU A", "TRẦN THỊ MẪU F");
    assertThat(filing.learners().get(1).text(LearnerField.FILE_NUMBER)).isEqualTo("002");
    assertThat(filing.course().text(CourseField.LEARNER_COUNT)).isEqualTo("2");
  }

  @Test
  void thePageShowsEveryLearnerVietnameseFirstAndEscaped() throws IOException {
    MadeUpSheet sheet =
        MadeUpSheet.of(2)
            .set(1, "HO_VA_TEN", "Nguyễn <script>alert(1)</script> Mẫu")
            .setAll("TEN_KHOA_HOC", "K\"1'&");
    sheet.photos(folder.resolve("photos"), JPEG);
    Files.delete(folder.resolve("photos/024190000002.jpg"));
    Path file = folder.resolve("page.html");
    draft(sheet).writePreflightPage(file);
    String page = Files.readString(file);
    assertThat(page)
        .startsWith("<!doctype html>\n<html lang=\"vi\">")
        .contains("<h1>Kiểm tra trước khi nộp khóa học <small>Course check before filing")
        .contains("NGUYỄN &lt;SCRIPT&gt;ALERT(1)&lt;/SCRIPT&gt; MẪU")
        .contains("K&quot;1&#39;&amp;")
        .contains("data:image/jpeg;base64,/9j/")
        .contains("Không có ảnh")
        .doesNotContainIgnoringCase("<script");
    assertThat(page.split("<article", -1)).hasSize(3);
  }

  @Test
  void aSignedFileHoldsAndOneChangedAfterwardsIsFound() throws Exception {
    MadeUpSheet sheet = MadeUpSheet.of(2);
    sheet.photos(folder.resolve("photos"), JPEG);
    SigningKey key = MadeUpKey.open(folder);
    WriteOutcome outcome = draft(sheet).write(folder.resolve("out"), key);
    Path file = ((WriteOutcome.Written) outcome).file();
    Verifier verifier = Verifier.trusting(TrustAnchors.of(key.chain().get(0)), Clock.systemUTC());
    CourseFile read = CourseFile.read(file).orThrow();
    assertThat(read.findings()).isEmpty();
    assertThat(SignedState.of(read, verifier)).isEqualTo(SignedState.WHOLE_SIGNER_UNKNOWN);
    String text = Files.readString(file);
    assertThat(text).startsWith("\uFEFF<?xml").contains("  <HEADER>\n").contains("<Signature ");
    Files.writeString(file, text.replace(">1990", ">1991"));
    SignedState changed = SignedState.of(CourseFile.read(file).orThrow(), verifier);
    assertThat(changed).isEqualTo(SignedState.CHANGED);
    assertThat(changed.finding().orElseThrow().isError()).isTrue();
  }

  @Test
  void whatIsWrittenIsWhatWasCheckedWhateverBecameOfThePictureSince() throws IOException {
    MadeUpSheet sheet = MadeUpSheet.of(1);
    sheet.photos(folder.resolve("photos"), JPEG);
    Path file;
    try (CourseDraft draft = draft(sheet)) {
      byte[] checked = Objects.requireNonNull(draft.filing().learners().get(0).picture()).bytes();
      Files.write(folder.resolve("photos/024090000001.jpg"), new byte[10]);
      file = ((WriteOutcome.Written) draft.write(folder.resolve("out"), null)).file();
      Learner written = CourseFile.read(file).orThrow().filing().learners().get(0);
      assertThat(Objects.requireNonNull(written.picture()).bytes()).isEqualTo(checked);
    }
  }

  @Test
  void aPictureThatNobodyCanBeGivenIsNotGuessed() throws IOException {
    MadeUpSheet sheet =
        MadeUpSheet.of(3)
            .set(1, "HO_VA_TEN", "Nguyễn Văn Mẫu")
            .set(2, "HO_VA_TEN", "Nguyễn Văn Mẫu");
    Path photos = Files.createDirectories(folder.resolve("photos"));
    Files.write(photos.resolve("Nguyen Van Mau.jpg"), JPEG);
    Files.write(photos.resolve("3.jpg"), JPEG);
    Files.write(photos.resolve("3.png"), JPEG);
    Files.write(photos.resolve("somebody.jpg"), JPEG);
    CourseDraft draft = draft(sheet);
    assertThat(codes(draft, 1)).contains("photo.namesakes");
    assertThat(codes(draft, 2)).contains("photo.namesakes");
    assertThat(codes(draft, 3)).contains("photo.several");
    assertThat(codes(draft, 0)).contains("photo.left-over");
  }

  @Test
  void excelsLostZeroIsSaidAndNotMended() throws IOException {
    MadeUpSheet sheet = MadeUpSheet.of(1).set(1, "SO_CMT", 24090000001L);
    sheet.photos(folder.resolve("photos"), JPEG);
    CourseDraft draft = draft(sheet);
    assertThat(codes(draft, 1)).contains("citizen-id.zero");
    assertThat(draft.filing().learners().get(0).text(LearnerField.CITIZEN_ID))
        .isEqualTo("24090000001");
  }

  @Test
  void codesOfTheOlderListAreExchangedAndSaid() throws IOException {
    MadeUpSheet sheet = MadeUpSheet.of(1).setAll("MA_SO_GTVT", "27").set(1, "NOI_CT_MA_DVQL", "45");
    sheet.photos(folder.resolve("photos"), JPEG);
    CourseDraft draft = draft(sheet);
    assertThat(draft.filing().course().text(CourseField.PROVINCE_CODE)).isEqualTo("24");
    assertThat(codes(draft, 0)).contains("fill.province");
    assertThat(codes(draft, 1)).contains("fill.province");
  }

  @Test
  void whatIsNoSheetIsSaidInWords() throws IOException {
    Path text = Files.writeString(folder.resolve("a.xlsx"), "hello");
    assertThat(intake.read(text, folder)).isInstanceOf(IntakeReading.Unreadable.class);
    Path other = folder.resolve("b.xlsx");
    MadeUpSheet.of(1).write(other);
    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    IntakeReading reading = intake.read(bomb, folder);
    assertThat(((IntakeReading.Unreadable) reading).findings())
        .extracting(SchoolFinding::code)
        .containsExactly("sheet.too-large");
    // A part of few bytes that unpacks to many, well below the bound of the whole; twenty megabytes
    // of one letter pack to less than a 250th.
    Path dense = Files.copy(other, folder.resolve("dense.xlsx"));
    addPart(dense, new byte[20 << 20], 1);
    assertThat(tooLarge(dense)).isTrue();
    Path part = Files.copy(other, folder.resolve("part.xlsx"));
    byte[] letters = new byte[1 << 20];
    new Random(1).nextBytes(letters);
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (byte) (i % 64 == 0 ? letters[i] & 15 : 0);
    }
    addPart(part, letters, 100);
    assertThat(tooLarge(part)).isTrue();
    assertThat(intake.read(other, folder)).isInstanceOf(IntakeReading.Read.class);
    assertThat(intake.read(folder.resolve("none.xlsx"), folder))
        .isInstanceOf(IntakeReading.Unreadable.class);
  }

  private static boolean tooLarge(Path sheet) {
    return intake.read(sheet, sheet) instanceof IntakeReading.Unreadable none
        && none.findings().get(0).code().equals("sheet.too-large");
  }

  private static void addPart(Path workbook, byte[] piece, int times) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(workbook);
        OutputStream out = Files.newOutputStream(zip.getPath("xl/more.xml"))) {
      for (int i = 0; i < times; i++) {
        out.write(piece);
      }
    }
  }

  private static List<String> codes(CourseDraft draft, int learner) {
    return draft.findings().stream()
        .filter(each -> each.where().learner() == learner)
        .map(SchoolFinding::code)
        .toList();
  }
}
