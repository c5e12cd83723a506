/** What a portrait check finds: stable codes, weights, and advice in both languages. */
@NullMarked
package vn.gtvt.sdk.license.portrait.finding;

import org.jspecify.annotations.NullMarked;
