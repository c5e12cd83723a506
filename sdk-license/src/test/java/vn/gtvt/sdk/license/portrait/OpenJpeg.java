package vn.gtvt.sdk.license.portrait;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** OpenJPEG's decoder, for tests of other rooms. */
public final class OpenJpeg {
  private OpenJpeg() {}

  /**
   * Returns a JP2 as PPM; skips the test without the program, or fails it where {@code CI_RUN} is
   * set.
   */
  public static byte[] ppm(byte[] jp2, Path folder) throws IOException, InterruptedException {
    OtherProgram.mustBeThere("opj_decompress", "libopenjp2-tools");
    Path in = Files.write(folder.resolve("in.jp2"), jp2);
    Path out = folder.resolve("out.ppm");
    Files.deleteIfExists(out);
    OtherProgram.run("opj_decompress", "-i", in.toString(), "-o", out.toString());
    return Files.readAllBytes(out);
  }
}
