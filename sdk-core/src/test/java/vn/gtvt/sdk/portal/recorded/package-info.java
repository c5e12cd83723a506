/** A server that records what dialects send, and tables to hold it against. */
@NullMarked
package vn.gtvt.sdk.portal.recorded;

import org.jspecify.annotations.NullMarked;
