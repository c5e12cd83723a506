package vn.gtvt.sdk.license.portrait;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.gtvt.sdk.license.portrait.decode.Picture;

/** A picture as other programs write it out: width, height, and red, green, blue of every pixel. */
final class Ppm {
  final int width;
  final int height;
  private final byte[] rgb;

  Ppm(int width, int height, byte[] rgb) {
    this.width = width;
    this.height = height;
    this.rgb = rgb;
  }

  static Ppm read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int[] numbers = new int[4];
    int at = 0;
    for (int field = 0; field < numbers.length; field++) {
      while (Character.isWhitespace(bytes[at]) || bytes[at] == '#') {
        // opj_decompress puts a line about itself behind the first field.
        at = bytes[at] == '#' ? endOfLine(bytes, at) : at + 1;
      }
      int start = at;
      while (!Character.isWhitespace(bytes[at])) {
        at++;
      }
      String text = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
      numbers[field] = field == 0 ? text.charAt(1) : Integer.parseInt(text);
    }
    if (numbers[0] != '6' || numbers[3] != 255) {
      throw new IOException("no plain PPM of 8 bits: " + file.getFileName());
    }
    byte[] rgb = Arrays.copyOfRange(bytes, at + 1, bytes.length);
    return new Ppm(numbers[1], numbers[2], rgb);
  }

  private static int endOfLine(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Says how far this is from our own pixels, pixel by pixel, in decibels; 0 for another size. */
  double decibels(Picture ours) {
    if (width != ours.width() || height != ours.height() || rgb.length != 3 * width * height) {
      return 0;
    }
    long squares = 0;
    for (int i = 0; i < rgb.length; i++) {
      int channel = i % 3;
      int difference = (rgb[i] & 255) - ours.value(i - channel + 2 - channel);
      squares += (long) difference * difference;
    }
    return squares == 0 ? 99 : 10 * Math.log10(255.0 * 255 * rgb.length / squares);
  }
}
