package vn.gtvt.sdk.portal;

/** What keeps a receiver from taking the same dossier twice. */
public enum Guard {
  /** It refuses a second dossier under a key of ours: sending again is safe once it had none. */
  REFUSED_TWICE,
  /** It would take it again, but it can be asked: absence is proved by two direct reads. */
  LOOK_UP,
  /** It would take it again and cannot be asked: only a person can find out. */
  PERSON
}
