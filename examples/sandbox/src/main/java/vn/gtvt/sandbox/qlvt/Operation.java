package vn.gtvt.sandbox.qlvt;

import vn.gtvt.sandbox.desk.Call;

/** One operation of the endpoint. */
@FunctionalInterface
interface Operation {
  /** Whether it must be announced as a mutation. */
  default boolean mutation() {
    return false;
  }

  /**
   * Checks a call.
   *
   * @throws Refusal if it cannot be carried out
   */
  Call check(Variables variables, String user) throws Refusal;
}
