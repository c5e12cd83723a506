package vn.gtvt.sdk.permits.fleet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A company's vehicle sheet: a head of labels and values, and a table of vehicles; .xlsx or CSV by
 * content, not by name.
 *
 * <p>Rows are streamed and may be walked again; the file must stay in place meanwhile. Safe for
 * concurrent use.
 */
public final class FleetSheet {
  private final SheetSource source;
  private final HeaderRow header;
  private final SheetHead head;
  private final LocalDate filingDate;

  private FleetSheet(SheetSource source, HeaderRow header, SheetHead head, LocalDate filingDate) {
    this.source = source;
    this.header = header;
    this.head = head;
    this.filingDate = filingDate;
  }

  /**
   * Opens a sheet; terms like "5 năm" count from its own filing date, or from {@code today} if it
   * names none.
   *
   * @return the sheet, or the reason why the file is none; never throws for what a file can be
   */
  public static SheetReading read(Path file, LocalDate today) {
    return read(file, today, null);
  }

  /** Opens a sheet as if this were its filing date, whatever its head says. */
  public static SheetReading readAsOf(Path file, LocalDate filingDate) {
    return read(file, filingDate, filingDate);
  }

  private static SheetReading read(Path file, LocalDate today, @Nullable LocalDate forced) {
    try {
      SheetSource source = SheetFiles.open(file, HeaderRow.HEADING);
      HeadReader reader = new HeadReader(source.epoch1904());
      HeaderRow[] found = new HeaderRow[1];
      source.walk(
          row -> {
            found[0] = HeaderRow.of(row);
            if (found[0] == null) {
              reader.take(row);
            }
            return found[0] == null;
          });
      HeaderRow header = Objects.requireNonNull(found[0]);
      SheetHead head = reader.head(notes(source, header));
      LocalDate day = forced != null ? forced : head.filingDate().orElse(today);
      return new SheetReading.Readable(new FleetSheet(source, header, head, day));
    } catch (SheetBroken e) {
      return new SheetReading.Unreadable(e.code(), e.words());
    }
  }

  private static List<Bilingual> notes(SheetSource source, HeaderRow header) {
    List<Bilingual> notes = new ArrayList<>(source.notes());
    if (!header.ignored().isEmpty()) {
      notes.add(Words.get("note.columns-ignored", "names", String.join(", ", header.ignored())));
    }
    return notes;
  }

  /** Returns what stands above the table. */
  public SheetHead head() {
    return head;
  }

  /** Returns the filing date that terms are counted from. */
  public LocalDate filingDate() {
    return filingDate;
  }

  /**
   * Gives every vehicle's row in order; blank rows and lines that are no vehicles are passed over.
   *
   * @return nothing if all rows were read; else why the file broke off, and then nothing of it
   *     should be filed
   */
  public Optional<SheetReading.Unreadable> forEachRow(Consumer<SheetRow> each) {
    return forEachRow(each, note -> {});
  }

  /**
   * Gives every vehicle's row in order, and a note on every line that says something but is no
   * vehicle: a total, a signature, a form's numbering.
   *
   * @return as {@link #forEachRow(Consumer)}
   */
  public Optional<SheetReading.Unreadable> forEachRow(
      Consumer<SheetRow> each, Consumer<Bilingual> notes) {
    RowKinds kinds = new RowKinds(header);
    KnownWords words = new KnownWords();
    try {
      source.walk(
          row -> {
            if (row.number() <= header.number()) {
              return true;
            }
            if (kinds.isVehicle(row)) {
              RowReader reader = new RowReader(filingDate, source.epoch1904(), words);
              each.accept(reader.read(row, header));
            } else {
              note(row, kinds.firstWords(row), notes);
            }
            return true;
          });
      return Optional.empty();
    } catch (SheetBroken e) {
      return Optional.of(new SheetReading.Unreadable(e.code(), e.words()));
    }
  }

  private static void note(RawRow row, @Nullable Object said, Consumer<Bilingual> notes) {
    if (said != null) {
      notes.accept(Words.get("note.row-aside", "row", row.number(), "text", CellText.shown(said)));
    }
  }
}
