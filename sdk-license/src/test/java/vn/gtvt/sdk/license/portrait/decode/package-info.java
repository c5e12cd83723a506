/** Tests of the decoders. */
@NullMarked
package vn.gtvt.sdk.license.portrait.decode;

import org.jspecify.annotations.NullMarked;
