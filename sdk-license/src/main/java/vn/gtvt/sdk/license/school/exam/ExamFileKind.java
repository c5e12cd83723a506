package vn.gtvt.sdk.license.school.exam;

/** What kind of file it is; the names of most root elements are not known, so its blocks tell. */
public enum ExamFileKind {
  /** Candidates that a school puts forward (báo cáo 2); known by its block BCII. */
  LIST,
  /** Which of them are accepted (kết quả BC2); known by its block HO_SOS. */
  LIST_REPLY,
  /** What an exam day is held by (SAT_HACH): session, candidates, portraits. */
  EXAM_DAY,
  /** Results (kết quả sát hạch); known by HO_SO directly under DATA. */
  RESULTS
}
