/** A server that remembers what it was asked, and tables to judge that by. */
@NullMarked
package vn.gtvt.sdk.portal.recorder;

import org.jspecify.annotations.NullMarked;
