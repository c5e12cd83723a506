package vn.gtvt.sdk.portal.opencps;

import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Meaning;

/** The meaning of a read that may find nothing: that is an answer then, and kept as it came. */
enum Finding implements Meaning {
  /** Only an exception that names itself "no such" says that there is none: a proof. */
  NO_SUCH {
    @Override
    boolean isAbsence(HttpReply.Answered answered) {
      return answered.status() == 403 && PortalError.of(answered).saysAbsent();
    }
  },
  /** Any exception counts as none: for what is harmless to do once more. */
  ANY_EXCEPTION {
    @Override
    boolean isAbsence(HttpReply.Answered answered) {
      return answered.status() == 403;
    }
  };

  private static final Meaning OTHERWISE = new OpenCpsMeaning();

  abstract boolean isAbsence(HttpReply.Answered answered);

  @Override
  public Outcome<HttpReply.Answered> of(HttpReply.Answered answered) {
    return isAbsence(answered) ? new Outcome.Done<>(answered) : OTHERWISE.of(answered);
  }

  @Override
  public boolean refusesToken(HttpReply.Answered answered) {
    return OTHERWISE.refusesToken(answered);
  }
}
