package vn.gtvt.sdk.license.law;

/**
 * {@code codes | days | until the decision | other stages | until papers are asked for}; {@code wd}
 * are working days, {@code d} days.
 */
final class TimeRows {
  static final String SCHOOLS =
      """
      # known since the decision of the portal: by the resolution of 2026-04-29, or since 2025-04-20
      1.001777 1.001623 1.004993 | 2025-01-01 2025-02-28 2025-03-01 2025-06-30 2025-07-01 2025-08-31 2025-09-01 2025-12-31 2026-01-01 2026-04-28 | UNKNOWN last nothing | nothing | nothing
      1.005210 1.001751 1.001765 | 2025-01-01 2025-02-28 2025-03-01 2025-04-19 | UNKNOWN last nothing | nothing | nothing
      # NQ 24/2026: six working days with the permits of its cars
      1.001777 | 2026-04-29 2026-06-30 | 5wd | 1wd | 1wd
      1.001777 | 2026-07-01 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 5wd | 1wd | 1wd
      1.001623 | 2026-04-29 2026-06-30 2026-07-01 2026-08-10 2027-02-28 2027-03-01 | 6wd | 2wd 4wd | 2wd
      1.005210 | 2025-04-20 2025-06-30 2025-07-01 2026-04-28 2026-04-29 2026-06-30 2026-07-01 2027-02-28 2027-03-01 | 3wd | nothing | 1wd
      1.001751 | 2025-04-20 2025-06-30 2026-04-28 2026-04-29 2026-06-30 | 3wd | nothing | 2wd
      1.001751 | 2026-07-01 2026-08-10 2027-02-28 2027-03-01 | 2wd | nothing | 2wd
      # the school, the test, the certificate; the last two are the authority's
      1.001765 | 2025-04-20 2025-06-30 2026-04-28 2026-04-29 2026-06-30 | 8wd | 3wd 5wd | 2wd
      1.001765 | 2026-07-01 2026-08-10 2027-02-28 2027-03-01 | 5wd | 2wd 3wd | 2wd
      1.004993 | 2026-04-29 2026-06-30 2026-07-01 2026-08-10 2027-02-28 2027-03-01 | 1wd | nothing | 2wd
      """;

  static final String LICENCES =
      """
      # the electronic licence, then the card
      3.000346 | 2025-03-01 2025-06-30 2025-12-31 2026-01-01 2026-06-30 | 3d | 7d | nothing
      3.000347 3.000348 3.000349 3.000350 3.000353 | 2025-03-01 2025-06-30 2025-07-01 2025-12-31 2026-01-01 2026-06-30 | 5wd | 1wd | 2wd
      3.000351 | 2025-03-01 2025-12-31 2026-01-01 2026-06-30 | 5wd | 1wd | nothing
      3.000352 | 2025-03-01 2026-06-30 | 3wd | 5wd | nothing
      1.115978 1.115979 | 2026-07-01 2026-07-21 | UNKNOWN last nothing | nothing | nothing
      1.115978 | 2026-07-22 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 1wd | 2.5wd | 2wd
      1.013211 | 2025-01-01 2025-02-28 2025-03-01 2025-12-31 2026-06-30 | 2wd | nothing | nothing
      # its amended circular was not read, and the portal not before 2026-07-20
      1.013211 | 2026-07-01 | UNKNOWN last 2wd | nothing | nothing
      1.013211 | 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 2wd | nothing | nothing
      1.115979 | 2026-07-22 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 1wd | 2.5wd | 2wd
      """;

  static final String CENTRES =
      """
      3.000355 | 2025-03-01 2025-12-31 2026-06-30 | 5wd | nothing | nothing
      3.000356 3.000362 | 2025-03-01 2026-06-30 | 3wd 5wd | nothing | 1wd
      3.000357 3.000360 3.000363 | 2025-03-01 2026-06-30 | 5wd | nothing | nothing
      3.000358 3.000361 | 2025-03-01 2026-06-30 | 5wd | nothing | 3wd
      3.000359 | 2025-03-01 2026-06-30 | 3wd 7wd | nothing | 1wd
      # the portal: issue, re-issue for a change, re-issue when lost or renamed; then the check on site
      # and the copy to the Cục
      1.115975 1.115976 1.115977 | 2026-07-01 2026-07-21 | UNKNOWN last nothing | nothing | nothing
      1.115975 | 2026-07-22 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 1wd 3wd | 3wd 5wd | 1wd 2wd
      1.115976 | 2026-07-22 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 2wd 3wd 5wd | 3wd 5wd | 1wd 2wd
      1.115977 | 2026-07-22 2026-08-09 2026-08-10 2027-02-28 2027-03-01 | 3wd | nothing | nothing
      """;

  private TimeRows() {}
}
