/**
 * What the doors have in common that one key opens: who asks, what was asked, how a moment is
 * written.
 */
@NullMarked
package vn.gtvt.sandbox.keyed;

import org.jspecify.annotations.NullMarked;
