/** Signatures in PDF files: PAdES, added behind the file's own bytes, with a stamp if wished. */
@NullMarked
package vn.gtvt.sdk.signature.pdf;

import org.jspecify.annotations.NullMarked;
