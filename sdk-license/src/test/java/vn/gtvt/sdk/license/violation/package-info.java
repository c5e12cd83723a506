/** What a registry that fails and contradicts itself is believed. */
@NullMarked
package vn.gtvt.sdk.license.violation;

import org.jspecify.annotations.NullMarked;
