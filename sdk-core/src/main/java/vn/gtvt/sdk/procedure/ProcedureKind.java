package vn.gtvt.sdk.procedure;

/** What kind of business with the authority a definition describes. */
public enum ProcedureKind {
  /** Administrative procedure (thủ tục hành chính). */
  PROCEDURE,
  /** Report that is owed at times (báo cáo); has no national code. */
  REPORT,
  /** Notice that is owed on an event (thông báo); has no national code. */
  NOTICE
}
