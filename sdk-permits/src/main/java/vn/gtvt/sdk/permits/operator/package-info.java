/** Transport operators, their licence, and the authority they address. */
@NullMarked
package vn.gtvt.sdk.permits.operator;

import org.jspecify.annotations.NullMarked;
