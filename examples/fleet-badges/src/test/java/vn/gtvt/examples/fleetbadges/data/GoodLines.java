package vn.gtvt.examples.fleetbadges.data;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** Makes rows that can be filed; the same ones each time. */
final class GoodLines {
  private static final String CHASSIS_SIGNS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
  private static final String[] COLOURS = {"Trắng", "Xanh", "Bạc", "Đỏ", "Vàng"};
  private static final int[] DISTANCES = {42, 118, 96, 187, 265, 64, 290};
  private static final int[] TERMS = {7, 5, 7, 3};

  private final Random random = new Random(20260914L);
  private int made;

  Line next(Block block, int index) {
    Model model = block.models.get(index % block.models.size());
    int youngestAge = 2025 - block.oldest + 1;
    int year = block.oldest + (index * 5 + 3) % youngestAge;
    Line line =
        Line.empty()
            .with(Column.PLATE, plate(block))
            .with(Column.CHASSIS, "RL9" + letters(8) + digits(6))
            .with(Column.ENGINE, model.engine() + digits(7))
            .with(Column.VEHICLE_CLASS, model.vehicleClass())
            .with(Column.MAKE, model.make())
            .with(Column.COLOUR, COLOURS[made % COLOURS.length])
            .with(Column.COUNTRY, made % 9 == 4 ? "Hàn Quốc" : "Việt Nam")
            .with(Column.YEAR, year)
            .with(block == Block.TRUCK ? Column.PAYLOAD : Column.SEATS, model.capacity())
            .with(Column.OWNER, FleetData.COMPANY)
            .with(Column.REGISTERED, LocalDate.of(year, 1 + made % 12, 1 + made % 28))
            .with(Column.HOLDING, "Sở hữu")
            .with(Column.TRACKING, "Có")
            .with(Column.CAMERA, "Có")
            .with(Column.KIND, block.kind)
            .with(Column.OCCASION, "Cấp mới");
    line = distance(block, index, line);
    line = term(model.vehicleClass().equals("Ô tô con") ? 0 : block.lifeYears, index, year, line);
    line = renewed(block, index, line);
    line = leased(index, line);
    made++;
    return line;
  }

  private String plate(Block block) {
    String province = made % 3 == 1 ? "98" : "99";
    int number = 1_000 + (made * 787 + 113) % 98_000;
    return String.format(
        Locale.ROOT, "%s%s-%03d.%02d", province, block.series, number / 100, number % 100);
  }

  private static Line distance(Block block, int index, Line line) {
    boolean stated = block == Block.FIXED_ROUTE || block == Block.CONTRACT;
    return stated ? line.with(Column.DISTANCE, DISTANCES[index % DISTANCES.length]) : line;
  }

  /** A badge never runs past the vehicle's life, so an old vehicle asks up to its end. */
  private static Line term(int lifeYears, int index, int year, Line line) {
    int years = TERMS[index % TERMS.length];
    if (lifeYears == 0) {
      return line.with(Column.TERM, years + " năm");
    }
    int lastYear = year + lifeYears;
    boolean fits = 2026 + years <= lastYear;
    return line.with(Column.LIFE, lastYear)
        .with(Column.TERM, fits ? years + " năm" : "31/12/" + lastYear);
  }

  /** NĐ 158/2024/NĐ-CP, Điều 23.7: asked for again within the last 15 days. */
  private static Line renewed(Block block, int index, Line line) {
    if (index % 3 != 1) {
      return line;
    }
    return line.with(Column.OCCASION, "Cấp lại")
        .with(Column.CURRENT_NUMBER, "BN-GIA-" + (1_000 + index * 37))
        .with(Column.CURRENT_KIND, block.kind)
        .with(Column.CURRENT_UNTIL, LocalDate.of(2026, 9, 16 + index % 13));
  }

  private static Line leased(int index, Line line) {
    if (index % 7 != 5) {
      return line;
    }
    String lessor = index % 2 == 0 ? "Trần Thị Giả" : "HTX Vận tải Cầu Vồng (dữ liệu giả)";
    return line.with(Column.OWNER, lessor)
        .with(Column.HOLDING, "Thuê")
        .with(Column.LEASE_FORM, "Hợp đồng thuê phương tiện")
        .with(Column.LESSOR, lessor)
        .with(Column.LEASED_FROM, LocalDate.of(2026, 1, 1))
        .with(Column.LEASED_UNTIL, LocalDate.of(2033, 12, 31));
  }

  private String letters(int count) {
    return random
        .ints(count, 0, CHASSIS_SIGNS.length())
        .mapToObj(i -> String.valueOf(CHASSIS_SIGNS.charAt(i)))
        .reduce("", String::concat);
  }

  private String digits(int count) {
    return random.ints(count, 0, 10).mapToObj(Integer::toString).reduce("", String::concat);
  }
}
