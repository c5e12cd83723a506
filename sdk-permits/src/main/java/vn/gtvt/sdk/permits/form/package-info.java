/**
 * The electronic forms of this module's procedures as the portals have them, for the dialects to
 * carry; the only room beside {@code qlvt} that knows their keys.
 */
@NullMarked
package vn.gtvt.sdk.permits.form;

import org.jspecify.annotations.NullMarked;
