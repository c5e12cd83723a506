package vn.gtvt.sdk.fact;

import vn.gtvt.sdk.text.Bilingual;

/** How sure a fact is. */
public enum Confidence {
  /** Read in a primary source: the text of the law or the national portal. */
  VERIFIED("đã kiểm chứng", "verified"),
  /** Read in a secondary source. */
  SECONDARY("theo nguồn thứ cấp", "from a secondary source"),
  /** General knowledge without a stored source. */
  GENERAL("hiểu biết chung, chưa có nguồn", "general knowledge without a source"),
  /** Concluded from other facts. */
  INFERRED("suy ra, chưa kiểm chứng", "inferred, not verified"),
  /** Sources disagree. */
  CONFLICTING("các nguồn khác nhau", "sources disagree"),
  /** Not known. */
  UNKNOWN("chưa rõ", "not known");

  private final Bilingual label;

  Confidence(String vi, String en) {
    this.label = new Bilingual(vi, en);
  }

  /** Returns the words that a reader is told. */
  public Bilingual label() {
    return label;
  }
}
