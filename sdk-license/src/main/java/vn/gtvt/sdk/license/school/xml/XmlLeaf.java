package vn.gtvt.sdk.license.school.xml;

import org.jspecify.annotations.Nullable;

/**
 * An element that holds text only.
 *
 * @param name its name
 * @param text its text, cut at the bound; without the picture
 * @param line where it begins
 * @param isCut whether the text was longer than the bound
 * @param picture where its base64 lies; null if it is no picture
 */
public record XmlLeaf(
    String name, String text, int line, boolean isCut, @Nullable PictureSpot picture) {}
