package vn.gtvt.examples.procedurelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcedureDocsTest {
  private static final Path DOCS = Path.of("..", "..", "docs");

  @Test
  void thePagesInDocsAreNotStale(@TempDir Path folder) throws IOException {
    Main.writeDocs(folder);
    for (String page : new String[] {"procedures.md", "procedures.vi.md"}) {
      assertThat(Files.readString(DOCS.resolve(page)))
          .as(
              "docs/%s; write it anew with: mvn -q -pl examples/procedure-list -am verify"
                  + " -DskipTests -Pprocedure-docs",
              page)
          .isEqualTo(Files.readString(folder.resolve(page)));
    }
  }

  @Test
  void fiftyFactsStandWithTheirSources() throws IOException {
    assertThat(Files.readAllLines(DOCS.resolve("procedures.md")))
        .filteredOn(line -> line.startsWith("- "))
        .hasSize(50)
        .allMatch(line -> line.contains(" — ") && line.endsWith("]"));
  }

  @Test
  void wordsWithoutDiacriticsFindTheLostLicence() {
    assertThat(Main.lookUp("mat bang lai", LocalDate.of(2026, 11, 24)))
        .startsWith("1.115978 ")
        .contains("Công dân: ");
  }

  @Test
  void whatIsNotFoundIsSaid() {
    assertThat(Main.lookUp("xyzzy", LocalDate.of(2026, 11, 24))).startsWith("Không tìm thấy");
  }
}
