package vn.gtvt.sdk.portal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.gtvt.sdk.dossier.DossierStatus;

/**
 * What the status words of one installation mean. Immutable.
 *
 * <p>A dialect ships its table or tables; where an installation uses other words, or the same words
 * otherwise, {@link #with} changes a line. A word that is not listed is kept as it came.
 */
public final class StatusTable {
  private final String name;
  private final Map<String, DossierStatus> words;

  private StatusTable(String name, Map<String, DossierStatus> words) {
    this.name = name;
    this.words = words;
  }

  /**
   * Returns a table.
   *
   * @param name what tells it from others of the same dialect, with its source
   * @param words the receiver's words and what they mean
   */
  public static StatusTable of(String name, Map<String, DossierStatus> words) {
    Objects.requireNonNull(name, "name == null");
    return new StatusTable(name, Collections.unmodifiableMap(new LinkedHashMap<>(words)));
  }

  /** Returns the same table with another meaning of one word; the word may be new. */
  public StatusTable with(String word, DossierStatus status) {
    Map<String, DossierStatus> changed = new LinkedHashMap<>(words);
    changed.put(word, status);
    return new StatusTable(name, Collections.unmodifiableMap(changed));
  }

  /** Returns the table's name. */
  public String name() {
    return name;
  }

  /** Returns the words and what they mean. */
  public Map<String, DossierStatus> words() {
    return words;
  }

  /** Returns the status of a word with that word beside it; an unlisted one stays raw. */
  public DossierStatus status(String word) {
    DossierStatus known = words.get(word);
    return known == null ? DossierStatus.unknown(word) : known.withRaw(word);
  }

  @Override
  public String toString() {
    return "StatusTable[" + name + ", " + words.size() + " words]";
  }
}
