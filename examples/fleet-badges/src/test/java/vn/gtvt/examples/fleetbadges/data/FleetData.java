package vn.gtvt.examples.fleetbadges.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The 120 made-up vehicles of the example: 108 that can be filed, 12 that are wrong in one way
 * each.
 */
public final class FleetData {
  /** The made-up company. */
  public static final String COMPANY = "Công ty TNHH Vận tải Sông Cầu Xanh (dữ liệu giả)";

  private FleetData() {}

  /** Writes the sheet that the example ships; its only argument is the file. */
  public static void main(String[] args) throws IOException {
    Sheets.xlsx(Path.of(args[0]), Head.ofTheExample(), lines());
  }

  /** Returns the rows in their order. */
  public static List<Line> lines() {
    GoodLines good = new GoodLines();
    List<Line> all = new ArrayList<>();
    for (Block block : Block.values()) {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < block.good; i++) {
        lines.add(good.next(block, i));
      }
      spoil(block, lines, good);
      all.addAll(lines);
    }
    List<Line> numbered = new ArrayList<>();
    for (Line line : all) {
      numbered.add(line.with(Column.NUMBER, numbered.size() + 1));
    }
    return numbered;
  }

  private static void spoil(Block block, List<Line> lines, GoodLines good) {
    switch (block) {
      case FIXED_ROUTE -> {
        lines.add(4, sevenSeats(good.next(block, 0)));
        lines.add(13, oldOnLongRoute(good.next(block, 2)));
      }
      case CONTRACT -> {
        lines.add(7, leasedWithoutContract(good.next(block, 0)));
        lines.add(19, stillTaxi(good.next(block, 2)));
      }
      case BUS -> {
        lines.add(3, renewedTooEarly(good.next(block, 1)));
        lines.add(9, good.next(block, 2).with(Column.YEAR, "không rõ"));
      }
      case TAXI -> {
        lines.add(6, good.next(block, 0).with(Column.YEAR, 2013));
        lines.add(11, good.next(block, 3).with(Column.PLATE, "99E-12O.45"));
        lines.add(24, lines.get(2));
      }
      case TRUCK -> {
        lines.set(2, oldTruckWithShortChassis(lines.get(2)));
        lines.add(8, good.next(block, 0).with(Column.CHASSIS, "RL9KX7M2PA0123456789AB"));
        lines.add(15, termPastLife(good.next(block, 3)));
      }
      case SHUTTLE -> lines.add(5, good.next(block, 0).with(Column.TRACKING, "Không"));
    }
  }

  private static Line sevenSeats(Line line) {
    return line.with(Column.MAKE, "Toyota Innova")
        .with(Column.VEHICLE_CLASS, "Ô tô con")
        .with(Column.SEATS, 7)
        .with(Column.YEAR, 2020)
        .with(Column.LIFE, 2040)
        .with(Column.TERM, "5 năm");
  }

  private static Line oldOnLongRoute(Line line) {
    return line.with(Column.YEAR, 2009)
        .with(Column.LIFE, 2029)
        .with(Column.TERM, "2 năm")
        .with(Column.DISTANCE, 320);
  }

  private static Line leasedWithoutContract(Line line) {
    return line.with(Column.OWNER, "Lê Văn Thử").with(Column.HOLDING, "Thuê");
  }

  private static Line stillTaxi(Line line) {
    return line.with(Column.CURRENT_NUMBER, "BN-GIA-0777")
        .with(Column.CURRENT_KIND, "Xe taxi")
        .with(Column.CURRENT_UNTIL, LocalDate.of(2028, 6, 30));
  }

  private static Line renewedTooEarly(Line line) {
    return line.with(Column.CURRENT_UNTIL, LocalDate.of(2027, 1, 15));
  }

  /** Numbers of that time had fewer than 17 signs: worth a look, not wrong. */
  private static Line oldTruckWithShortChassis(Line line) {
    return line.with(Column.CHASSIS, "KMF0812345")
        .with(Column.COUNTRY, "Hàn Quốc")
        .with(Column.YEAR, 2008)
        .with(Column.LIFE, 2033)
        .with(Column.TERM, "5 năm");
  }

  private static Line termPastLife(Line line) {
    return line.with(Column.YEAR, 2004).with(Column.LIFE, 2029).with(Column.TERM, "5 năm");
  }
}
