package vn.gtvt.examples.fleetbadges;

import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * How far the fleet is, filed and decided: a bar on a terminal, and elsewhere a few lines that are
 * the same in each run.
 */
final class ProgressLine implements AutoCloseable {
  /** Redraws where nobody watches: one per tenth of the way. */
  private static final int TENTHS = 10;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT).withZone(VietnamTime.ZONE);

  private final ProgressBar bar;
  private final PrintStream out;
  private final boolean terminal;
  private final int all;
  private long shownTenth = -1;

  private ProgressLine(ProgressBar bar, PrintStream out, boolean terminal, int all) {
    this.bar = bar;
    this.out = out;
    this.terminal = terminal;
    this.all = all;
  }

  static ProgressLine start(PrintStream out, boolean terminal, String indent, int vehicles) {
    ProgressBarBuilder builder =
        ProgressBar.builder()
            .setTaskName(indent.strip())
            .setInitialMax(2L * vehicles)
            .setUnit(" bước", 1)
            .setConsumer(new Screen(out, terminal, indent))
            .hideEta();
    if (terminal) {
      builder.setStyle(ProgressBarStyle.UNICODE_BLOCK).setUpdateIntervalMillis(100);
    } else {
      // Without this a tick of the timer, which writes nothing here, would use up the next line.
      builder.continuousUpdate().setRenderer((state, width) -> state.getExtraMessage());
    }
    return new ProgressLine(builder.build(), out, terminal, vehicles);
  }

  /** Shows the time on the engine's clock, and of how many vehicles what is known. */
  void show(Instant now, List<FiledDossier> dossiers) {
    int filed = vehicles(dossiers, FiledDossier::isAtReceiver);
    int decided = vehicles(dossiers, FiledDossier::isDecided);
    String result = "có kết quả %s/%s xe".formatted(decided, all);
    bar.setExtraMessage(
        terminal
            ? result
            : "%s  đã nộp %s/%s xe, %s".formatted(TIME.format(now), filed, all, result));
    bar.stepTo(filed + decided);
    long tenth = all == 0 ? -1 : (long) TENTHS * (filed + decided) / (2L * all);
    if (!terminal && tenth > shownTenth) {
      shownTenth = tenth;
      bar.refresh();
    }
  }

  private static int vehicles(List<FiledDossier> dossiers, Predicate<FiledDossier> which) {
    return dossiers.stream().filter(which).mapToInt(each -> each.plates().size()).sum();
  }

  @Override
  public void close() {
    bar.close();
    if (terminal) {
      out.print('\n');
      out.flush();
    }
  }

  /**
   * Writes what the bar draws; off a terminal only what {@link #show} asked for, never what a timer
   * did.
   */
  private static final class Screen implements ProgressBarConsumer {
    private static final int WIDTH = 72;

    private final PrintStream out;
    private final boolean terminal;
    private final String indent;
    private final Thread owner = Thread.currentThread();

    Screen(PrintStream out, boolean terminal, String indent) {
      this.out = out;
      this.terminal = terminal;
      this.indent = indent;
    }

    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String drawn) {
      if (terminal) {
        out.print('\r' + indent + drawn);
        out.flush();
      } else if (Thread.currentThread() == owner) {
        out.print(indent + drawn + '\n');
        out.flush();
      }
    }

    /** The line is ended above: a bar that was closed before its first tick never comes here. */
    @Override
    public void close() {}
  }
}
