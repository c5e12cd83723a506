package vn.gtvt.sdk.license.portrait.bytes;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Walks over the markers of a JPEG (ITU T.81, annex B). */
final class JpegWalk {
  private static final int PROFILE_MOST = 1 << 20;
  private static final int COMMENT = 0xfe;

  /** Programs put their name into a comment; a longer one, or another text, may say anything. */
  private static final List<String> PROGRAMS =
      List.of("CREATOR: gd-jpeg", "Lavc", "File written by Adobe Photoshop", "Created with GIMP");

  private static final int PROGRAM_MOST = 80;
  private static final String XMP = "http://ns.adobe.com/";
  private static final int PROFILE_HEAD = 14;

  private final View file;
  private final ByteScan scan;
  private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
  private int nextPart = 1;
  private boolean hasFrame;
  private boolean inScan;
  private int scans;

  JpegWalk(View file, ByteScan scan) {
    this.file = file;
    this.scan = scan;
  }

  void walk() {
    int at = 2;
    while (at >= 0) {
      at = step(at);
    }
    if (!hasFrame || scans == 0) {
      scan.damaged = true;
    }
    scan.scans = Math.max(1, scans);
    if (profile.size() > 0 && !scan.badProfile) {
      scan.profile = profile.toByteArray();
    }
  }

  /** Returns where the next marker is sought; -1 at the end. */
  private int step(int from) {
    int at = JpegMarkers.next(file, from);
    if (at < 0) {
      scan.lacksEnd = true;
      return -1;
    }
    int marker = file.u8(at + 1);
    if (!inScan) {
      scan.strayWithin += JpegMarkers.stray(file, from, at);
    }
    if (marker == JpegMarkers.EOI) {
      scan.end = scan.start + at + 2;
      return -1;
    }
    if (JpegMarkers.standsAlone(marker)) {
      scan.strayWithin += 2;
      return at + 2;
    }
    int length = file.u16(at + 2);
    if (length < 2 || !file.has(at + 2L, length)) {
      // The cut went through a segment: whatever it held is lost.
      scan.lacksEnd = true;
      scan.damaged = true;
      return -1;
    }
    segment(marker, file.part(at + 4, length - 2));
    inScan = marker == JpegMarkers.SOS;
    return at + 2 + length;
  }

  private void segment(int marker, View body) {
    if (JpegMarkers.isFrame(marker)) {
      frame(marker, body);
    } else if (marker == JpegMarkers.SOS) {
      scans++;
    } else if (marker == JpegMarkers.DQT) {
      JpegQuality.read(body, scan);
    } else if (marker == 0xe1) {
      exif(body);
    } else if (JpegEssence.isProfile(marker, body)) {
      profilePart(body);
    } else if (marker == COMMENT && body.length() <= PROGRAM_MOST && namesProgram(body)) {
      scan.exif = true;
    } else {
      if (JpegEssence.isAdobe(marker, body)) {
        scan.adobe = body.u8(11);
      }
      scan.notes |= !JpegEssence.isKept(marker, body);
    }
  }

  private void frame(int marker, View body) {
    if (hasFrame) {
      scan.damaged = true;
      return;
    }
    hasFrame = true;
    scan.bits = body.u8(0);
    scan.channels = body.u8(5);
    scan.progressive = marker == 0xc2 || marker == 0xca;
    scan.arithmetic = marker >= 0xc9;
    boolean isPlain = (marker & 3) <= 2 && (marker & 4) == 0;
    if (!isPlain || scan.bits != 8) {
      // Lossless, built up by differences, or deeper than the readers here go.
      scan.packing = "JPEG (" + Integer.toHexString(0xff00 | marker) + ", " + scan.bits + " bit)";
    }
    scan.size(body.u16(3), body.u16(1));
  }

  private void exif(View body) {
    if (body.is(0, "Exif\0\0")) {
      scan.exif = true;
      Exif.read(body.from(6), scan);
      return;
    }
    scan.notes = true;
    boolean isXmp = body.is(0, XMP);
    scan.place |= isXmp && body.ascii(0, body.length()).contains("GPS");
  }

  private static boolean namesProgram(View body) {
    return PROGRAMS.stream().anyMatch(each -> body.is(0, each));
  }

  private void profilePart(View body) {
    int count = body.u8(13);
    boolean inOrder = body.u8(12) == nextPart++ && nextPart <= count + 1;
    if (!inOrder || profile.size() + body.length() > PROFILE_MOST) {
      scan.badProfile = true;
      return;
    }
    profile.write(
        body.bytes(), body.start() + PROFILE_HEAD, Math.max(0, body.length() - PROFILE_HEAD));
  }
}
