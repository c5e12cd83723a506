package vn.gtvt.sdk.license.portrait;

import static vn.gtvt.sdk.license.portrait.PictureFiles.as;
import static vn.gtvt.sdk.license.portrait.PictureFiles.chunk;
import static vn.gtvt.sdk.license.portrait.PictureFiles.exif;
import static vn.gtvt.sdk.license.portrait.PictureFiles.joined;
import static vn.gtvt.sdk.license.portrait.PictureFiles.jpeg;
import static vn.gtvt.sdk.license.portrait.PictureFiles.other;
import static vn.gtvt.sdk.license.portrait.PictureFiles.png;
import static vn.gtvt.sdk.license.portrait.PictureFiles.segment;
import static vn.gtvt.sdk.license.portrait.PictureFiles.turned;
import static vn.gtvt.sdk.license.portrait.PictureFiles.zeros;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** The odd files of the table that the build draws itself. */
final class BuiltPictures {
  static final DrawnFace FACE = DrawnFace.of(900, 1200, Color.WHITE);
  static final byte[] PLAIN = jpeg(FACE.image, 0.92f, false);
  private static final byte[] PNG = png(FACE.image, false);
  private static final Map<String, Supplier<byte[]>> FILES = files();

  private BuiltPictures() {}

  static byte[] get(String name) {
    Supplier<byte[]> made = FILES.get(name);
    if (made == null) {
      throw new IllegalArgumentException("nothing draws " + name);
    }
    return made.get();
  }

  static Set<String> names() {
    return FILES.keySet();
  }

  private static Map<String, Supplier<byte[]>> files() {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    turns(files);
    jpegs(files);
    others(files);
    scenes(files);
    bombs(files);
    strangers(files);
    files.putAll(OddKinds.files());
    files.putAll(Bombs.files());
    return files;
  }

  private static void turns(Map<String, Supplier<byte[]>> files) {
    files.put("plain.jpg", PLAIN::clone);
    files.put("exif3.jpg", () -> marked(2, 3));
    files.put("exif6.jpg", () -> marked(3, 6));
    files.put("exif8.jpg", () -> marked(1, 8));
    files.put("upside-down.jpg", () -> jpeg(turned(FACE.image, 2), 0.92f, false));
    files.put("quarter-turn.jpg", () -> jpeg(turned(FACE.image, 1), 0.92f, false));
  }

  private static byte[] marked(int quarters, int orientation) {
    byte[] lying = jpeg(turned(FACE.image, quarters), 0.92f, false);
    return segment(lying, 0xe1, exif(orientation, false));
  }

  private static void jpegs(Map<String, Supplier<byte[]>> files) {
    files.put("gps.jpg", () -> segment(PLAIN, 0xe1, exif(1, true)));
    files.put("no-jfif.jpg", () -> segment(withoutHead(PLAIN), 0xe1, exif(1, true)));
    files.put("icc-swapped.jpg", () -> segment(PLAIN, 0xe2, swappedProfile()));
    files.put("progressive.jpg", () -> jpeg(FACE.image, 0.92f, true));
    files.put("flipped-bits.jpg", () -> flipped(PLAIN, 40));
    files.put("trailing-zip.jpg", () -> joined(PLAIN, text("PK\u0003\u0004 and much more")));
    files.put("bom.jpg", () -> joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, PLAIN));
    files.put("no-end.jpg", () -> Arrays.copyOf(PLAIN, PLAIN.length - 2));
  }

  private static void others(Map<String, Supplier<byte[]>> files) {
    files.put("plain.png", PNG::clone);
    files.put("interlaced.png", () -> png(FACE.image, true));
    files.put("alpha.png", () -> png(as(FACE.image, BufferedImage.TYPE_INT_ARGB), false));
    files.put("deep.png", () -> png(PictureFiles.deep(FACE.image), false));
    files.put("plain.bmp", () -> other(FACE.image, "bmp"));
    files.put("plain.gif", () -> other(FACE.image, "gif"));
    files.put("bad-crc.png", () -> flippedAt(PNG, 29));
  }

  private static void scenes(Map<String, Supplier<byte[]>> files) {
    files.put("square.jpg", () -> jpeg(onCanvas(1200, 1200, FACE.image), 0.92f, false));
    files.put("blue.jpg", () -> drawn(900, 1200, new Color(60, 110, 200)));
    files.put("grey.jpg", () -> jpeg(grey(), 0.92f, false));
    files.put("small.jpg", () -> drawn(354, 472, Color.WHITE));
    files.put("no-face.jpg", () -> jpeg(onCanvas(900, 1200), 0.92f, false));
    BufferedImage half = DrawnFace.of(450, 600, Color.WHITE).image;
    files.put("two-faces.jpg", () -> jpeg(onCanvas(900, 1200, half, half), 0.92f, false));
  }

  private static void bombs(Map<String, Supplier<byte[]>> files) {
    files.put("huge-grey.png", () -> huge(1, 0));
    files.put("huge-colour.png", () -> huge(8, 2));
    files.put("lying-sof.jpg", () -> claiming(65_500, 65_500));
    files.put("lying-sof-12000.jpg", () -> claiming(12_000, 16_000));
    byte[] name = text("x\0\0");
    files.put("ztxt-bomb.png", () -> chunk(PNG, "zTXt", joined(name, zeros(200 << 20))));
    files.put("iccp-bomb.png", () -> chunk(PNG, "iCCP", joined(name, zeros(200 << 20))));
  }

  private static void strangers(Map<String, Supplier<byte[]>> files) {
    files.put("heic.jpg", () -> joined(text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), noise(4096)));
    files.put("avif.jpg", () -> joined(text("\0\0\0\u0018ftypavif\0\0\0\0mif1avif"), noise(4096)));
    files.put("empty.jpg", () -> new byte[0]);
    files.put("page.jpg", () -> text("<!doctype html><html><body>404</body></html>"));
    files.put("paper.jpg", () -> text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"));
    files.put("noise.jpg", () -> noise(30_000));
  }

  private static byte[] drawn(int width, int height, Color ground) {
    return jpeg(DrawnFace.of(width, height, ground).image, 0.92f, false);
  }

  private static BufferedImage grey() {
    BufferedImage plain = as(FACE.image, BufferedImage.TYPE_BYTE_GRAY);
    return as(plain, BufferedImage.TYPE_3BYTE_BGR);
  }

  private static BufferedImage onCanvas(int width, int height, BufferedImage... images) {
    BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D to = canvas.createGraphics();
    to.setColor(Color.WHITE);
    to.fillRect(0, 0, width, height);
    for (int i = 0; i < images.length; i++) {
      int gap = (width - images.length * images[i].getWidth()) / (images.length + 1);
      int x = gap + i * (gap + images[i].getWidth());
      to.drawImage(images[i], x, (height - images[i].getHeight()) / 2, null);
    }
    to.dispose();
    return canvas;
  }

  private static byte[] huge(int bits, int colour) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(30_000).putInt(30_000);
    header.put((byte) bits).put((byte) colour);
    byte[] frame =
        joined(text("\u0089PNG\r\n\u001a\n"), new byte[25], text("\0\0\0\0IEND\u00aeB`\u0082"));
    byte[] whole = chunk(chunk(frame, "IDAT", zeros(4 << 20)), "IHDR", header.array());
    // The empty place of the header is taken out again: what was put behind it is the first chunk.
    return joined(Arrays.copyOf(whole, 8), Arrays.copyOfRange(whole, 33, whole.length));
  }

  static byte[] claiming(int width, int height) {
    byte[] lying = PLAIN.clone();
    for (int i = 2; i < lying.length - 9; i++) {
      if (lying[i] == (byte) 0xff && lying[i + 1] == (byte) 0xc0) {
        ByteBuffer.wrap(lying, i + 5, 4).putShort((short) height).putShort((short) width);
        return lying;
      }
    }
    throw new IllegalStateException("no frame");
  }

  /** Without the JFIF segment of 18 bytes: telephones write EXIF data instead. */
  private static byte[] withoutHead(byte[] jpeg) {
    return joined(Arrays.copyOf(jpeg, 2), Arrays.copyOfRange(jpeg, 20, jpeg.length));
  }

  private static byte[] swappedProfile() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    for (int i = 128; i < 512; i++) {
      if (profile[i + 1] == 'X' && profile[i + 2] == 'Y' && profile[i + 3] == 'Z') {
        profile[i] = (byte) (profile[i] == 'r' ? 'g' : profile[i] == 'g' ? 'r' : profile[i]);
      }
    }
    return joined(text("ICC_PROFILE\0\u0001\u0001"), profile);
  }

  static byte[] flipped(byte[] of, int count) {
    byte[] out = of.clone();
    Random random = new Random(11);
    for (int i = 0; i < count; i++) {
      out[out.length / 2 + random.nextInt(out.length / 4)] ^= (byte) 0xff;
    }
    return out;
  }

  private static byte[] flippedAt(byte[] of, int at) {
    byte[] out = of.clone();
    out[at] ^= 1;
    return out;
  }

  private static byte[] noise(int count) {
    byte[] out = new byte[count];
    new Random(5).nextBytes(out);
    return out;
  }

  private static byte[] text(String of) {
    return of.getBytes(StandardCharsets.ISO_8859_1);
  }
}
