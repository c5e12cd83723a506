/**
 * An embeddable stand-in for QLVT. Everything behind it is fake; it is written from the wire page
 * alone.
 */
@NullMarked
package vn.gtvt.sandbox;

import org.jspecify.annotations.NullMarked;
