package vn.gtvt.sandbox.practice;

import java.util.List;

/** What the practice portal really holds; no client can change what it tells. Thread-safe. */
public interface PracticeLedger {
  /** All dossiers in the order of receipt; a dossier that was filed twice stands in it twice. */
  List<PracticeDossier> dossiers();

  /** How many calls came with a token that nobody here has. */
  int strangers();
}
