/** The writing side of the ledger, reachable by the sandbox only. */
@NullMarked
package vn.gtvt.sandbox.book;

import org.jspecify.annotations.NullMarked;
