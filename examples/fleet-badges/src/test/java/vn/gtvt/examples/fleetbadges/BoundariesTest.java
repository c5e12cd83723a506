package vn.gtvt.examples.fleetbadges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.examples.fleetbadges.data.Column;
import vn.gtvt.examples.fleetbadges.data.FleetData;
import vn.gtvt.examples.fleetbadges.data.Head;
import vn.gtvt.examples.fleetbadges.data.Line;
import vn.gtvt.examples.fleetbadges.data.Sheets;
import vn.gtvt.sdk.permits.fleet.CheckedRow;
import vn.gtvt.sdk.validation.Violation;

/**
 * The last good and the first bad value of each limit, through a sheet; the sheet counts the driver
 * as a seat.
 */
class BoundariesTest {
  @TempDir Path folder;

  @Test
  void aFixedRouteTakesEightSeatsWithoutTheDriverAndNotSeven() throws Exception {
    Line line = lineOf("Xe tuyến cố định");

    assertThat(codes(line.with(Column.SEATS, 8))).containsExactly("badge.seats.too-few");
    assertThat(codes(line.with(Column.SEATS, 9))).isEmpty();
    assertThat(codes(line.with(Column.SEATS, 10))).isEmpty();
  }

  @Test
  void aTaxiTakesSevenSeatsWithoutTheDriverAndNotEight() throws Exception {
    Line line = lineOf("Xe taxi");

    assertThat(codes(line.with(Column.SEATS, 8))).isEmpty();
    assertThat(codes(line.with(Column.SEATS, 9))).containsExactly("badge.seats.too-many");
    assertThat(codes(line.with(Column.SEATS, 10))).containsExactly("badge.seats.too-many");
  }

  @Test
  void theSeatsOfAContractCarDecideAboutItsAge() throws Exception {
    Line thirteenYears = lineOf("Xe hợp đồng").with(Column.YEAR, 2013);

    assertThat(codes(thirteenYears.with(Column.SEATS, 8))).containsExactly("badge.age.over-limit");
    assertThat(codes(thirteenYears.with(Column.SEATS, 9))).isEmpty();
    assertThat(codes(thirteenYears.with(Column.SEATS, 10))).isEmpty();
  }

  @Test
  void aTaxiMayBeTwelveYearsOldAndNotThirteen() throws Exception {
    Line line = lineOf("Xe taxi");

    assertThat(codes(line.with(Column.YEAR, 2014))).isEmpty();
    assertThat(codes(line.with(Column.YEAR, 2013))).containsExactly("badge.age.over-limit");
  }

  @Test
  void aVehicleOnALongRouteMayBeFifteenYearsOldAndNotSixteen() throws Exception {
    Line line = lineOf("Xe tuyến cố định").with(Column.DISTANCE, 301);

    assertThat(codes(line.with(Column.YEAR, 2011))).isEmpty();
    assertThat(codes(line.with(Column.YEAR, 2010)))
        .containsExactly("badge.age.over-limit-long-route");
  }

  @Test
  void aRouteOfThreeHundredKilometresIsNotLongAndOneMoreIs() throws Exception {
    Line sixteenYears = lineOf("Xe tuyến cố định").with(Column.YEAR, 2010);

    assertThat(codes(sixteenYears.with(Column.DISTANCE, 300))).isEmpty();
    assertThat(codes(sixteenYears.with(Column.DISTANCE, 301)))
        .containsExactly("badge.age.over-limit-long-route");
  }

  @Test
  void aBusMayBeTwentyYearsOldAndNotTwentyOne() throws Exception {
    Line line = lineOf("Xe buýt");

    assertThat(codes(line.with(Column.YEAR, 2006))).isEmpty();
    assertThat(codes(line.with(Column.YEAR, 2005))).containsExactly("badge.age.over-limit");
  }

  /** A good row of a kind, without a last year of life that would speak up first. */
  private static Line lineOf(String kind) {
    return FleetData.lines().stream()
        .filter(line -> line.text(Column.KIND).equals(kind))
        .findFirst()
        .orElseThrow()
        .with(Column.TERM, "1 năm")
        .without(Column.LIFE);
  }

  private List<String> codes(Line line) throws IOException, Problem {
    Path sheet = Sheets.xlsx(folder.resolve("one.xlsx"), Head.ofTheExample(), List.of(line));
    List<CheckedRow> rows =
        Intake.check(Intake.read(sheet, Optional.empty(), Clock.systemUTC())).rows();
    assertThat(rows).hasSize(1);
    return rows.get(0).report().violations().stream().map(Violation::code).toList();
  }
}
