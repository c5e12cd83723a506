package vn.gtvt.sdk.filing;

/** One step of the way. Implementations are stateless and safe for concurrent use. */
interface StepAction {
  /** Goes as far as this step can now and returns the filing as last written. */
  Filing act(Filing filing, Work work);
}
