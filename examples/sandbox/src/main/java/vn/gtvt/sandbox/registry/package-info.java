/** Facts about vehicles that no offline check can see and by which the officer refuses a badge. */
@NullMarked
package vn.gtvt.sandbox.registry;

import org.jspecify.annotations.NullMarked;
