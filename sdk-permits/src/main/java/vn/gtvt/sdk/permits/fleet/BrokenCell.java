package vn.gtvt.sdk.permits.fleet;

/**
 * A cell whose value nobody can know: a formula without a result, an error value, a text beyond all
 * bounds.
 */
record BrokenCell(String shown, Why why) {
  enum Why {
    FORMULA_WITHOUT_RESULT,
    ERROR_VALUE,
    TOO_LONG
  }
}
