/**
 * What the dialects share: calls with a token, answers read with caution, plain JSON. It knows no
 * wire name of any platform, and only dialects see it.
 */
@NullMarked
package vn.gtvt.sdk.portal.wire;

import org.jspecify.annotations.NullMarked;
