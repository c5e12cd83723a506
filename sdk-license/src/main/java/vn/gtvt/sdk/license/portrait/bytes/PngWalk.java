package vn.gtvt.sdk.license.portrait.bytes;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Walks over the chunks of a PNG. */
final class PngWalk {
  static final int FIRST = 8;
  private static final int CHUNK_MOST = 1 << 20;
  private static final int NAME_MOST = 80;

  private final View file;
  private final ByteScan scan;
  private boolean hasHeader;
  private boolean hasData;

  PngWalk(View file, ByteScan scan) {
    this.file = file;
    this.scan = scan;
  }

  void walk() {
    int at = FIRST;
    while (at >= 0) {
      at = step(at);
    }
    if (!hasHeader || !hasData) {
      scan.damaged = true;
    }
  }

  private int step(int at) {
    long length = file.u32(at);
    if (!file.has(at, 12) || !file.has(at, 12 + length)) {
      scan.damaged = true;
      scan.lacksEnd = true;
      return -1;
    }
    String type = file.ascii(at + 4, 4);
    View body = file.part(at + 8, (int) length);
    boolean isCritical = Character.isUpperCase(type.charAt(0));
    if (isCritical && crc(at + 4, (int) length + 4) != file.u32(at + 8 + length)) {
      scan.damaged = true;
    }
    if (!isCritical && length > CHUNK_MOST) {
      scan.oversized = length;
    } else {
      chunk(type, body);
    }
    int next = at + 12 + (int) length;
    if (type.equals("IEND")) {
      scan.end = scan.start + next;
      return -1;
    }
    return next;
  }

  private void chunk(String type, View body) {
    switch (type) {
      case "IHDR" -> header(body);
      case "IDAT" -> hasData = true;
      case "PLTE" -> scan.palette |= scan.channels == 1;
      case "tRNS" -> scan.alpha = true;
      case "iCCP" -> profile(body);
      case "eXIf" -> {
        scan.exif = true;
        Exif.read(body, scan);
      }
      case "tEXt", "zTXt", "iTXt", "tIME" -> scan.exif = true;
      default -> {}
    }
  }

  private void header(View body) {
    if (hasHeader || body.length() != 13) {
      scan.damaged = true;
      return;
    }
    hasHeader = true;
    int colour = body.u8(9);
    scan.bits = body.u8(8);
    scan.alpha = colour == 4 || colour == 6;
    scan.channels = (colour & 2) != 0 && colour != 3 ? 3 : 1;
    scan.size(body.u32(0), body.u32(4));
  }

  /** Inflates the profile, and stops where no honest profile is that large. */
  private void profile(View body) {
    int name = 0;
    while (name < NAME_MOST && body.u8(name) != 0) {
      name++;
    }
    View packed = body.from(name + 2);
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed.bytes(), packed.start(), packed.length());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      int count = inflater.inflate(buffer);
      while (count > 0 && out.size() <= CHUNK_MOST) {
        out.write(buffer, 0, count);
        count = inflater.inflate(buffer);
      }
      if (inflater.finished() && out.size() <= CHUNK_MOST) {
        scan.profile = out.toByteArray();
      } else {
        scan.badProfile = true;
      }
    } catch (DataFormatException e) {
      scan.badProfile = true;
    } finally {
      inflater.end();
    }
  }

  private long crc(int at, int length) {
    CRC32 crc = new CRC32();
    crc.update(file.bytes(), file.start() + at, length);
    return crc.getValue();
  }
}
