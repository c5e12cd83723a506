package vn.gtvt.sdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.fact.FaultyFactException;

class CodeFilesTest {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "vn", "gtvt", "sdk", "fact", "files", "codes");
  private static final Map<String, Consumer<Facts>> READERS =
      Map.of(
          "codes/applicant-kinds.json", ApplicantKinds::of,
          "codes/former-provinces.json", Provinces::of,
          "codes/ministries.json", Ministries::of,
          "codes/province-traps.json", Provinces::of,
          "codes/provinces.json", Provinces::of);

  @Test
  void everyFileThatIsBroughtIsListedInTheIndex() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> onDisk = files.map(file -> "codes/" + file.getFileName()).sorted().toList();
      assertThat(Facts.bundled().names("codes")).isEqualTo(onDisk).containsAll(READERS.keySet());
    }
  }

  @Test
  void everyFileIsReadByItsReader() {
    READERS.forEach(
        (file, reader) -> {
          reader.accept(Facts.bundled());
          assertThatThrownBy(() -> reader.accept(with(file, "{")))
              .isInstanceOf(FaultyFactException.class)
              .hasMessageStartingWith(file + ": / is no readable JSON");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "provinces.json        | \"code\": \"01\"     | \"code\": \"1\"      | /provinces/0/code",
        "provinces.json        | \"code\": \"04\"     | \"code\": \"01\"     | /provinces/*/code",
        "provinces.json        | \"value\": \"H26\"   | \"value\": \"26\"    |"
            + " /provinces/0/agency/value",
        "provinces.json        | \"value\": \"H14\"   | \"value\": \"H26\"   | /provinces/*/agency",
        "provinces.json        | [\"11\"]             | [\"1\"]              |"
            + " /provinces/1/plates/values",
        "provinces.json        | [\"11\"]             | [\"11\", \"11\"]     |"
            + " /provinces/1/plates/values",
        "provinces.json        | [\"H14\"]            | [\"H26\"]            |"
            + " /provinces/*/mergedFrom",
        "provinces.json        | [\"H14\"]            | [\"H14\", \"H99\"]   |"
            + " /provinces/*/mergedFrom",
        "provinces.json        | 2025-07-01           | 2025-07-32           |"
            + " /provinces/0/effectiveFrom",
        "provinces.json        | \"plates\"           | \"plate\"            | /provinces/0/plate",
        "former-provinces.json | \"now\": \"91\"      | \"now\": \"92\"      | /provinces/*/now",
        "former-provinces.json | \"verified\"         | \"sure\"             |"
            + " /provinces/0/plates/source/confidence",
        "province-traps.json   | \"province\": \"24\" | \"province\": \"27\" | /traps/*/province",
        "province-traps.json   | \"code\": \"27\"     | \"code\": \"24\"     | /traps/*/code",
        "applicant-kinds.json  | \"citizen\"          | \"civilian\"         | /kinds/0/kind",
        "applicant-kinds.json  | \"citizen\"          | \"enterprise\"       | /kinds/*/kind",
        "applicant-kinds.json  | ĐT1\"                | dt2\"                | /kinds/*/code",
        "applicant-kinds.json  | ĐT1\"                | T1\"                 | /kinds/0/code",
        "ministries.json       | \"G01\"              | \"G1\"               | /ministries/0/code",
        "ministries.json       | \"G01\"              | \"G03\"              | /ministries/*/code",
      })
  void aFaultNamesFileAndField(String name, String right, String wrong, String field)
      throws IOException {
    String file = "codes/" + name;
    String sound = text(file);
    assertThat(sound).contains(right);
    int at = sound.indexOf(right);
    String faulty = sound.substring(0, at) + wrong + sound.substring(at + right.length());

    Consumer<Facts> reader = Objects.requireNonNull(READERS.get(file));
    assertThatThrownBy(() -> reader.accept(with(file, faulty)))
        .isInstanceOfSatisfying(
            FaultyFactException.class,
            fault -> {
              assertThat(fault.file()).isEqualTo(file);
              assertThat(fault.field()).isEqualTo(field);
            });
  }

  @Test
  void aKindThatIsNotListedIsNamed() {
    assertThatThrownBy(
            () -> ApplicantKinds.of(with("codes/applicant-kinds.json", "{\"kinds\":[]}")))
        .hasMessage("codes/applicant-kinds.json: /kinds lacks CITIZEN");
  }

  private static Facts with(String file, String content) {
    return Facts.bundled()
        .replacedBy(
            FactVersion.of("2099-01-01"), Map.of(file, content.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(String file) throws IOException {
    try (InputStream in = Facts.bundled().open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
