package vn.gtvt.sdk.license.law;

/**
 * What is paid on a day, in đồng: {@code codes | days | what the source states}; no information is
 * not the same as free of charge.
 */
final class FeeRows {
  static final String FEES =
      """
      # schools: the portal says nothing
      1.001777 1.001623 1.004993 | 2026-06-30 2026-07-01 2026-08-10 2027-02-28 2027-03-01 | NOT_STATED
      1.005210 1.001751 1.001765 | 2025-06-30 2025-07-01 2026-04-29 2026-06-30 2026-07-01 2026-08-10 2027-03-01 | NOT_STATED
      1.001777 1.001623 1.004993 | 2025-01-01 2025-02-28 2025-03-01 2026-04-28 2026-04-29 | UNKNOWN last nothing
      1.005210 1.001751 1.001765 | 2025-01-01 2025-02-28 2025-03-01 | UNKNOWN last nothing
      # licences: less online to the end of 2025
      3.000347 3.000348 3.000353 | 2025-03-01 2025-06-30 2025-07-01 2025-12-31 | 115000/ONLINE 135000/IN_PERSON
      3.000349 3.000350 3.000351 | 2025-03-01 2025-12-31 | 135000/IN_PERSON
      # from 2026 the amount of the new circular was not read
      3.000347 3.000348 3.000353 3.000349 3.000350 3.000351 | 2026-01-01 2026-06-30 | 135000
      # the amount of the portal, known since it was announced
      1.115978 1.115979 | 2026-07-01 2026-07-21 | UNKNOWN last nothing
      1.115978 | 2026-07-22 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 115000/ONLINE
      1.115979 | 2026-07-22 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 115000/IN_PERSON
      # the test that gives points back
      1.013211 | 2025-01-01 2025-02-28 2025-03-01 2026-06-30 | NOT_STATED
      # its amended circular was not read, and the portal not before 2026-07-20
      1.013211 | 2026-07-01 | UNKNOWN last NOT_STATED
      1.013211 | 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | NOT_STATED
      # revocation, test centres and grounds
      3.000352 3.000355 3.000356 3.000357 3.000358 3.000359 3.000360 3.000361 3.000362 3.000363 | 2025-03-01 2026-06-30 | FREE_STATED
      # centres and grounds since the decision of July 2026: its place for the fee is empty
      1.115975 1.115976 1.115977 | 2026-07-01 2026-07-21 | UNKNOWN last nothing
      1.115975 1.115976 1.115977 | 2026-07-22 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | NOT_STATED
      """;

  /**
   * The test and the licence: {@code codes | days | of the licence | whether less is paid online}.
   */
  static final String TEST =
      """
      3.000346 | 2025-03-01 2025-06-30 2025-07-01 2025-12-31 | 135000/IN_PERSON | yes
      3.000346 | 2026-01-01 2026-04-29 2026-06-30 | 135000 | no
      """;

  private FeeRows() {}
}
