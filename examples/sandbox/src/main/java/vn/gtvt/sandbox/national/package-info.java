/** The national portal as {@code docs/wire/national.md} has it: catalogue and look-up. */
@NullMarked
package vn.gtvt.sandbox.national;

import org.jspecify.annotations.NullMarked;
