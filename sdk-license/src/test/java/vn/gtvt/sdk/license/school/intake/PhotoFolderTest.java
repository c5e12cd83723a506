package vn.gtvt.sdk.license.school.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;

class PhotoFolderTest {
  private final List<Learner> learners = new ArrayList<>();
  private final List<SchoolFinding> findings = new ArrayList<>();
  private PhotoFolder photos = PhotoFolder.of(Path.of("."), List.of());
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void nobody() {
    learners.clear();
  }

  @Test
  void aNumberThatIsTheRowOfOneAndTheFileOfAnotherIsGivenToNeither() throws IOException {
    learner("002", "1", "NGUYỄN VĂN A");
    learner("001", "2", "TRẦN THỊ B");
    pictures("1.jpg", "2.jpg");
    assertThat(picture(1)).isNull();
    assertThat(picture(2)).isNull();
    assertThat(codes()).containsExactly("1 photo.ambiguous", "2 photo.ambiguous");
    assertThat(photos.leftOver()).isZero();
  }

  @Test
  void aFolderHasOneNumberingForAllItsPictures() throws IOException {
    // 3 can only be a file number and 1 only a row: one of them is not what it seems.
    learner("002", "1", "NGUYỄN VĂN A");
    learner("003", "2", "TRẦN THỊ B");
    pictures("1.jpg", "3.jpg");
    assertThat(picture(1)).isNull();
    assertThat(picture(2)).isNull();
    assertThat(codes()).containsExactly("1 photo.ambiguous", "2 photo.ambiguous");
  }

  @Test
  void numbersOfOneKindAreTaken() throws IOException {
    learner("101", "1", "NGUYỄN VĂN A");
    learner("102", "2", "TRẦN THỊ B");
    pictures("101.jpg", "102.jpg");
    assertThat(picture(1)).isEqualTo("101.jpg");
    assertThat(picture(2)).isEqualTo("102.jpg");
    assertThat(codes()).isEmpty();
  }

  @Test
  void zerosInFrontOfANumberDoNotCount() throws IOException {
    learner("001", "1", "NGUYỄN VĂN A");
    learner("002", "2", "TRẦN THỊ B");
    pictures("1.jpg", "0002.jpg");
    assertThat(picture(1)).isEqualTo("1.jpg");
    assertThat(picture(2)).isEqualTo("0002.jpg");
    pictures("001.jpg");
    assertThat(picture(1)).isNull();
    assertThat(codes()).containsExactly("1 photo.several");
  }

  @Test
  void twoPicturesByTwoRulesAreTwoPictures() throws IOException {
    learner("001", "1", "NGUYỄN VĂN A");
    pictures("1.jpg", "024090000001.jpg");
    assertThat(picture(1)).isNull();
    assertThat(codes()).containsExactly("1 photo.several");
  }

  @Test
  void aCitizensNumberDecidesWhereANumberDoesNot() throws IOException {
    learner("002", "1", "NGUYỄN VĂN A");
    learner("001", "2", "TRẦN THỊ B");
    pictures("024090000001.jpg", "1.jpg", "tran thi b.jpg", "other.jpg");
    assertThat(picture(1)).isEqualTo("024090000001.jpg");
    assertThat(picture(2)).isEqualTo("tran thi b.jpg");
    assertThat(photos.leftOver()).isEqualTo(1);
  }

  @Test
  void aNumberThatTwoPeopleHaveGivesItsPictureToNeither() throws IOException {
    learner("001", "1", "NGUYỄN VĂN A");
    learner("001", "1", "TRẦN THỊ B");
    pictures("1.jpg");
    assertThat(picture(1)).isNull();
    assertThat(picture(2)).isNull();
    assertThat(codes()).containsExactly("1 photo.shared", "2 photo.shared");
    Files.delete(folder.resolve("1.jpg"));
    pictures("024090000001.jpg");
    assertThat(picture(1)).isNull();
    assertThat(codes()).containsExactly("1 photo.shared");
    pictures("nguyen van a.jpg");
    assertThat(picture(1)).isEqualTo("nguyen van a.jpg");
  }

  @Test
  void whoStandsTwiceInTheSheetHasHisPicture() throws IOException {
    learner("001", "1", "NGUYỄN VĂN A");
    learner("001", "1", "Nguyễn Văn A");
    pictures("024090000001.jpg");
    assertThat(picture(1)).isEqualTo("024090000001.jpg");
    assertThat(picture(2)).isEqualTo("024090000001.jpg");
  }

  private void learner(String file, String row, String name) {
    FieldValues<LearnerField> values =
        FieldValues.of(LearnerField.class)
            .put(LearnerField.FILE_NUMBER, file)
            .put(LearnerField.ROW_NUMBER, row)
            .put(LearnerField.FULL_NAME, name)
            .put(LearnerField.CITIZEN_ID, "02409000000" + row)
            .done();
    learners.add(new Learner(values, List.of(), null));
  }

  private void pictures(String... names) throws IOException {
    for (String each : names) {
      Files.write(folder.resolve(each), new byte[] {1});
    }
    photos = PhotoFolder.of(folder, learners);
    findings.clear();
  }

  private @Nullable String picture(int number) {
    Path found = photos.find(number, learners.get(number - 1), findings);
    return found == null ? null : String.valueOf(found.getFileName());
  }

  private List<String> codes() {
    return findings.stream().map(each -> each.where().learner() + " " + each.code()).toList();
  }
}
