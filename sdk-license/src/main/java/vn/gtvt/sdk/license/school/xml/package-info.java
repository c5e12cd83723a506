/**
 * Reads XML that comes from anywhere, in little memory: encodings, bounds, and pictures left where
 * they are.
 */
@NullMarked
package vn.gtvt.sdk.license.school.xml;

import org.jspecify.annotations.NullMarked;
