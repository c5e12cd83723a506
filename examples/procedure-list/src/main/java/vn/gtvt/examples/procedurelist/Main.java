package vn.gtvt.examples.procedurelist;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * {@code docs FOLDER} writes the two lists of procedures; any other words are looked up: {@code mất
 * bằng lái}.
 */
public final class Main {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final String BAC_NINH = "24";

  private Main() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    // Not closed: the process may go on writing, e.g. when a build runs this program.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (args.length == 2 && args[0].equals("docs")) {
      writeDocs(Path.of(args[1]));
    } else if (args.length > 0) {
      out.print(lookUp(String.join(" ", args), VietnamTime.today(Clock.systemUTC())));
    } else {
      out.println("Dùng: từ cần tìm, ví dụ \"mất bằng lái\"; hoặc: docs THƯ_MỤC");
      out.println("Usage: words to look up, e.g. \"phu hieu taxi\"; or: docs FOLDER");
    }
  }

  static void writeDocs(Path folder) throws IOException {
    Facts facts = Facts.bundled();
    ProcedureCatalogue catalogue = ProcedureCatalogue.of(facts);
    LocalDate day = facts.version().day();
    for (ListWords words : List.of(ListWords.VIETNAMESE, ListWords.ENGLISH)) {
      Files.writeString(
          folder.resolve(words.file()), new ProcedureList(catalogue, day, words).text());
    }
  }

  static String lookUp(String text, LocalDate date) {
    ProcedureCatalogue catalogue = ProcedureCatalogue.bundled();
    List<Procedure> found = catalogue.at(date).find(text);
    if (found.isEmpty()) {
      return "Không tìm thấy thủ tục nào cho: " + text + "\n";
    }
    Procedure best = found.get(0);
    StringBuilder answer = new StringBuilder(best.explain(VIETNAMESE));
    for (ApplicantKind kind : List.of(ApplicantKind.CITIZEN, ApplicantKind.ENTERPRISE)) {
      answer
          .append(kind == ApplicantKind.CITIZEN ? "\nCông dân: " : "\nDoanh nghiệp: ")
          .append(catalogue.howToFile(best.code(), BAC_NINH, kind, date).text().vi());
    }
    answer.append("\n\nCũng có thể là:\n");
    found.stream()
        .skip(1)
        .forEach(
            p -> answer.append("  ").append(p.code()).append("  ").append(p.name()).append('\n'));
    return answer.toString();
  }
}
