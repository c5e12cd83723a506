package vn.gtvt.sdk.license.portrait;

import java.time.Duration;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.bytes.FileKind;
import vn.gtvt.sdk.license.portrait.decode.Decoding;
import vn.gtvt.sdk.license.portrait.decode.Decoding.Damaged;
import vn.gtvt.sdk.license.portrait.decode.Decoding.Decoded;
import vn.gtvt.sdk.license.portrait.decode.Decoding.NoCodec;
import vn.gtvt.sdk.license.portrait.decode.Decoding.NotNow;
import vn.gtvt.sdk.license.portrait.decode.Decoding.ProfileUse;
import vn.gtvt.sdk.license.portrait.decode.Decoding.TooSlow;
import vn.gtvt.sdk.license.portrait.decode.Decoding.UnknownInk;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;

/** Tier 1: what decoding told, and the kind of colours. */
final class DecodeTier {
  private static final int DEEP = 8;

  private DecodeTier() {}

  static boolean isReadable(Decoding decoding, ByteScan scan, Duration deadline, Found found) {
    boolean isInk = scan.kind() == FileKind.JPEG && scan.channels() == 4;
    if (decoding instanceof Decoded decoded) {
      if (isInk) {
        found.add(FindingCode.COLOUR_CMYK, Severity.BLOCK);
      }
      if (decoded.profile() == ProfileUse.CONVERTED) {
        found.add(FindingCode.COLOUR_PROFILE, Severity.WARN);
      } else if (decoded.profile() == ProfileUse.UNUSABLE) {
        found.add(FindingCode.COLOUR_BAD_PROFILE, Severity.WARN);
      }
      return true;
    }
    if (decoding instanceof Damaged) {
      found.add(FindingCode.DECODE_DAMAGED, Severity.BLOCK);
    } else if (decoding instanceof TooSlow) {
      found.add(
          Finding.of(FindingCode.DECODE_TOO_SLOW, Severity.BLOCK)
              .limit(Words.tenth(deadline.toMillis() / 1000.0) + " s")
              .done());
    } else if (decoding instanceof NotNow) {
      found.add(FindingCode.DECODE_NOT_NOW, Severity.BLOCK);
    } else if (isInk || decoding instanceof UnknownInk) {
      found.add(Finding.of(FindingCode.COLOUR_CMYK, Severity.BLOCK).beyondRepair().done());
    } else if (decoding instanceof NoCodec lacking) {
      found.add(
          Finding.of(FindingCode.TYPE_WITHOUT_CODEC, Severity.BLOCK)
              .measured(lacking.label())
              .done());
    }
    return false;
  }

  static void colours(ByteScan scan, Picture picture, Found found) {
    if (scan.hasAlpha()) {
      found.add(FindingCode.COLOUR_TRANSPARENT, Severity.WARN);
    }
    if (scan.bits() > DEEP) {
      found.add(FindingCode.COLOUR_DEEP, Severity.WARN);
    }
    if (scan.hasPalette()) {
      found.add(FindingCode.COLOUR_PALETTE, Severity.WARN);
    }
    if (picture.isGrey()) {
      found.add(FindingCode.COLOUR_GREY, Severity.WARN);
    }
  }
}
