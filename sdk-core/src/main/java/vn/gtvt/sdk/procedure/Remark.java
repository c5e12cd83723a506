package vn.gtvt.sdk.procedure;

import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What a reader must know beside the data: an amendment that was not read, a boundary that a source
 * leaves open. Immutable.
 *
 * @param text the words
 * @param source what it rests on
 */
public record Remark(Bilingual text, Source source) {}
