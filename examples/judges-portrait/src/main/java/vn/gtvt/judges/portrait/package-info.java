/** Brings OpenCV's cascades into the form that the portrait check reads, and judges its boxes. */
@NullMarked
package vn.gtvt.judges.portrait;

import org.jspecify.annotations.NullMarked;
