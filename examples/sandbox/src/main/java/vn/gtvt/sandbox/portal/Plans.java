package vn.gtvt.sandbox.portal;

import java.util.Set;

/**
 * What the officers will do that is out of the ordinary, by door and dossier. Thread-safe.
 *
 * <p>Over HTTP: {@code POST /_sandbox/plans {"door","reference","plan"}}; without a reference the
 * plan is for every dossier of the door that has none of its own. Which words a door knows stands
 * on its page under {@code docs/wire}.
 */
public interface Plans {
  /**
   * Lays a plan for one dossier, in place of the one it had.
   *
   * @param door the door, such as {@code opencps}
   * @param reference the filer's reference of the dossier (DvcSync: its code); empty for all others
   * @param plan words with commas between; empty for the ordinary course
   * @throws IllegalArgumentException if the door does not know the word
   */
  void lay(String door, String reference, String plan);

  /** The words of the plan that holds for a dossier. */
  Set<String> of(String door, String reference);
}
