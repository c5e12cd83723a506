package vn.gtvt.sdk.permits.route;

/**
 * By which list the provinces in a route's code are numbered. The sources do not say (wire facts
 * 3.9), so it is the host's choice.
 */
public enum RouteNumbering {
  /** Codes of the statistics office (QĐ 19/2025/QĐ-TTg), as everywhere else in the SDK. */
  STATISTICS,
  /** Prefixes of registration plates, which outlive a merger of provinces. */
  PLATES
}
