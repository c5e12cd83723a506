/** Field tables of the wire pages: what a JSON body must hold, and what is wrong with one. */
@NullMarked
package vn.gtvt.sandbox.table;

import org.jspecify.annotations.NullMarked;
