package vn.gtvt.sandbox.qlvt;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who may log in. Thread-safe. */
public final class Accounts {
  private final Map<String, char[]> passwords = new ConcurrentHashMap<>();

  /** No accounts. */
  public Accounts() {}

  /** Adds an account or changes its password; copies the password. */
  public void put(String username, char[] password) {
    passwords.put(username, password.clone());
  }

  /** Whether this is the password of the account. */
  public boolean match(String username, String password) {
    char[] known = passwords.get(username);
    return known != null && Arrays.equals(known, password.toCharArray());
  }
}
