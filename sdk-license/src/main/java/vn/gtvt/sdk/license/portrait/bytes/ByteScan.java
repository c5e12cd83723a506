package vn.gtvt.sdk.license.portrait.bytes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the bytes of a file tell before anything is decoded. Filled by one walk, then only read. */
public final class ByteScan {
  final byte[] bytes;
  final FileKind kind;

  /** Where the picture begins, after stray bytes. */
  final int start;

  /** Where the picture ends: what follows is not part of it. */
  int end;

  long width;
  long height;
  int channels;
  int bits = 8;
  int orientation = 1;
  int quality;
  int scans = 1;
  int adobe = -1;
  long oversized;

  /** Stray bytes between the parts of the picture. */
  long strayWithin;

  boolean exif;

  /** Whether there are data that no picture needs and that may say anything. */
  boolean notes;

  boolean place;
  boolean progressive;
  boolean arithmetic;
  boolean alpha;
  boolean palette;
  boolean lacksEnd;
  boolean damaged;
  boolean badProfile;

  /** Whether a JP2 is made otherwise than the school's files that were seen. */
  boolean unlikeSchool;

  /** Whether a JP2's colours are none that a decoder here converts. */
  boolean otherColours;

  /** How the pixels are packed where no reader here may unpack them, or null. */
  @Nullable String packing;

  byte @Nullable [] profile;

  private ByteScan(byte[] bytes, FileKind kind, int start) {
    this.bytes = bytes;
    this.kind = kind;
    this.start = start;
    this.end = bytes.length;
  }

  /** Walks over a file. Never throws for what stands in it. */
  public static ByteScan of(byte[] bytes) {
    View file = View.of(bytes);
    FileKind kind = Magic.of(file);
    int start = 0;
    if (kind == FileKind.UNKNOWN) {
      start = Magic.startOf(file);
      kind = start == 0 ? kind : Magic.of(file.from(start));
    }
    ByteScan scan = new ByteScan(bytes, kind, start);
    View picture = file.from(start);
    switch (kind) {
      case JPEG -> new JpegWalk(picture, scan).walk();
      case PNG -> new PngWalk(picture, scan).walk();
      case GIF -> GifWalk.walk(picture, scan);
      case BMP -> BmpWalk.walk(picture, scan);
      case TIFF -> TiffWalk.walk(picture, scan);
      case WEBP -> WebpWalk.walk(picture, scan);
      case JP2 -> new Jp2Walk(picture, scan).walk();
      default -> {}
    }
    return scan;
  }

  /** Returns what the file is. */
  public FileKind kind() {
    return kind;
  }

  /** Returns how many bytes the file has. */
  public int size() {
    return bytes.length;
  }

  /** Returns how many bytes stand before the picture. */
  public int strayBefore() {
    return start;
  }

  /** Returns how many bytes stand behind the picture. */
  public int strayBehind() {
    return bytes.length - end;
  }

  /** Returns how many stray bytes stand between the parts of the picture. */
  public long strayWithin() {
    return strayWithin;
  }

  /** Returns the width that the file claims, in stored pixels. */
  public long width() {
    return width;
  }

  /** Returns the height that the file claims, in stored pixels. */
  public long height() {
    return height;
  }

  /** Returns the number of channels, alpha counted; 0 if not known. */
  public int channels() {
    return channels;
  }

  /** Returns the bits of a channel. */
  public int bits() {
    return bits;
  }

  /** Returns the EXIF orientation, 1 to 8; 1 is upright. */
  public int orientation() {
    return orientation;
  }

  /** Returns the JPEG quality, 1 to 100, on the IJG's scale; 0 if it is not known. */
  public int quality() {
    return quality;
  }

  /** Returns how often a decoder goes over all pixels: once, or once for each scan of a JPEG. */
  public int scans() {
    return scans;
  }

  /** Returns the transform of an Adobe marker, 0 to 2; -1 without one. */
  public int adobe() {
    return adobe;
  }

  /** Returns the size of additional data that are larger than allowed; 0 if none are. */
  public long oversized() {
    return oversized;
  }

  /** Says whether data about camera or time are there. */
  public boolean hasMetadata() {
    return exif;
  }

  /** Says whether there are comments, small pictures or other data that may say anything. */
  public boolean hasNotes() {
    return notes;
  }

  /** Says whether the place is told where it was taken. */
  public boolean tellsPlace() {
    return place;
  }

  /** Says whether a JPEG is progressive. */
  public boolean isProgressive() {
    return progressive;
  }

  /** Says whether a JPEG is arithmetic-coded. */
  public boolean isArithmetic() {
    return arithmetic;
  }

  /** Says whether transparent parts are possible. */
  public boolean hasAlpha() {
    return alpha;
  }

  /** Says whether colours come from a palette. */
  public boolean hasPalette() {
    return palette;
  }

  /** Says whether the end mark is missing. */
  public boolean lacksEnd() {
    return lacksEnd;
  }

  /** Says whether the structure is broken. */
  public boolean isDamaged() {
    return damaged;
  }

  /** Says whether a colour profile is there that cannot be used. */
  public boolean hasBadProfile() {
    return badProfile;
  }

  /** Says whether a JP2 is made otherwise than the school's files that were seen. */
  public boolean isUnlikeSchool() {
    return unlikeSchool;
  }

  /** Says whether a JP2's colours are none that a decoder here converts. */
  public boolean hasOtherColours() {
    return otherColours;
  }

  /** Returns how the pixels are packed where no reader here may unpack them; null otherwise. */
  public @Nullable String packing() {
    return packing;
  }

  /** Returns the colour profile as it stands in the file, or null. */
  public byte @Nullable [] profile() {
    return profile == null ? null : profile.clone();
  }

  /**
   * Returns the picture put together anew from the parts a decoder needs, with its end mark and
   * without additional data.
   */
  public byte[] essence() {
    View picture = new View(bytes, start, end);
    return switch (kind) {
      case JPEG -> JpegEssence.of(picture, lacksEnd);
      case PNG -> PngEssence.of(picture);
      case JP2 -> {
        byte[] essence = Jp2Walk.essence(picture);
        yield essence == null ? asStored() : essence;
      }
      default -> asStored();
    };
  }

  /** Returns the picture without stray bytes, with all its additional data. */
  public byte[] asStored() {
    return Arrays.copyOfRange(bytes, start, end);
  }

  void size(long across, long down) {
    this.width = across;
    this.height = down;
    if (across <= 0 || down <= 0) {
      damaged = true;
    }
  }
}
