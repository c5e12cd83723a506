package vn.gtvt.sdk.filing;

import java.util.List;
import vn.gtvt.sdk.portal.SupplementRequest;

/** What became of an answer to a request for more papers, before anything was sent. */
public sealed interface Answered {
  /**
   * It is in the journal and will be handed in once.
   *
   * @param filing the filing, on its way
   */
  record Taken(Filing filing) implements Answered {}

  /**
   * Papers are missing, or are the same as before: nothing was taken.
   *
   * @param missing what is still wanted; empty where the request names no paper and the answer
   *     brings neither a paper nor a note
   */
  record Incomplete(List<SupplementRequest.Wanted> missing) implements Answered {
    /** Keeps a copy. */
    public Incomplete {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Nobody asks for this, or it was answered already: nothing was taken.
   *
   * @param filing the filing as it is
   */
  record NotAsked(Filing filing) implements Answered {}
}
