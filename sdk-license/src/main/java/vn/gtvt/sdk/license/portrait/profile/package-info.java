/** What a receiver asks of a portrait, as dated data with a source for every figure. */
@NullMarked
package vn.gtvt.sdk.license.portrait.profile;

import org.jspecify.annotations.NullMarked;
