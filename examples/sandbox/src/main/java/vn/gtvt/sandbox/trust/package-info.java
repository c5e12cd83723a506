/**
 * A throw-away trust service: root, issuing authority, revocation, time-stamps and remote signing.
 *
 * <p>Nothing that it issues is worth anything outside of a test; every name in it says so.
 */
@NullMarked
package vn.gtvt.sandbox.trust;

import org.jspecify.annotations.NullMarked;
