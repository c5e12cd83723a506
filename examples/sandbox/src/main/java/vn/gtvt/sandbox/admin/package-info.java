/** The control doors under {@code /_sandbox} and the page that says that everything is fake. */
@NullMarked
package vn.gtvt.sandbox.admin;

import org.jspecify.annotations.NullMarked;
