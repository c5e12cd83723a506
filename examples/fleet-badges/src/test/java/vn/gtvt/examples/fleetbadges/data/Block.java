package vn.gtvt.examples.fleetbadges.data;

import java.util.List;

/** The vehicles of the example by kind of badge. */
enum Block {
  FIXED_ROUTE(
      "Xe tuyến cố định",
      "F",
      18,
      2010,
      20,
      new Model("Hyundai Universe", "Ô tô khách", 47, "D6CB"),
      new Model("Thaco Mobihome", "Ô tô khách giường nằm", 36, "WP10"),
      new Model("Hyundai County", "Ô tô khách", 29, "D4DB"),
      new Model("Ford Transit", "Ô tô khách", 16, "JX4D"),
      new Model("Samco Felix", "Ô tô khách", 34, "4HK1")),
  CONTRACT(
      "Xe hợp đồng",
      "F",
      24,
      2015,
      20,
      new Model("Ford Transit", "Ô tô khách", 16, "JX4D"),
      new Model("Hyundai Solati", "Ô tô khách", 16, "D4CB"),
      new Model("Toyota Innova", "Ô tô con", 7, "1TRA"),
      new Model("Hyundai Universe", "Ô tô khách", 47, "D6CB"),
      new Model("Kia Carnival", "Ô tô con", 8, "D4HE")),
  BUS(
      "Xe buýt",
      "F",
      12,
      2012,
      20,
      new Model("Thaco City B60", "Ô tô khách", 60, "WP5N"),
      new Model("Samco City I.40", "Ô tô khách", 40, "4HK1"),
      new Model("Daewoo BC095", "Ô tô khách", 60, "DE08")),
  TAXI(
      "Xe taxi",
      "E",
      26,
      2016,
      0,
      new Model("Toyota Vios", "Ô tô con", 5, "2NRE"),
      new Model("Hyundai Grand i10", "Ô tô con", 5, "G4LA"),
      new Model("Toyota Innova", "Ô tô con", 7, "1TRA"),
      new Model("Mitsubishi Xpander", "Ô tô con", 7, "4A91")),
  TRUCK(
      "Xe tải",
      "H",
      20,
      2008,
      25,
      new Model("Hyundai Mighty", "Ô tô tải", 6_900, "D4GA"),
      new Model("Isuzu QKR", "Ô tô tải", 2_400, "4JH1"),
      new Model("Hino 500", "Ô tô tải", 8_500, "J08E"),
      new Model("Thaco Ollin", "Ô tô tải", 3_490, "4A2R")),
  SHUTTLE(
      "Xe trung chuyển",
      "F",
      8,
      2017,
      20,
      new Model("Ford Transit", "Ô tô khách", 16, "JX4D"),
      new Model("Hyundai Solati", "Ô tô khách", 16, "D4CB"));

  final String kind;
  final String series;
  final int good;
  final int oldest;
  final int lifeYears;
  final List<Model> models;

  /**
   * Describes a block.
   *
   * @param series letter on its plates
   * @param good vehicles that can be filed
   * @param oldest first year of manufacture
   * @param lifeYears years a vehicle may run (niên hạn); 0 if there is no limit
   */
  Block(String kind, String series, int good, int oldest, int lifeYears, Model... models) {
    this.kind = kind;
    this.series = series;
    this.good = good;
    this.oldest = oldest;
    this.lifeYears = lifeYears;
    this.models = List.of(models);
  }
}
