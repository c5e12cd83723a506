package vn.gtvt.sdk.license.portrait.face;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * Reads the cascades that the jar brings, after comparing each with its checksum.
 *
 * <p>They are OpenCV's, brought to a binary form by a build step; {@code NOTICE.txt} beside them
 * holds their licences.
 */
final class CascadeFile {
  private static final int MARK = 0x47544331;
  private static final int MOST = 1 << 20;

  private CascadeFile() {}

  static Cascade read(String name) {
    byte[] packed = bytes(name);
    String sum = sha256(packed);
    String listed = new String(bytes("SHA256SUMS"), StandardCharsets.US_ASCII);
    if (!listed.contains(sum + "  " + name + "\n")) {
      throw new IllegalStateException(name + " is not the cascade that this version brings");
    }
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 14))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cascade read(DataInputStream in) throws IOException {
    if (in.readInt() != MARK) {
      throw new IOException("no cascade");
    }
    Cascade.Parts parts = new Cascade.Parts();
    parts.isBinaryPattern = in.readBoolean();
    parts.windowWidth = in.readUnsignedByte();
    parts.windowHeight = in.readUnsignedByte();
    parts.rectangles = ints(in);
    parts.weights = floats(in);
    parts.stageThresholds = floats(in);
    parts.stageTrees = ints(in);
    parts.treeNodes = ints(in);
    parts.treeLeaves = ints(in);
    parts.nodes = ints(in);
    parts.nodeThresholds = floats(in);
    parts.subsets = ints(in);
    parts.leaves = floats(in);
    return new Cascade(parts);
  }

  private static int[] ints(DataInputStream in) throws IOException {
    int[] read = new int[count(in)];
    for (int i = 0; i < read.length; i++) {
      read[i] = in.readInt();
    }
    return read;
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] read = new float[count(in)];
    for (int i = 0; i < read.length; i++) {
      read[i] = in.readFloat();
    }
    return read;
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException("no cascade");
    }
    return count;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = CascadeFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] of) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
