/**
 * Words that a person reads, in Vietnamese and English, and the handling of Vietnamese text:
 * folding of diacritics and masking of personal values.
 */
@NullMarked
package vn.gtvt.sdk.text;

import org.jspecify.annotations.NullMarked;
