package vn.gtvt.sdk.license.school.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** Damaged files; what is XML and what is not is judged by the JDK's own parser. */
class FileFuzzTest {
  private static final int MUTANTS = 2000;

  /** With these a file is read that a parser does not take. */
  private static final Set<String> ODD =
      Set.of(
          "file.marks",
          "file.blank-start",
          "file.junk-end",
          "file.encoding-declared",
          "file.encoding-wide",
          "file.encoding-other");

  /** These files are XML, and not read for another reason. */
  private static final Set<String> NOT_WANTED = Set.of("file.other-root", "file.doctype");

  @Test
  void everyMutantEndsWithAReportOrACourseAndComesBackByteForByte() throws IOException {
    TreeMap<String, Integer> ends = new TreeMap<>();
    for (int i = 0; i < MUTANTS; i++) {
      byte[] mutant = FileMutants.of(i);
      CourseReading reading = CourseFile.read(mutant);
      ends.merge(reading.getClass().getSimpleName(), 1, Integer::sum);
      assertThat(reading.findings())
          .as("mutant " + i)
          .allSatisfy(each -> assertThat(each.line().vi()).doesNotContain("{"));
      if (reading instanceof CourseReading.Whole whole) {
        assertComesBack(i, mutant, whole.file());
        assertCanBeEdited(i, whole.file());
      } else if (reading instanceof CourseReading.Part part) {
        assertThat(codes(reading)).as("mutant " + i).isNotEmpty();
        assertComesBack(i, mutant, part.file());
      } else {
        assertThat(codes(reading)).as("mutant " + i).isNotEmpty();
      }
    }
    assertThat(ends).hasSize(3).allSatisfy((end, count) -> assertThat(count).isGreaterThan(50));
  }

  @Test
  void whatAParserTakesIsReadWholeAndNothingElseIsInSilence() throws Exception {
    int xml = 0;
    for (int i = 0; i < MUTANTS; i++) {
      byte[] mutant = FileMutants.of(i);
      if (!isUtf8(mutant)) {
        continue;
      }
      CourseReading reading = CourseFile.read(mutant);
      boolean isOdd = codes(reading).stream().anyMatch(ODD::contains);
      boolean isWanted = codes(reading).stream().noneMatch(NOT_WANTED::contains);
      Document parsed = parsed(mutant);
      if (isWanted && !isOdd) {
        assertThat(reading instanceof CourseReading.Whole)
            .as("mutant " + i + " " + codes(reading))
            .isEqualTo(parsed != null);
      } else if (isWanted && reading instanceof CourseReading.Whole && parsed != null) {
        assertThat(codes(reading)).as("mutant " + i).contains("file.encoding-declared");
      }
      if (parsed != null && reading.findings().isEmpty()) {
        xml++;
        assertHasThePicturesOf(i, parsed, reading.orThrow());
      }
    }
    assertThat(xml).isGreaterThan(50);
  }

  private static void assertComesBack(int i, byte[] mutant, CourseFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeTo(out);
    assertThat(out.toByteArray()).as("mutant " + i).isEqualTo(mutant);
    for (Learner each : file.filing().learners()) {
      bytes(each.picture());
    }
  }

  private static void assertCanBeEdited(int i, CourseFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.edit().set(1, LearnerField.SAFE_KM, "7").writeTo(out);
    CourseFile edited = CourseFile.read(out.toByteArray()).orThrow();
    assertThat(codes(new CourseReading.Whole(edited)))
        .as("mutant " + i)
        .doesNotContainAnyElementsOf(ODD);
    List<Learner> before = file.filing().learners();
    List<Learner> after = edited.filing().learners();
    assertThat(after).as("mutant " + i).hasSameSizeAs(before);
    for (int n = 0; n < before.size(); n++) {
      assertThat(bytes(after.get(n).picture())).isEqualTo(bytes(before.get(n).picture()));
      assertThat(after.get(n).text(LearnerField.FULL_NAME))
          .isEqualTo(before.get(n).text(LearnerField.FULL_NAME));
    }
  }

  /** Returns none for a picture that is no picture; anything but an IOException is a fault. */
  private static byte[] bytes(@Nullable LearnerPicture picture) {
    try {
      return picture == null ? new byte[0] : picture.bytes();
    } catch (IOException e) {
      return new byte[] {'?'};
    }
  }

  private static void assertHasThePicturesOf(int i, Document parsed, CourseFile file) {
    List<String> texts = new ArrayList<>();
    NodeList elements = parsed.getElementsByTagNameNS("*", "ANH_CHAN_DUNG");
    for (int n = 0; n < elements.getLength(); n++) {
      String text = elements.item(n).getTextContent().replaceAll("\\s", "");
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    List<LearnerPicture> pictures =
        file.filing().learners().stream().map(Learner::picture).filter(Objects::nonNull).toList();
    assertThat(pictures).as("mutant " + i).hasSameSizeAs(texts);
    for (int n = 0; n < texts.size(); n++) {
      assertThat(bytes(pictures.get(n))).as("mutant " + i).isEqualTo(decoded(texts.get(n)));
    }
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[] {'?'};
    }
  }

  private static @Nullable Document parsed(byte[] file)
      throws ParserConfigurationException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    try {
      return builder.parse(new ByteArrayInputStream(file));
    } catch (SAXException e) {
      return null;
    }
  }

  private static boolean isUtf8(byte[] file) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static List<String> codes(CourseReading reading) {
    return reading.findings().stream().map(SchoolFinding::code).toList();
  }
}
