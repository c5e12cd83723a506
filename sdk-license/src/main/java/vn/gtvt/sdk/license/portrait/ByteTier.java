package vn.gtvt.sdk.license.portrait;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.bytes.FileKind;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.Codec;
import vn.gtvt.sdk.license.portrait.profile.FigureName;

/** Tier 0: the bytes, before any decoder is asked. */
final class ByteTier {
  static final int INPUT_MOST = 15 << 20;

  private ByteTier() {}

  static boolean mayBeWalked(byte[] bytes, Found found) {
    if (bytes.length == 0) {
      found.add(FindingCode.BYTES_EMPTY, Severity.BLOCK);
      return false;
    }
    if (bytes.length > INPUT_MOST) {
      found.add(
          Finding.of(FindingCode.BYTES_TOO_MANY_TO_READ, Severity.BLOCK)
              .measured(Words.bytes(bytes.length))
              .limit(Words.bytes(INPUT_MOST))
              .done());
      return false;
    }
    return true;
  }

  static boolean mayBeDecoded(ByteScan scan, @Nullable String fileName, Found found) {
    FileKind kind = scan.kind();
    if (!kind.isDecodable()) {
      found.add(code(kind), Severity.BLOCK);
      return false;
    }
    type(scan, fileName, found);
    size(scan, found);
    marks(scan, found);
    if (!isBounded(scan)) {
      found.add(
          Finding.of(FindingCode.PIXELS_TOO_MANY_TO_READ, Severity.BLOCK)
              .measured(DecodeLimit.measured(scan))
              .limit(DecodeLimit.of(scan))
              .done());
      return false;
    }
    if (scan.isDamaged()) {
      found.add(FindingCode.DECODE_DAMAGED, Severity.BLOCK);
      return false;
    }
    return true;
  }

  static boolean isBounded(ByteScan scan) {
    return DecodeLimit.holds(scan);
  }

  private static FindingCode code(FileKind kind) {
    return switch (kind) {
      case HEIC -> FindingCode.TYPE_HEIC;
      case AVIF -> FindingCode.TYPE_AVIF;
      case PDF -> FindingCode.TYPE_PDF;
      case HTML -> FindingCode.TYPE_HTML;
      case SVG -> FindingCode.TYPE_SVG;
      default -> FindingCode.TYPE_UNKNOWN;
    };
  }

  private static void type(ByteScan scan, @Nullable String fileName, Found found) {
    FileKind kind = scan.kind();
    if (fileName != null && !kind.fits(fileName)) {
      found.add(
          Finding.of(FindingCode.TYPE_NAME_DIFFERS, Severity.WARN).measured(kind.label()).done());
    }
    if (kind == FileKind.WEBP) {
      found.add(FindingCode.TYPE_WEBP, Severity.BLOCK);
      return;
    }
    Codec asked = found.profile().output().codec();
    boolean isAsked = kind == (asked == Codec.JPEG ? FileKind.JPEG : FileKind.JP2);
    if (!isAsked) {
      found.add(
          Finding.of(FindingCode.TYPE_NOT_ASKED_FOR, Severity.BLOCK)
              .measured(kind.label())
              .limit(asked.label())
              .source(found.profile().output().source())
              .done());
    }
  }

  private static void size(ByteScan scan, Found found) {
    double count = scan.size();
    found
        .profile()
        .figure(FigureName.BYTES)
        .flatMap(figure -> figure.judge(count))
        .ifPresent(
            breach -> {
              Double least = breach.band().least();
              boolean isFew = least != null && count < least;
              found.judge(
                  FigureName.BYTES,
                  count,
                  isFew ? FindingCode.BYTES_TOO_FEW : FindingCode.BYTES_TOO_MANY,
                  Words::bytes);
            });
  }

  private static void marks(ByteScan scan, Found found) {
    if (scan.strayBefore() > 0) {
      found.add(
          Finding.of(FindingCode.BYTES_BEFORE_PICTURE, Severity.BLOCK)
              .measured(Words.bytes(scan.strayBefore()))
              .done());
    }
    if (scan.strayBehind() > 0) {
      found.add(
          Finding.of(FindingCode.BYTES_AFTER_PICTURE, Severity.WARN)
              .measured(Words.bytes(scan.strayBehind()))
              .done());
    }
    if (scan.strayWithin() > 0) {
      found.add(
          Finding.of(FindingCode.BYTES_WITHIN_PICTURE, Severity.WARN)
              .measured(Words.bytes((double) scan.strayWithin()))
              .done());
    }
    if (scan.orientation() != 1) {
      found.add(
          Finding.of(FindingCode.METADATA_ORIENTATION, Severity.BLOCK)
              .measured(String.valueOf(scan.orientation()))
              .done());
    }
    if (scan.tellsPlace()) {
      found.add(FindingCode.METADATA_PLACE, Severity.BLOCK);
    } else if (scan.hasMetadata()) {
      found.add(FindingCode.METADATA_PRESENT, Severity.INFO);
    }
    if (scan.hasNotes()) {
      found.add(FindingCode.METADATA_NOTES, Severity.WARN);
    }
    if (scan.oversized() > 0) {
      found.add(
          Finding.of(FindingCode.METADATA_TOO_LARGE, Severity.WARN)
              .measured(Words.bytes((double) scan.oversized()))
              .limit(Words.bytes(1 << 20))
              .done());
    }
    jpeg(scan, found);
    jp2(scan, found);
  }

  private static void jp2(ByteScan scan, Found found) {
    if (scan.hasOtherColours()) {
      found.add(Finding.of(FindingCode.JP2_COLOURS, Severity.BLOCK).done());
    } else if (scan.isUnlikeSchool() && found.profile().output().codec() == Codec.JP2) {
      found.add(
          Finding.of(FindingCode.JP2_SHAPE, Severity.WARN)
              .source(found.profile().output().source())
              .done());
    }
  }

  private static void jpeg(ByteScan scan, Found found) {
    if (scan.kind() != FileKind.JPEG || scan.isDamaged()) {
      return;
    }
    if (scan.lacksEnd()) {
      found.add(FindingCode.JPEG_NO_END, Severity.WARN);
    }
    if (scan.isArithmetic()) {
      found.add(FindingCode.JPEG_ARITHMETIC, Severity.BLOCK);
    } else if (scan.isProgressive()) {
      found.add(FindingCode.JPEG_PROGRESSIVE, Severity.WARN);
    }
    if (scan.quality() > 0) {
      found.judge(FigureName.JPEG_QUALITY, scan.quality(), FindingCode.JPEG_QUALITY, Words::whole);
    }
  }
}
