package vn.gtvt.sdk.law;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gtvt.sdk.law.LoadResult.Reason;

/**
 * The table of contents at the end of a zip. {@link java.util.zip.ZipInputStream} does not look at
 * it, and only here a zip says that an entry is a link; and what two readers could understand in
 * two ways shall not be read at all.
 *
 * <p>Layout: PKWARE APPNOTE.TXT, sections 4.3.12 and 4.3.16. ZIP64 is not read: no package is large
 * enough to need it.
 */
final class CentralDirectory {
  static final String MANIFEST = "manifest.json";
  static final String SIGNATURE = "manifest.sig";

  /** The shape of a name is bounded, so that the pattern never works on a long text. */
  private static final Pattern NAME =
      Pattern.compile("(?:procedures|calendar|codes)/(?!.*\\.\\.)[a-z0-9][a-z0-9.-]{0,79}\\.json");

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int ENCRYPTED = 0x2041;
  private static final int FILE_TYPE = 0xF000;
  private static final int PLAIN_FILE = 0x8000;

  private final ByteBuffer zip;

  private CentralDirectory(byte[] zip) {
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns the names, each one allowed and there once. */
  static Set<String> names(byte[] zip, int most) throws Refusal {
    try {
      return new CentralDirectory(zip).names(most);
    } catch (IndexOutOfBoundsException e) {
      throw broken();
    }
  }

  static boolean isFact(String name) {
    return NAME.matcher(name).matches();
  }

  static Refusal broken() {
    return Refusal.of(Reason.NOT_A_PACKAGE, "no-zip");
  }

  private Set<String> names(int most) throws Refusal {
    int end = end();
    int count = word(end + 10);
    if (count > most) {
      throw Refusal.of(Reason.TOO_LARGE, "too-many", "most", most);
    }
    int at = zip.getInt(end + 16);
    if (zip.getInt(end + 4) != 0 || word(end + 8) != count || at < 0) {
      throw broken();
    }
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      if (zip.getInt(at) != ENTRY) {
        throw broken();
      }
      String name = name(at);
      if (!names.add(name)) {
        throw Refusal.of(Reason.BAD_NAME, "twice", "name", name);
      }
      at += ENTRY_LENGTH + word(at + 28) + word(at + 30) + word(at + 32);
    }
    // Nothing may hide between the last entry and the end.
    if (at != end) {
      throw broken();
    }
    return names;
  }

  private String name(int at) throws Refusal {
    byte[] bytes = new byte[word(at + 28)];
    zip.get(at + ENTRY_LENGTH, bytes);
    String name = new String(bytes, StandardCharsets.UTF_8);
    if (!isFact(name) && !name.equals(MANIFEST) && !name.equals(SIGNATURE)) {
      throw Refusal.of(Reason.BAD_NAME, "bad-name", "name", name);
    }
    if ((word(at + 8) & ENCRYPTED) != 0) {
      throw Refusal.of(Reason.NOT_A_PACKAGE, "encrypted", "name", name);
    }
    // Unix file type; zero where the packing tool stored none.
    int type = word(at + 40) & FILE_TYPE;
    if (type != 0 && type != PLAIN_FILE) {
      throw Refusal.of(Reason.NOT_A_PACKAGE, "no-plain-file", "name", name);
    }
    return name;
  }

  /** Finds the end record: the last one whose comment reaches exactly to the end of the file. */
  private int end() throws Refusal {
    int last = zip.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) {
      if (zip.getInt(at) == END && word(at + 20) == last - at) {
        return at;
      }
    }
    throw broken();
  }

  private int word(int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }
}
