/**
 * Portraits that the officer can open: check, explain, repair, prove.
 *
 * <p>{@link vn.gtvt.sdk.license.portrait.PortraitCheck} tells what is wrong; {@link
 * vn.gtvt.sdk.license.portrait.PortraitRepair} makes it right where that alters no face. Pixels and
 * landmarks stay in memory.
 */
@NullMarked
package vn.gtvt.sdk.license.portrait;

import org.jspecify.annotations.NullMarked;
