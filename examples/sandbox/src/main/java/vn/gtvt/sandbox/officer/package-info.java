/**
 * The officer: takes records up and decides them in working time, as a function of the clock alone.
 */
@NullMarked
package vn.gtvt.sandbox.officer;

import org.jspecify.annotations.NullMarked;
