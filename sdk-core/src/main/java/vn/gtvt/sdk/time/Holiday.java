package vn.gtvt.sdk.time;

import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Why nobody works on a day (ngày nghỉ lễ, tết). Immutable.
 *
 * @param name name of the holiday, or of the swap that makes the day free
 * @param source where this was read
 */
public record Holiday(Bilingual name, Source source) {}
