package vn.gtvt.sdk.signature.xml;

/** How the signature of an XML file is laid out. */
public enum XmlShape {
  /** The signer's certificate beside it. */
  CERTIFICATE,
  /**
   * As the driving school's file has it (DKKH): no key beside it, and white space between elements
   * left out before signing (school.md 2.7).
   */
  SCHOOL,
  /**
   * As the health certificate has it: the bare key, the certificate, and the time in a property
   * (school.md 10).
   */
  HEALTH
}
