package vn.gtvt.sdk.procedure;

import vn.gtvt.sdk.text.Bilingual;

/** How much of a procedure can be done online (mức độ dịch vụ công trực tuyến). */
public enum OnlineLevel {
  /** All of it (dịch vụ công trực tuyến toàn trình). */
  FULL("toàn trình", "fully online"),
  /** Some of it (dịch vụ công trực tuyến một phần). */
  PARTIAL("một phần", "partly online"),
  /** Nothing but reading about it (dịch vụ cung cấp thông tin trực tuyến). */
  INFORMATION("chỉ cung cấp thông tin", "information only"),
  /** No source says. */
  UNKNOWN("chưa rõ", "not known");

  private final Bilingual label;

  OnlineLevel(String vi, String en) {
    this.label = new Bilingual(vi, en);
  }

  /** Returns what a reader is told. */
  public Bilingual label() {
    return label;
  }
}
