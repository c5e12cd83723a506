/**
 * The neutral contract of a receiver of dossiers. A dialect per platform fulfils it; above it
 * nobody sees a wire name.
 */
@NullMarked
package vn.gtvt.sdk.portal;

import org.jspecify.annotations.NullMarked;
