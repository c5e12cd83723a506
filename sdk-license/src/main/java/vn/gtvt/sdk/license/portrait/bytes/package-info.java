/**
 * The outermost look: what a file is by its bytes, walked with bounds and before any decoder.
 *
 * <p>Nothing here inflates or decodes pixels; additional data are skipped unread, save the few
 * fields that matter (orientation, whether a place is told, the colour profile up to 1 MB).
 */
@NullMarked
package vn.gtvt.sdk.license.portrait.bytes;

import org.jspecify.annotations.NullMarked;
