package vn.gtvt.examples.drivingschool;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.gtvt.sdk.text.Bilingual;

/** What the person reads while the program runs: UTF-8, whatever the machine's own charset is. */
final class Console {
  private static final int CHAPTERS = 7;

  private final PrintStream out;

  Console(OutputStream out) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  void headline(Bilingual words) {
    line(words.vi());
    line(words.en());
    line("");
  }

  void chapter(int number, String words) {
    line("[" + number + "/" + CHAPTERS + "] " + words);
  }

  void detail(String words) {
    line("      " + words);
  }

  void stop(Bilingual words) {
    line("");
    line("DỪNG: " + words.vi());
    line("STOP: " + words.en());
  }

  /** A line ends the same way everywhere, so that two runs can be compared byte by byte. */
  private void line(String words) {
    out.print(words);
    out.print('\n');
    out.flush();
  }
}
