package vn.gtvt.sdk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Sentences by key from {@code messages_vi.properties} and {@code messages_en.properties} beside a
 * class.
 *
 * <p>The default locale of the machine is never asked: the same key gives the same words
 * everywhere. Placeholders are written {@code {name}} and filled by name. Immutable and safe for
 * concurrent use.
 */
public final class Messages {
  private final Properties vi;
  private final Properties en;

  private Messages(Properties vi, Properties en) {
    this.vi = vi;
    this.en = en;
  }

  /**
   * Loads the two files from the package of {@code owner}.
   *
   * @throws IllegalStateException if a file is missing or the two do not hold the same keys
   */
  public static Messages beside(Class<?> owner) {
    Properties vi = load(owner, "messages_vi.properties");
    Properties en = load(owner, "messages_en.properties");
    if (!vi.keySet().equals(en.keySet())) {
      throw new IllegalStateException(
          "messages_vi and messages_en of " + owner.getPackageName() + " hold different keys");
    }
    return new Messages(vi, en);
  }

  /**
   * Returns the sentence of a key with its placeholders filled.
   *
   * @param namesAndValues name, value, name, value…
   * @throws IllegalArgumentException if the key is unknown
   */
  public Bilingual get(String key, Object... namesAndValues) {
    String first = vi.getProperty(key);
    if (first == null) {
      throw new IllegalArgumentException("no message for " + key);
    }
    return new Bilingual(
        fill(first, namesAndValues, true), fill(en.getProperty(key), namesAndValues, false));
  }

  /** Says whether a key has a sentence. */
  public boolean has(String key) {
    return vi.containsKey(key);
  }

  private static String fill(String sentence, Object[] namesAndValues, boolean vietnamese) {
    String filled = sentence;
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      String text =
          value instanceof Bilingual both
              ? (vietnamese ? both.vi() : both.en())
              : String.valueOf(value);
      filled = filled.replace("{" + namesAndValues[i] + "}", text);
    }
    return filled;
  }

  private static Properties load(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(owner.getPackageName() + " has no " + name);
      }
      Properties loaded = new Properties();
      loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return loaded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
