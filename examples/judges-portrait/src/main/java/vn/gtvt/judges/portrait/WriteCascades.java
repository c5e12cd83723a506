package vn.gtvt.judges.portrait;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** The build step: takes the cascades out of OpenCV's jar and writes them into sdk-license. */
public final class WriteCascades {
  private static final String FOLDER = "/org/bytedeco/opencv/linux-x86_64/share/opencv4/";

  /** Names of the binary files, and where their XML stands in OpenCV's jar. */
  static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "lbp-frontalface.bin", FOLDER + "lbpcascades/lbpcascade_frontalface.xml",
              "haar-frontalface-alt2.bin", FOLDER + "haarcascades/haarcascade_frontalface_alt2.xml",
              "haar-eye.bin", FOLDER + "haarcascades/haarcascade_eye.xml"));

  private WriteCascades() {}

  /** Writes the files and their checksums into the folder named. */
  public static void main(String[] folder) throws IOException {
    Path to = Path.of(folder[0]);
    Files.createDirectories(to);
    StringBuilder sums = new StringBuilder();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(CascadeXml.binary(new ByteArrayInputStream(xml(file.getValue()))));
      }
      Files.write(to.resolve(file.getKey()), packed.toByteArray());
      sums.append(sha256(packed.toByteArray())).append("  ").append(file.getKey()).append('\n');
      String source = file.getValue().substring(file.getValue().lastIndexOf('/') + 1);
      sums.append(sha256(xml(file.getValue()))).append("  ").append(source).append('\n');
    }
    Files.writeString(to.resolve("SHA256SUMS"), sums, StandardCharsets.US_ASCII);
  }

  /** Returns where the XML of a binary file stands in OpenCV's jar. */
  static String source(String binary) {
    return Objects.requireNonNull(FILES.get(binary), binary);
  }

  static byte[] xml(String name) throws IOException {
    try (InputStream in = WriteCascades.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("OpenCV's jar has no " + name);
      }
      return in.readAllBytes();
    }
  }

  static String sha256(byte[] of) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
