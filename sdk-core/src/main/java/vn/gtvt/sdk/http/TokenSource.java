package vn.gtvt.sdk.http;

import java.net.URI;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Gives the bearer token of a tenant. Implementations must be safe for concurrent use and must not
 * log the token.
 */
public interface TokenSource {
  /** Returns a token that should still be valid, logging in if need be. */
  Login login();

  /**
   * Tells that the receiver refused this token, so that the next {@link #login()} gets a new one.
   */
  void refused(String token);

  /**
   * Returns a source of one token that was given from outside, e.g. of a user who logged in by
   * VNeID.
   */
  static TokenSource fixed(String given) {
    // Pasted from a file or a page, a token often brings its line break along.
    String token = given.strip();
    return new TokenSource() {
      @Override
      public Login login() {
        Login.Granted granted = new Login.Granted(token);
        return granted.isSendable() ? granted : Login.Granted.UNUSABLE;
      }

      @Override
      public void refused(String refused) {}
    };
  }

  /** How a log-in ended. */
  sealed interface Login {
    /**
     * A token to use.
     *
     * @param token the token; never to be logged
     */
    record Granted(String token) implements Login {
      /** What a log-in is that granted something no request can carry. */
      static final Login UNUSABLE = new Unreachable("the token granted cannot be sent");

      private static final int LONGEST = 16_000;

      /** Says whether a header can carry it: letters of ASCII without a blank. */
      public boolean isSendable() {
        return !token.isEmpty()
            && token.length() <= LONGEST
            && token.chars().allMatch(c -> c > ' ' && c <= '~');
      }

      @Override
      public String toString() {
        return "Granted[***]";
      }
    }

    /**
     * The account was not let in.
     *
     * @param reason what to tell a person
     */
    record Denied(Bilingual reason) implements Login {}

    /**
     * A person must log in, e.g. by VNeID; no program does that for one.
     *
     * @param advice what to tell the person
     * @param page where to log in
     */
    record AwaitsPerson(Bilingual advice, URI page) implements Login {
      /** Hides the page: it may open something. */
      @Override
      public String toString() {
        return "AwaitsPerson";
      }
    }

    /**
     * The log-in service gave no usable answer; try later.
     *
     * @param cause what happened
     */
    record Unreachable(String cause) implements Login {}
  }
}
