/**
 * Electronic signatures (chữ ký số): one seam for every kind of key, and what went wrong in words.
 *
 * <p>Files are signed in the rooms {@code cms}, {@code pdf} and {@code xml}, keys live in {@code
 * key}, what is trusted in {@code trust}, and {@code verify} says whether a signed file holds. No
 * security provider is ever registered.
 */
@NullMarked
package vn.gtvt.sdk.signature;

import org.jspecify.annotations.NullMarked;
