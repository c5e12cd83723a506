package vn.gtvt.sdk.portal.opencps;

import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Meaning;

/** The meaning of a call whose exception is an answer: that one is kept as it came. */
enum Finding {
  /** Only an exception that names itself "no such dossier" says that there is none: a proof. */
  NO_DOSSIER {
    @Override
    boolean keeps(PortalError error, OpenCpsSettings settings) {
      return error.isNamed(settings.absences());
    }
  },
  /** Only an exception that names itself "no such payment" says that nothing is to be paid. */
  NO_PAYMENT {
    @Override
    boolean keeps(PortalError error, OpenCpsSettings settings) {
      return error.isNamed(OpenCpsSettings.NOTHING_TO_PAY);
    }
  },
  /** Any exception counts as none: for what is harmless to do once more. */
  ANY_EXCEPTION {
    @Override
    boolean keeps(PortalError error, OpenCpsSettings settings) {
      return true;
    }
  },
  /** The portal's own exception says that a step has ended; what became of it, a read tells. */
  STEP_ENDED {
    @Override
    boolean keeps(PortalError error, OpenCpsSettings settings) {
      return error.code() == 403;
    }
  };

  abstract boolean keeps(PortalError error, OpenCpsSettings settings);

  boolean keeps(HttpReply.Answered answered, OpenCpsSettings settings) {
    return answered.status() == 403 && keeps(PortalError.of(answered), settings);
  }

  Meaning meaning(OpenCpsSettings settings) {
    Meaning otherwise = new OpenCpsMeaning(settings);
    return new Meaning() {
      @Override
      public Outcome<HttpReply.Answered> of(HttpReply.Answered answered) {
        return keeps(answered, settings) ? new Outcome.Done<>(answered) : otherwise.of(answered);
      }

      @Override
      public boolean refusesToken(HttpReply.Answered answered) {
        return otherwise.refusesToken(answered);
      }
    };
  }
}
