/** The electronic forms of this module's procedures as the portals have them. */
@NullMarked
package vn.gtvt.sdk.license.form;

import org.jspecify.annotations.NullMarked;
