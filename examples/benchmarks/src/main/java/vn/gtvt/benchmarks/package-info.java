/**
 * Every speed goal beside its reference: both sides run in turns, in the same run, over several
 * fresh JVMs, and what is told is the ratio. Nothing here is asserted by a build.
 */
@NullMarked
package vn.gtvt.benchmarks;

import org.jspecify.annotations.NullMarked;
