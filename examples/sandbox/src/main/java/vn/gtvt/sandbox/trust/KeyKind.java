package vn.gtvt.sandbox.trust;

/** Of what kind the keys of the authorities are; those of their services are always EC. */
public enum KeyKind {
  /** On the curve P-256: quick to make. */
  EC,
  /** RSA of 2048 bits, as most authorities have. */
  RSA
}
