package vn.gtvt.sandbox.td;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Words that a person reads on a page, each good for one search. Thread-safe. */
final class Captcha {
  private final SecureRandom random = new SecureRandom();
  private final Set<String> shown = ConcurrentHashMap.newKeySet();

  String show() {
    String word = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
    shown.add(word);
    return word;
  }

  boolean take(String word) {
    return shown.remove(word);
  }
}
