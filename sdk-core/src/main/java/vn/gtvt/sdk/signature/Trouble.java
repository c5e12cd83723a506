package vn.gtvt.sdk.signature;

/** What can keep a signature from being made. The names are stable. */
public enum Trouble {
  /** The PIN or password is wrong. */
  WRONG_PIN,
  /** The one-time code is wrong. */
  WRONG_CODE,
  /** The key is locked after too many wrong tries. */
  LOCKED,
  /** The library of the token is not there or cannot be loaded. */
  LIBRARY_MISSING,
  /** No such token is plugged in. */
  TOKEN_MISSING,
  /** The file or token holds no such key with a certificate. */
  NO_KEY,
  /** The file or token holds several keys, and none was named. */
  SEVERAL_KEYS,
  /** The file of the key cannot be read. */
  KEY_FILE,
  /** The token or service failed in a way of its own. */
  KEY_FAILED,
  /** The certificate has ended. */
  CERTIFICATE_EXPIRED,
  /** The certificate is not yet valid. */
  CERTIFICATE_EARLY,
  /** The certificate was revoked. */
  CERTIFICATE_REVOKED,
  /** The certificate may not be used for signatures. */
  KEY_USAGE,
  /** The key is too weak. */
  WEAK_KEY,
  /** The signature that came back was made by another key. */
  OTHER_KEY,
  /** The person said no. */
  APPROVAL_REFUSED,
  /** The person did not answer in time. */
  APPROVAL_EXPIRED,
  /** The signing service cannot be reached. */
  SERVICE_UNREACHABLE,
  /** The signing service refused. */
  SERVICE_REFUSED,
  /** No time-stamp could be had. */
  TIME_STAMP,
  /** What a lasting signature needs (certificates, revocation) could not be had. */
  EVIDENCE,
  /** The file cannot be read or written. */
  FILE,
  /** The file is not of the kind expected, or broken. */
  FILE_BROKEN,
  /** The file is larger than is taken. */
  FILE_TOO_LARGE,
  /** The file is protected by a password. */
  FILE_ENCRYPTED,
  /** The file changed between preparing and completing. */
  FILE_CHANGED,
  /** The target is the source, or exists already. */
  FILE_EXISTS,
  /** The signature field is filled already. */
  FIELD_FILLED,
  /** The file has no such signature field. */
  FIELD_MISSING,
  /** An earlier signature allows no further one, or certifying comes too late. */
  NOT_ALLOWED,
  /** The box of the stamp lies outside of the page, is no box, or is too small to read. */
  BAD_BOX,
  /** The stamp holds a letter that its typeface lacks. */
  LETTER_MISSING,
  /** The container for the signature is too small, after growing once. */
  CONTAINER,
  /** A library that is optional is not on the path. */
  LIBRARY_NOT_ADDED;

  /** Says whether it passes by itself: what was approved is worth keeping meanwhile. */
  public boolean isPassing() {
    return this == SERVICE_UNREACHABLE || this == TIME_STAMP || this == EVIDENCE;
  }
}
