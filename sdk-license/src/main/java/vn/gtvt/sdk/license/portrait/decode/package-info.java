/**
 * From bytes to pixels: the JDK's own readers with every warning heard, optional codecs by class.
 *
 * <p>Nothing is registered and no setting of the host's ImageIO is touched; nothing is written to a
 * disk.
 */
@NullMarked
package vn.gtvt.sdk.license.portrait.decode;

import org.jspecify.annotations.NullMarked;
