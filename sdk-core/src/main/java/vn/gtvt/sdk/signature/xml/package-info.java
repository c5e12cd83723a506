/** Signatures inside XML files, as the school file and the health certificate have them. */
@NullMarked
package vn.gtvt.sdk.signature.xml;

import org.jspecify.annotations.NullMarked;
