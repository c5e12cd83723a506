package vn.gtvt.examples.fleetbadges;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.gtvt.sdk.text.Bilingual;

/** What the person reads while the program runs: UTF-8, whatever the machine's own charset is. */
final class Console {
  private static final String INDENT = "      ";

  private final PrintStream out;
  private final boolean terminal;

  Console(OutputStream out, boolean terminal) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.terminal = terminal;
  }

  void headline(Bilingual words) {
    line(words.vi());
    line(words.en());
    line("");
  }

  /** Begins one of the five chapters. */
  void chapter(int number, String words) {
    line("[" + number + "/5] " + words);
  }

  void detail(String words) {
    line(INDENT + words);
  }

  void stop(Bilingual words) {
    line("");
    line("DỪNG: " + words.vi());
    line("STOP: " + words.en());
  }

  ProgressLine progress(int vehicles) {
    return ProgressLine.start(out, terminal, INDENT, vehicles);
  }

  /** A line ends the same way everywhere, so that two runs can be compared byte by byte. */
  private void line(String words) {
    out.print(words);
    out.print('\n');
    out.flush();
  }
}
