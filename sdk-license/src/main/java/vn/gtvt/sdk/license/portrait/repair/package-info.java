/** Writes pictures: smaller copies, baseline JPEG and JP2, and compares what was written. */
@NullMarked
package vn.gtvt.sdk.license.portrait.repair;

import org.jspecify.annotations.NullMarked;
