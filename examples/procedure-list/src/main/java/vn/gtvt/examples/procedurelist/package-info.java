/** An example program: looks procedures up, and writes the list of all of them. */
@NullMarked
package vn.gtvt.examples.procedurelist;

import org.jspecify.annotations.NullMarked;
