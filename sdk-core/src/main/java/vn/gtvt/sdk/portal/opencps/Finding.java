package vn.gtvt.sdk.portal.opencps;

import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Meaning;

/** The meaning of a call whose exception is an answer: that one is kept as it came. */
enum Finding implements Meaning {
  /** Only an exception that names itself "no such" says that there is none: a proof. */
  NO_SUCH {
    @Override
    boolean keeps(HttpReply.Answered answered) {
      return answered.status() == 403 && PortalError.of(answered).saysAbsent();
    }
  },
  /** Any exception counts as none: for what is harmless to do once more. */
  ANY_EXCEPTION {
    @Override
    boolean keeps(HttpReply.Answered answered) {
      return answered.status() == 403;
    }
  },
  /** The portal's own exception says that a step has ended; what became of it, a read tells. */
  STEP_ENDED {
    @Override
    boolean keeps(HttpReply.Answered answered) {
      PortalError error = PortalError.of(answered);
      return answered.status() == 403 && error.code() == 403 && !error.isLocked();
    }
  };

  private static final Meaning OTHERWISE = new OpenCpsMeaning();

  abstract boolean keeps(HttpReply.Answered answered);

  @Override
  public Outcome<HttpReply.Answered> of(HttpReply.Answered answered) {
    return keeps(answered) ? new Outcome.Done<>(answered) : OTHERWISE.of(answered);
  }

  @Override
  public boolean refusesToken(HttpReply.Answered answered) {
    return OTHERWISE.refusesToken(answered);
  }
}
