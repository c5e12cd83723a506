/**
 * The inside of the faults: which fault strikes which call, what it does to it, and the count of
 * those that did.
 */
@NullMarked
package vn.gtvt.sandbox.desk;

import org.jspecify.annotations.NullMarked;
