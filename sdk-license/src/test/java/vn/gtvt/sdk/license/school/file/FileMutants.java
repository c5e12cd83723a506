package vn.gtvt.sdk.license.school.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Course files that were damaged, each by a number, and the same for the same number. */
final class FileMutants {
  private static final String BASE64 =
      Base64.getEncoder().encodeToString(MadeUpFile.portrait(472, 354, 300));

  private static final List<byte[]> WHOLE =
      List.of(
          MadeUpFile.dkkh().bytes(),
          MadeUpFile.dkkh().crlf().base64Lines(76).emptyPairs().noMark().bytes(),
          MadeUpFile.bc1().bytes(),
          MadeUpFile.dkkh().declared("utf-16", StandardCharsets.UTF_16LE).bytes(),
          MadeUpFile.dkkh()
              .text()
              .replace(
                  "<ANH_CHAN_DUNG>" + BASE64, "<ANH_CHAN_DUNG a='>'><![CDATA[" + BASE64 + "]]>")
              .getBytes(StandardCharsets.UTF_8));

  private static final List<String> PIECES =
      List.of(
          "\uFEFF",
          "\uFEFF\uFEFF",
          "\n\n",
          "\u0000",
          "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<!--->",
          "<!-- a -->",
          "<?a b?>",
          "<ANH_CHAN_DUNG>",
          "</ANH_CHAN_DUNG>",
          "<ANH_CHAN_DUNG />",
          "<ANH_CHAN_DUNG x=\"",
          "<NGUOI_LX>",
          "</NGUOI_LX>",
          "</NGUOI_LXS>",
          "<HO_SO>",
          "</DANG_KY_KHOA_HOC>",
          "<Signature/>",
          "<a:b xmlns:a='c'>",
          "<TEN>",
          "<TEN/>",
          "&#13;",
          "&#x41;",
          "&lt;",
          "&",
          "<",
          ">",
          "\"",
          "<!DOCTYPE a>",
          "\uE0001",
          "\uD83D\uDE00",
          "QUJD");

  private FileMutants() {}

  static byte[] of(int number) {
    Random random = new Random(number);
    byte[] file = WHOLE.get(random.nextInt(WHOLE.size()));
    for (int n = random.nextInt(3); n >= 0; n--) {
      file = mutated(file, random);
    }
    return file;
  }

  private static byte[] mutated(byte[] file, Random random) {
    int at = place(file, random);
    return switch (random.nextInt(6)) {
      case 0 -> flipped(file, random);
      case 1 -> Arrays.copyOf(file, at);
      case 2 -> spliced(file, at, new byte[0], Math.min(file.length, at + random.nextInt(200)));
      case 3 -> spliced(file, at, Arrays.copyOfRange(file, at / 2, at), at);
      default -> {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        yield spliced(file, at, piece.getBytes(StandardCharsets.UTF_8), at);
      }
    };
  }

  /** Anywhere, or where it hurts: at an end, or at a tag. */
  private static int place(byte[] file, Random random) {
    int at = random.nextInt(file.length + 1);
    int kind = random.nextInt(4);
    if (kind == 0) {
      return random.nextBoolean() ? 0 : file.length;
    }
    while (kind > 1 && at < file.length && file[at] != '<' && (at == 0 || file[at - 1] != '>')) {
      at++;
    }
    return at;
  }

  private static byte[] flipped(byte[] file, Random random) {
    byte[] flipped = file.clone();
    for (int n = random.nextInt(4); n >= 0 && file.length > 0; n--) {
      flipped[random.nextInt(file.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  private static byte[] spliced(byte[] file, int at, byte[] piece, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, at);
    out.writeBytes(piece);
    out.write(file, to, file.length - to);
    return out.toByteArray();
  }
}
