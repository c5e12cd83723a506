/** Faults that a test can switch on: what the network and a busy receiver do to a request. */
@NullMarked
package vn.gtvt.sandbox.fault;

import org.jspecify.annotations.NullMarked;
