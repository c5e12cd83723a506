package vn.gtvt.sdk.portal;

/** What keeps a receiver from taking the same dossier twice. */
public enum Guard {
  /**
   * It refuses a second dossier under a key of ours: sending again is safe once it had none. A
   * refusal because the key is taken is no refusal of the dossier: the dialect answers {@link
   * Outcome.Unknown}. Where it cannot tell, the engine asks before it believes a refusal that
   * follows a doubt.
   */
  REFUSED_TWICE,
  /** It would take it again, but it can be asked: absence is proved by two direct reads. */
  LOOK_UP,
  /**
   * It would take it again and cannot be asked for sure: what it shows is there, but what it does
   * not show may be there too. Only a person can find out.
   */
  PERSON
}
