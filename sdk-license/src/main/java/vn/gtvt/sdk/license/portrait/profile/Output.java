package vn.gtvt.sdk.license.portrait.profile;

import vn.gtvt.sdk.fact.Source;

/**
 * How a repaired portrait is written.
 *
 * @param codec file type
 * @param width most pixels across
 * @param height most pixels down
 * @param exact whether every picture gets exactly these pixels
 * @param dpi resolution written into the file
 * @param source where it was read
 */
public record Output(Codec codec, int width, int height, boolean exact, int dpi, Source source) {}
