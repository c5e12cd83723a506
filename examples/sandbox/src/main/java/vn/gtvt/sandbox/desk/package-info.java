/** The inside of the faults: which fault strikes which call, and the count of those that did. */
@NullMarked
package vn.gtvt.sandbox.desk;

import org.jspecify.annotations.NullMarked;
