package vn.gtvt.sdk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.law.LoadResult.Reason;

/** What a package is packed in: files that are no zip, or one that means to mislead. */
class BrokenZipTest {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;

  @TempDir Path folder;

  @Test
  void aFolderOrAMissingPathIsUnreadable() {
    Packages.refused(folder, Reason.UNREADABLE);
    assertThat(Packages.refused(folder.resolve("nothing.zip"), Reason.UNREADABLE))
        .contains("nothing.zip");
  }

  @Test
  void whatIsNoZipIsRefused() {
    refused(new byte[0], Reason.NOT_A_PACKAGE);
    refused(Packages.bytes("<html>404</html>".repeat(100)), Reason.NOT_A_PACKAGE);
  }

  @Test
  void aTruncatedZipIsRefusedWhereverItEnds() {
    byte[] valid = Packages.valid();
    for (int length = 0; length < valid.length; length += 7) {
      refused(Arrays.copyOf(valid, length), Reason.NOT_A_PACKAGE);
    }
    refused(Arrays.copyOf(valid, valid.length + 1), Reason.NOT_A_PACKAGE);
  }

  @Test
  void anEntryThatLiesAboutItsSizeIsCounted() {
    Map<String, byte[]> entries = Packages.entries(Packages.NEW, Map.of("codes/z.json", "{}"));
    entries.put("codes/z.json", new byte[200 << 20]);
    byte[] bomb = Packages.zip(entries);
    assertThat(bomb).hasSizeLessThan(1 << 20);
    // The table of contents says that ten bytes will come out.
    ByteBuffer zip = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(find(bomb, CENTRAL, "codes/z.json") + 24, 10);
    refused(bomb, Reason.TOO_LARGE);
  }

  @Test
  void aLinkIsRefused() {
    byte[] link = Packages.valid();
    ByteBuffer zip = ByteBuffer.wrap(link).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(find(link, CENTRAL, Packages.FILE) + 38, 0xA1FF << 16);
    assertThat(refused(link, Reason.NOT_A_PACKAGE)).contains(Packages.FILE, "link");
  }

  @Test
  void aPlainFileOfUnixIsTaken() {
    byte[] plain = Packages.valid();
    ByteBuffer zip = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(find(plain, CENTRAL, Packages.FILE) + 38, 0x81A4 << 16);
    assertThat(Packages.law().load(Packages.write(folder, plain)))
        .isInstanceOf(LoadResult.Loaded.class);
  }

  @Test
  void anEncryptedEntryIsRefused() {
    byte[] marked = Packages.valid();
    marked[find(marked, CENTRAL, Packages.FILE) + 8] |= 1;
    assertThat(refused(marked, Reason.NOT_A_PACKAGE)).contains("encrypted");

    byte[] hidden = Packages.valid();
    hidden[find(hidden, LOCAL, Packages.FILE) + 6] |= 1;
    refused(hidden, Reason.NOT_A_PACKAGE);
  }

  @Test
  void aNameThatIsThereTwiceIsRefused() {
    String other = "procedures/9.000002.json";
    byte[] twice =
        Packages.zip(
            Packages.entries(
                Packages.NEW,
                Map.of(Packages.FILE, Packages.procedure("9.000001", 3), other, "{}")));
    rename(twice, LOCAL, other, Packages.FILE);
    // Two names in the table of contents, one in front of the bytes…
    refused(twice, Reason.BAD_NAME);
    // …and the same in both places.
    rename(twice, CENTRAL, other, Packages.FILE);
    assertThat(refused(twice, Reason.BAD_NAME)).contains(Packages.FILE);
  }

  @Test
  void anEntryThatTheTableOfContentsCallsOtherwiseIsRefused() {
    byte[] zip = Packages.valid();
    rename(zip, LOCAL, Packages.FILE, "procedures/9.000002.json");
    refused(zip, Reason.NOT_A_PACKAGE);
  }

  @Test
  void brokenBytesNeverThrowAndNeverGiveHalfABook() {
    Random random = new Random(20261124);
    byte[] valid = Packages.valid();
    int loaded = 0;
    for (int round = 0; round < 500; round++) {
      byte[] broken = broken(valid, random);
      loaded += Packages.loadedWhole(Packages.write(folder, broken)) ? 1 : 0;
    }
    // A changed time stamp harms nobody; everything else is found.
    assertThat(loaded).isBetween(1, 200);
  }

  @Test
  void brokenFactsInAWholePackageNeverThrowAndNeverGiveHalfABook() {
    Random random = new Random(42);
    byte[] fact = Packages.bytes(Packages.procedure("9.000001", 3));
    int loaded = 0;
    for (int round = 0; round < 500; round++) {
      String text = new String(broken(fact, random), StandardCharsets.ISO_8859_1);
      byte[] zip = Packages.zip(Packages.entries(Packages.NEW, Map.of(Packages.FILE, text)));
      loaded += Packages.loadedWhole(Packages.write(folder, zip)) ? 1 : 0;
    }
    assertThat(loaded).isBetween(1, 400);
  }

  @Test
  void aNumberBeyondAllNumbersIsRefused() {
    String text = Packages.procedure("9.000001", 3).replace("\"workingDays\":3", "\"days\":1e999");
    for (String fact : new String[] {text, text.replace("\"days\"", "\"workingDays\"")}) {
      byte[] zip = Packages.zip(Packages.entries(Packages.NEW, Map.of(Packages.FILE, fact)));
      refused(zip, Reason.FAULTY);
    }
  }

  private static byte[] broken(byte[] valid, Random random) {
    if (random.nextInt(5) == 0) {
      return Arrays.copyOf(valid, random.nextInt(valid.length));
    }
    byte[] broken = valid.clone();
    for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
      broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
    }
    return broken;
  }

  private static void rename(byte[] zip, int kind, String from, String to) {
    int name = find(zip, kind, from) + (kind == LOCAL ? 30 : 46);
    byte[] bytes = Packages.bytes(to);
    System.arraycopy(bytes, 0, zip, name, bytes.length);
  }

  /** Finds the header of an entry. */
  private static int find(byte[] zip, int kind, String name) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    byte[] wanted = Packages.bytes(name);
    int toName = kind == LOCAL ? 30 : 46;
    for (int at = 0; at + toName + wanted.length <= zip.length; at++) {
      if (bytes.getInt(at) == kind
          && Arrays.equals(
              wanted, Arrays.copyOfRange(zip, at + toName, at + toName + wanted.length))) {
        return at;
      }
    }
    throw new AssertionError("no entry " + name);
  }

  private String refused(byte[] zip, Reason reason) {
    return Packages.refused(Packages.write(folder, zip), reason);
  }
}
