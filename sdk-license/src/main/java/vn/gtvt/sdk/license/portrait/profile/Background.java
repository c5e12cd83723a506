package vn.gtvt.sdk.license.portrait.profile;

import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.license.portrait.finding.Severity;

/**
 * The background that is asked for.
 *
 * @param rgb the pure colour, 0xRRGGBB: what transparent parts are laid on
 * @param asked the class of colours that satisfies
 * @param tolerated the wider class that is only pointed at
 * @param severest the most that another colour weighs
 * @param source where it was read
 */
public record Background(
    int rgb, ColourClass asked, ColourClass tolerated, Severity severest, Source source) {}
