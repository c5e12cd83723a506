/**
 * Background, sharpness and light of a portrait, measured on a small copy by OFIQ's formulas where
 * they need no trained model.
 */
@NullMarked
package vn.gtvt.sdk.license.portrait.measure;

import org.jspecify.annotations.NullMarked;
