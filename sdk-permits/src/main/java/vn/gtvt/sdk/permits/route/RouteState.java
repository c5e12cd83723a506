package vn.gtvt.sdk.permits.route;

import vn.gtvt.sdk.text.Bilingual;

/** Whether a route is run as it stands in the published list (legal facts A.2). */
public enum RouteState {
  /** Tuyến đang khai thác. */
  EXISTING("existing-route", "Tuyến đang khai thác", "Route already in operation"),
  /** Tuyến điều chỉnh, bổ sung: the two stations' agreement is needed. */
  ADJUSTED("adjusted-route", "Tuyến điều chỉnh, bổ sung", "Adjusted or added route");

  private final String filingCase;
  private final Bilingual label;

  RouteState(String filingCase, String vi, String en) {
    this.filingCase = filingCase;
    this.label = new Bilingual(vi, en);
  }

  /** Returns the procedure's case. */
  public String filingCase() {
    return filingCase;
  }

  /** Returns what people call it. */
  public Bilingual label() {
    return label;
  }
}
