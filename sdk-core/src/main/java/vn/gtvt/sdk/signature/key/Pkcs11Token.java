package vn.gtvt.sdk.signature.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;

/**
 * One token in one slot, through a provider of its own that is never registered.
 *
 * <p>A token has one state of log-in, so there is one object per slot, and it is used by one thread
 * at a time.
 */
final class Pkcs11Token {
  private static final Logger LOG = LoggerFactory.getLogger(Pkcs11Token.class);

  private final Provider provider;
  private final String name;
  private final PinSource pins;

  private Pkcs11Token(Provider provider, String name, PinSource pins) {
    this.provider = provider;
    this.name = name;
    this.pins = pins;
  }

  static Pkcs11Token open(Path library, int slotIndex, PinSource pins) {
    Provider base = Security.getProvider("SunPKCS11");
    if (base == null || !Files.isRegularFile(library)) {
      throw problem(Trouble.LIBRARY_MISSING, "library", library, null);
    }
    String name = "slot " + slotIndex;
    // The leading dashes say that this is the configuration and no file's name.
    String configuration =
        "--name=gtvt"
            + slotIndex
            + "\nlibrary="
            + library.toAbsolutePath()
            + "\nslotListIndex="
            + slotIndex;
    try {
      return new Pkcs11Token(base.configure(configuration), name, pins);
    } catch (ProviderException | IllegalArgumentException e) {
      boolean isSlot = words(e).contains("slot");
      throw isSlot
          ? problem(Trouble.TOKEN_MISSING, "key", name, e)
          : problem(Trouble.LIBRARY_MISSING, "library", library, e);
    }
  }

  Provider provider() {
    return provider;
  }

  /** Logs in and reads keys and certificates. */
  Contents read(@Nullable String alias) {
    char[] pin = pins.pin();
    try {
      KeyStore store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, pin);
      return contents(store, alias);
    } catch (IOException | GeneralSecurityException | ProviderException e) {
      throw problem(e);
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private Contents contents(KeyStore store, @Nullable String alias)
      throws GeneralSecurityException {
    List<X509Certificate> others = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (String each : Collections.list(store.aliases())) {
      if (store.isKeyEntry(each)) {
        keys.add(each);
      }
      if (store.getCertificate(each) instanceof X509Certificate certificate) {
        others.add(certificate);
      }
    }
    if (alias == null && keys.size() > 1) {
      throw new SigningException(KeyNames.several(name, store, keys));
    }
    String wanted = alias == null && keys.size() == 1 ? keys.get(0) : alias;
    if (wanted == null
        || !(store.getKey(wanted, null) instanceof PrivateKey key)
        || !(store.getCertificate(wanted) instanceof X509Certificate leaf)) {
      throw problem(Trouble.NO_KEY, "key", name, null);
    }
    return new Contents(key, leaf, others);
  }

  /** Forgets the log-in, so that the next reading makes a new one. */
  void forget() {
    if (provider instanceof AuthProvider logged) {
      try {
        logged.logout();
      } catch (LoginException | ProviderException e) {
        LOG.debug("the token had forgotten its log-in already: {}", e.getClass().getSimpleName());
      }
    }
  }

  /** Says whether a token forgot its log-in or its session, so that logging in again may help. */
  static boolean isForgotten(Throwable e) {
    String words = words(e);
    return words.contains("user_not_logged_in")
        || words.contains("ckr_session")
        || words.contains("handle_invalid")
        || words.contains("ckr_device_removed")
        || words.contains("ckr_token_not_present");
  }

  SigningException problem(Throwable e) {
    String words = words(e);
    if (words.contains("pin_locked")) {
      return problem(Trouble.LOCKED, "key", name, e);
    } else if (words.contains("pin_incorrect")
        || words.contains("pin_len_range")
        || words.contains("pin_invalid")) {
      return problem(Trouble.WRONG_PIN, "key", name, e);
    } else if (words.contains("token_not") || words.contains("device_removed")) {
      return problem(Trouble.TOKEN_MISSING, "key", name, e);
    }
    return new SigningException(
        SigningProblem.of(Trouble.KEY_FAILED, "key", name, "why", code(words)), e);
  }

  private static String code(String words) {
    int at = words.indexOf("ckr_");
    return at < 0 ? "PKCS#11" : words.substring(at).split("[^a-z_]", 2)[0].toUpperCase(Locale.ROOT);
  }

  private static SigningException problem(
      Trouble code, String name, Object value, @Nullable Throwable cause) {
    return new SigningException(SigningProblem.of(code, name, value), cause);
  }

  /** The driver's codes stand in messages only, somewhere in the chain of causes. */
  private static String words(Throwable e) {
    StringBuilder words = new StringBuilder();
    for (Throwable each = e; each != null; each = each.getCause()) {
      words.append(each.getMessage()).append(' ');
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** What a token holds of a key. */
  record Contents(PrivateKey key, X509Certificate leaf, List<X509Certificate> others) {
    @Override
    public String toString() {
      return "Contents";
    }
  }
}
