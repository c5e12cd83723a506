/** Whose certificate, for which class, how old, and what a registry answers. */
@NullMarked
package vn.gtvt.sdk.license.health;

import org.jspecify.annotations.NullMarked;
