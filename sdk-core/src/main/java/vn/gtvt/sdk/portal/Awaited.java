package vn.gtvt.sdk.portal;

/** What outside of the program a filing waits for; none of these is an error of the dossier. */
public enum Awaited {
  /** The organisation's account or its rights: log-in denied, approval by the authority pending. */
  ACCOUNT,
  /** The health certificate (giấy khám sức khỏe) is not yet synchronised. */
  HEALTH_CERTIFICATE,
  /** The police's look-up of violations (tra cứu vi phạm) is down. */
  VIOLATION_LOOK_UP,
  /** A fee (phí, lệ phí) is to be paid, or a payment has not arrived yet. */
  PAYMENT,
  /** A step that only a person may do: captcha, VNeID log-in, approval of a signature. */
  PERSON,
  /** The receiver takes nothing outside its hours. */
  OFFICE_HOURS,
  /** The authority asked for more papers (yêu cầu bổ sung). */
  SUPPLEMENT
}
