package vn.gtvt.sdk.signature.pdf;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.HashAlgorithm;

/** What kind of signature a PDF shall get. */
record PdfWish(
    HashAlgorithm hash,
    @Nullable Stamp stamp,
    @Nullable String field,
    @Nullable String reason,
    @Nullable String location,
    @Nullable Certification certification,
    long largest) {
  private static final long LARGEST = 256L << 20;

  static PdfWish plain() {
    return new PdfWish(HashAlgorithm.SHA256, null, null, null, null, null, LARGEST);
  }

  PdfWish withHash(HashAlgorithm value) {
    return new PdfWish(value, stamp, field, reason, location, certification, largest);
  }

  PdfWish withStamp(Stamp value) {
    return new PdfWish(hash, value, field, reason, location, certification, largest);
  }

  PdfWish withField(String value) {
    return new PdfWish(hash, stamp, value, reason, location, certification, largest);
  }

  PdfWish withReason(@Nullable String why, @Nullable String where) {
    return new PdfWish(hash, stamp, field, why, where, certification, largest);
  }

  PdfWish withCertification(Certification value) {
    return new PdfWish(hash, stamp, field, reason, location, value, largest);
  }

  PdfWish withLargest(long value) {
    return new PdfWish(hash, stamp, field, reason, location, certification, value);
  }
}
