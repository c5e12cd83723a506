package vn.gtvt.sdk.portal.wire;

import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Outcome;

/** What the answers of one platform mean, before anybody reads their bodies. */
@FunctionalInterface
public interface Meaning {
  /** Everything else leaves the outcome unknown, for a guard in front may have given it. */
  Meaning PLAIN = Answers::plain;

  /** Returns what an answer means; one that refuses the token never comes here. */
  Outcome<HttpReply.Answered> of(HttpReply.Answered answered);

  /** Says whether an answer refuses the token. */
  default boolean refusesToken(HttpReply.Answered answered) {
    return answered.status() == 401;
  }
}
