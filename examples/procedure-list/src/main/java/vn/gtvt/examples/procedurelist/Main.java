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
import vn.gtvt.sdk.identifier.ProcedureCode;
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
    List<ProcedureCode> found = catalogue.find(text);
    if (found.isEmpty()) {
      return "Không tìm thấy thủ tục nào cho: " + text + "\n";
    }
    StringBuilder answer = new StringBuilder();
    ProcedureCode best = found.get(0);
    catalogue.at(date).find(best).ifPresent(p -> answer.append(p.explain(VIETNAMESE)).append('\n'));
    for (ApplicantKind kind : List.of(ApplicantKind.CITIZEN, ApplicantKind.ENTERPRISE)) {
      answer
          .append(kind == ApplicantKind.CITIZEN ? "Công dân: " : "Doanh nghiệp: ")
          .append(catalogue.howToFile(best, BAC_NINH, kind, date).text().vi())
          .append('\n');
    }
    answer.append("\nCũng có thể là:\n");
    for (ProcedureCode other : found.subList(1, found.size())) {
      String name =
          catalogue.at(date).find(other).map(p -> p.name().vi()).orElse("(đã hết hiệu lực)");
      answer.append("  ").append(other).append("  ").append(name).append('\n');
    }
    return answer.toString();
  }
}
