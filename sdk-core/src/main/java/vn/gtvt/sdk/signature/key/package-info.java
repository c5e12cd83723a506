/** Keys: in a file, on a token, with a remote service. */
@NullMarked
package vn.gtvt.sdk.signature.key;

import org.jspecify.annotations.NullMarked;
