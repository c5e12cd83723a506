package vn.gtvt.sdk.license.portrait;

import static vn.gtvt.sdk.license.portrait.PictureFiles.joined;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Small files that ask a decoder, or what comes after it, for far more work than they look. */
final class Bombs {
  private Bombs() {}

  static Map<String, Supplier<byte[]>> files() {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put("many-scans.jpg", () -> scans(3000, 2000, 60));
    files.put("two-streams.jp2", Bombs::twoStreams);
    files.put("large-claim.jp2", () -> claiming(jp2(), 8000, 5000));
    files.put("fine-blocks.jp2", () -> coding(jp2(), 10, 0));
    files.put("many-layers.jp2", () -> coding(jp2(), 6, 0xff));
    files.put("one-tile.tif", () -> tiff(16_000, 20_000_000));
    files.put("picture-inside.bmp", Bombs::bmp);
    files.put("sides.jpg", () -> BuiltPictures.claiming(7900, 5500));
    files.put("strip.jpg", () -> PictureFiles.jpeg(noise(240, 8000), 0.5f, false));
    files.put("crowd.jpg", () -> PictureFiles.jpeg(crowd(240, 8000, 40), 0.9f, false));
    files.put("crowd-of-portraits.jpg", () -> PictureFiles.jpeg(crowd(240, 320, 30), 0.9f, false));
    return files;
  }

  static byte[] jp2() {
    return Jp2.of(DrawnFace.of(354, 472, Color.WHITE).image);
  }

  /** A progressive JPEG whose last scan comes again and again, as the format allows. */
  static byte[] scans(int width, int height, int count) {
    byte[] jpeg = PictureFiles.jpeg(grey(width, height), 0.5f, true);
    int last = 0;
    for (int i = 0; i < jpeg.length - 1; i++) {
      if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xda) {
        last = i;
      }
    }
    byte[] scan = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + count * scan.length);
    out.put(jpeg, 0, jpeg.length - 2);
    for (int i = 0; i < count; i++) {
      out.put(scan);
    }
    return out.putShort((short) 0xffd9).array();
  }

  static BufferedImage grey(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Arrays.fill(((DataBufferByte) image.getRaster().getDataBuffer()).getData(), (byte) 128);
    return image;
  }

  private static BufferedImage noise(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    new Random(1).nextBytes(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    return image;
  }

  private static BufferedImage crowd(int width, int height, int each) {
    BufferedImage face = DrawnFace.of(400, 533, Color.WHITE).image.getSubimage(50, 90, 300, 380);
    int down = each * 380 / 300;
    Image small = face.getScaledInstance(each, down, Image.SCALE_AREA_AVERAGING);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D to = image.createGraphics();
    for (int y = 0; y < height; y += down) {
      for (int x = 0; x < width; x += each) {
        to.drawImage(small, x, y, null);
      }
    }
    to.dispose();
    return image;
  }

  static int indexOf(byte[] in, String text) {
    return new String(in, StandardCharsets.ISO_8859_1).indexOf(text);
  }

  private static byte[] claiming(byte[] jp2, int width, int height) {
    byte[] lying = jp2.clone();
    int sizes = indexOf(lying, "\u00ffO\u00ffQ");
    ByteBuffer.wrap(lying).putInt(sizes + 8, width).putInt(sizes + 12, height);
    ByteBuffer.wrap(lying).putInt(sizes + 24, width).putInt(sizes + 28, height);
    int header = indexOf(lying, "ihdr") + 4;
    ByteBuffer.wrap(lying).putInt(header, height).putInt(header + 4, width);
    return lying;
  }

  /** The first stream is huge, the second one is not: a decoder reads the first. */
  private static byte[] twoStreams() {
    byte[] small = jp2();
    int at = indexOf(small, "jp2c") - 4;
    byte[] huge = Arrays.copyOfRange(claiming(small, 20_000, 20_000), at, small.length);
    ByteBuffer.wrap(huge).putInt(0, huge.length);
    return joined(Arrays.copyOf(small, at), huge, Arrays.copyOfRange(small, at, small.length));
  }

  /** Writes a byte into the coding style: 10 and 11 are the blocks' sides, 6 and 7 the layers. */
  private static byte[] coding(byte[] jp2, int at, int value) {
    byte[] changed = jp2.clone();
    changed[indexOf(changed, "\u00ffR") + at] = (byte) value;
    return changed;
  }

  /** A picture of 500x667 in one tile of so many pixels a side. */
  static byte[] tiff(int side, int unpacked) {
    byte[] data = PictureFiles.zeros(unpacked);
    int[][] entries = {
      {256, 4, 1, 500}, {257, 4, 1, 667}, {258, 3, 3, 158}, {259, 3, 1, 8}, {262, 3, 1, 2},
      {277, 3, 1, 3}, {284, 3, 1, 1}, {322, 4, 1, side}, {323, 4, 1, side}, {324, 4, 1, 174},
      {325, 4, 1, data.length}, {339, 3, 1, 1}
    };
    ByteBuffer out = ByteBuffer.allocate(174 + data.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    out.putShort((short) entries.length);
    for (int[] entry : entries) {
      out.putShort((short) entry[0]).putShort((short) entry[1]).putInt(entry[2]).putInt(entry[3]);
    }
    out.putInt(0).putShort((short) 8).putShort((short) 8).putShort((short) 8);
    return out.position(174).put(data).array();
  }

  /** A bitmap whose header says that a PNG follows; a reader would look for one of the host's. */
  private static byte[] bmp() {
    byte[] inner = BuiltPictures.get("plain.png");
    ByteBuffer out = ByteBuffer.allocate(54 + inner.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'B').put((byte) 'M').putInt(54 + inner.length).putInt(0).putInt(54);
    out.putInt(40).putInt(900).putInt(1200).putShort((short) 1).putShort((short) 24).putInt(5);
    return out.putInt(inner.length).position(54).put(inner).array();
  }
}
