/** Says whether a signed file holds, with a code for programs and a sentence for people. */
@NullMarked
package vn.gtvt.sdk.signature.verify;

import org.jspecify.annotations.NullMarked;
