package vn.gtvt.sdk.license.portrait.decode;

import org.jspecify.annotations.Nullable;

/** How decoding ended. */
public sealed interface Decoding {
  /**
   * The picture was decoded without a warning.
   *
   * @param picture its pixels as stored, not yet turned
   * @param profile what became of the colour profile
   */
  record Decoded(Picture picture, ProfileUse profile) implements Decoding {}

  /**
   * A part of the picture is lost, or a decoder warned or failed.
   *
   * @param cause what the decoder said; it may name no person, so it may be logged
   */
  record Damaged(@Nullable String cause) implements Decoding {}

  /** Decoding did not end before its deadline and was broken off. */
  record TooSlow() implements Decoding {}

  /**
   * Nothing is known of the picture: decoders that are late hold the memory granted to them, other
   * work holds the rest, or the caller was interrupted.
   */
  record NotNow() implements Decoding {}

  /**
   * This program has no reader for it.
   *
   * @param label what it would have to read, as a person is told
   */
  record NoCodec(String label) implements Decoding {}

  /** Printing colours that cannot be told from the file. */
  record UnknownInk() implements Decoding {}

  /** What became of a colour profile. */
  enum ProfileUse {
    /** There was none, or it says sRGB. */
    NOTHING_TO_DO,
    /** The colours were converted to sRGB. */
    CONVERTED,
    /** It cannot be used. */
    UNUSABLE
  }
}
