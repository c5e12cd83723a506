/**
 * One class per demand of the law on a badge request, named after what it demands; its parameters
 * are dated data.
 */
@NullMarked
package vn.gtvt.sdk.permits.rule;

import org.jspecify.annotations.NullMarked;
