package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import vn.gtvt.sdk.license.portrait.Outputs.Output;
import vn.gtvt.sdk.license.portrait.profile.Codec;

/**
 * Opens every output with a program that is not ours, and compares what it sees with our pixels.
 */
final class OutputJudges {
  /** Two decoders of one standard differ by their rounding only. */
  private static final double LEAST_DECIBELS = 45;

  private final Outputs outputs;
  private final Path folder;

  OutputJudges(Outputs outputs, Path folder) {
    this.outputs = outputs;
    this.folder = folder;
  }

  /** The reader of the JDK that any program of the officer's would use. */
  void jdk() throws IOException {
    for (Output each : outputs.all()) {
      if (each.codec == Codec.JPEG) {
        BufferedImage opened = ImageIO.read(new ByteArrayInputStream(each.bytes));
        assertThat(opened).as(each.label).isNotNull();
        // Drawn as a viewer does: asked for its numbers, the JDK takes greys for linear light.
        BufferedImage drawn = PictureFiles.as(opened, BufferedImage.TYPE_INT_RGB);
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        byte[] rgb = new byte[3 * width * height];
        int at = 0;
        for (int pixel : drawn.getRGB(0, 0, width, height, null, 0, width)) {
          rgb[at++] = (byte) (pixel >> 16);
          rgb[at++] = (byte) (pixel >> 8);
          rgb[at++] = (byte) pixel;
        }
        compare(each, new Ppm(width, height, rgb));
      }
    }
  }

  void djpeg() throws IOException, InterruptedException {
    OtherProgram.mustBeThere("djpeg", "libjpeg-turbo-progs");
    for (Map.Entry<Output, Path> each : written(Codec.JPEG).entrySet()) {
      Path seen = folder.resolve("seen.ppm");
      String said =
          OtherProgram.run(
              "djpeg", "-rgb", "-outfile", seen.toString(), each.getValue().toString());
      assertThat(said).as(each.getKey().label).isEmpty();
      compare(each.getKey(), Ppm.read(seen));
    }
  }

  void imageMagick() throws IOException, InterruptedException {
    OtherProgram.mustBeThere("mogrify", "imagemagick");
    OtherProgram.mustBeThere("identify", "imagemagick");
    Map<Output, Path> files = written(Codec.JPEG);
    List<String> names = files.values().stream().map(Path::toString).toList();
    OtherProgram.run(
        joined(List.of("mogrify", "-regard-warnings", "-depth", "8", "-format", "ppm"), names));
    List<String> told =
        OtherProgram.run(
                joined(
                    List.of("identify", "-regard-warnings", "-format", "%m %wx%h %x %y %U %Q\n"),
                    names))
            .lines()
            .toList();
    assertThat(told).hasSameSizeAs(names);
    int line = 0;
    for (Map.Entry<Output, Path> each : files.entrySet()) {
      compare(each.getKey(), Ppm.read(ending(each.getValue(), ".ppm")));
      String expected = "JPEG " + each.getKey().ours.width() + "x" + each.getKey().ours.height();
      assertThat(told.get(line)).as(each.getKey().label).startsWith(expected);
      if (each.getKey().repaired) {
        assertThat(told.get(line)).as(each.getKey().label).contains(" 300 300 PixelsPerInch ");
      }
      line++;
    }
  }

  void openJpeg() throws IOException, InterruptedException {
    OtherProgram.mustBeThere("opj_decompress", "libopenjp2-tools");
    Map<Output, Path> files = written(Codec.JP2);
    OtherProgram.run("opj_decompress", "-ImgDir", folder.toString(), "-OutFor", "PPM");
    for (Map.Entry<Output, Path> each : files.entrySet()) {
      compare(each.getKey(), Ppm.read(ending(each.getValue(), ".ppm")));
    }
  }

  private Map<Output, Path> written(Codec codec) throws IOException {
    Map<Output, Path> files = new LinkedHashMap<>();
    for (Output each : outputs.all()) {
      if (each.codec == codec) {
        String name = String.format("%04d.%s", files.size(), codec.ending());
        files.put(each, Files.write(folder.resolve(name), each.bytes));
      }
    }
    return files;
  }

  private static void compare(Output output, Ppm seen) {
    String size = output.ours.width() + "x" + output.ours.height();
    assertThat(seen.width + "x" + seen.height).as(output.label).isEqualTo(size);
    double decibels = seen.decibels(output.ours);
    assertThat(decibels).as(output.label).isGreaterThan(LEAST_DECIBELS);
  }

  private static Path ending(Path file, String ending) {
    String name = Objects.requireNonNull(file.getFileName()).toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
  }

  private static List<String> joined(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }
}
