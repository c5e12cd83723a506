package vn.gtvt.sdk.signature.verify;

import static vn.gtvt.sdk.signature.verify.Weight.INVALID;
import static vn.gtvt.sdk.signature.verify.Weight.NOTE;
import static vn.gtvt.sdk.signature.verify.Weight.UNDECIDED;
import static vn.gtvt.sdk.signature.verify.Weight.WARNING;

/** What can be found about a signed file. The names are stable. */
public enum FindingCode {
  /** The file has no signature. */
  NO_SIGNATURE(UNDECIDED),
  /** The file cannot be read as what it should be. */
  FILE_BROKEN(INVALID),
  /** The file could not be read from where it is, which says nothing about its signatures. */
  FILE_UNREADABLE(UNDECIDED),
  /** The program lacks the library that reads such files. */
  LIBRARY_NOT_ADDED(UNDECIDED),
  /** The file is protected by a password. */
  FILE_ENCRYPTED(UNDECIDED),
  /** The file is larger than is taken. */
  FILE_TOO_LARGE(UNDECIDED),
  /** The signature itself cannot be read. */
  MALFORMED(INVALID),
  /** The content is not what was signed. */
  DIGEST_MISMATCH(INVALID),
  /** The signature was not made by the key of the certificate. */
  SIGNATURE_MISMATCH(INVALID),
  /** The certificate is not the one that the signer named. */
  CERTIFICATE_SWAPPED(INVALID),
  /** The signer did not name its certificate, so another one of the same key could stand there. */
  CERTIFICATE_NOT_NAMED(NOTE),
  /** No certificate is there: the content fits its hash, but who signed it could not be checked. */
  SIGNER_UNKNOWN(UNDECIDED),
  /** Only the bare key is there: it made the signature, but nobody knows whose it is. */
  SIGNER_KEY_ONLY(UNDECIDED),
  /** The algorithm is not known here. */
  ALGORITHM_UNKNOWN(UNDECIDED),
  /** The byte range of a PDF signature is not what it must be. */
  BAD_BYTE_RANGE(INVALID),
  /** The signature covers an earlier revision, and what a reader sees was changed since. */
  CHANGED_AFTER_SIGNING(INVALID),
  /** What was done since cannot be told: the revision that was signed does not open by itself. */
  REVISION_UNREADABLE(UNDECIDED),
  /** The stamp of a later signature lies on text or on another stamp. */
  STAMP_COVERS_TEXT(WARNING),
  /** Fields were filled or comments made since, as the certification allows. */
  CHANGED_AS_CERTIFIED(NOTE),
  /** Title, author and dates that the file states of itself were changed; no page shows them. */
  METADATA_CHANGED(NOTE),
  /** The signature covers an earlier revision; only signatures and evidence came after it. */
  EARLIER_REVISION(NOTE),
  /** The signature covers the whole file. */
  WHOLE_FILE(NOTE),
  /** The chain does not lead to a root that is trusted. */
  CHAIN_UNTRUSTED(UNDECIDED),
  /** The chain leads to a root that was trusted, but has ended. */
  ANCHOR_ENDED(UNDECIDED),
  /** The certificate has ended, and nothing proves that it was used before. */
  CERTIFICATE_EXPIRED(UNDECIDED),
  /** The certificate was not valid at the time that counts. */
  CERTIFICATE_NOT_VALID_THEN(INVALID),
  /** The certificate was revoked before the time that counts. */
  CERTIFICATE_REVOKED(INVALID),
  /** The certificate was revoked, and nothing proves that it was used before. */
  REVOKED_UNPROVEN(UNDECIDED),
  /** The certificate was revoked after the stamped time, which does not touch the signature. */
  REVOKED_AFTER_STAMP(NOTE),
  /** Whether the certificate was revoked could not be found out. */
  REVOCATION_UNKNOWN(WARNING),
  /** The same, where it was demanded. */
  REVOCATION_MISSING(UNDECIDED),
  /** Not revoked, as far as the authority knew at a time. */
  NOT_REVOKED(NOTE),
  /** The certificate may not be used for signatures. */
  KEY_USAGE(INVALID),
  /** The certificate is for log-in, or for a purpose of its maker's own. */
  PURPOSE_UNCLEAR(WARNING),
  /** A hash function that is broken. */
  WEAK_ALGORITHM(WARNING),
  /** A key that is short. */
  WEAK_KEY(WARNING),
  /** A key so short that it proves nothing. */
  BROKEN_KEY(INVALID),
  /** The certificate ends within 60 days. */
  CERTIFICATE_ENDS_SOON(WARNING),
  /** There is no time-stamp: the time is the signer's claim. */
  NO_TIME_STAMP(NOTE),
  /** There is no time-stamp, where one was demanded. */
  TIME_STAMP_MISSING(INVALID),
  /** A time-stamp was demanded, and none of those that are there counts. */
  TIME_STAMP_UNPROVEN(UNDECIDED),
  /** The time-stamp belongs to something else, or was changed. */
  TIME_STAMP_INVALID(INVALID),
  /** The time-stamp is whole, but its authority is not trusted, or was revoked. */
  TIME_STAMP_UNTRUSTED(WARNING),
  /** The time-stamp holds. */
  TIME_STAMP_VALID(NOTE),
  /** An XML file that has not exactly one signature at its root, or hides content in it. */
  XML_SIGNATURE_PLACE(INVALID),
  /** An XML signature that does not cover exactly the whole file. */
  XML_REFERENCE(INVALID),
  /** An XML signature with a transform or method that is not taken. */
  XML_TRANSFORM(INVALID),
  /** An XML file with an id twice. */
  XML_DUPLICATE_ID(INVALID),
  /** The content fits once white space between elements is left out, as its receivers do. */
  WHITESPACE_IGNORED(NOTE),
  /** The same in a file that is not the school's: whoever reads white space finds it changed. */
  WHITESPACE_CHANGED(WARNING),
  /** An XML signature has properties beside it, such as a time, that it does not cover. */
  PROPERTY_NOT_SIGNED(NOTE);

  private final Weight weight;

  FindingCode(Weight weight) {
    this.weight = weight;
  }

  /** Returns what it means for the signature. */
  public Weight weight() {
    return weight;
  }
}
