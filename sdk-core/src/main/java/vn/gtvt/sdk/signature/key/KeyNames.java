package vn.gtvt.sdk.signature.key;

import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.StringJoiner;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.time.VietnamTime;

/** Tells the keys of a file or token apart: an old certificate often lies beside its successor. */
final class KeyNames {
  private KeyNames() {}

  static SigningProblem several(String where, KeyStore store, List<String> names)
      throws KeyStoreException {
    StringJoiner told = new StringJoiner("; ");
    for (String name : names) {
      boolean isKnown = store.getCertificate(name) instanceof X509Certificate;
      told.add(
          isKnown
              ? name + " (" + lastDay((X509Certificate) store.getCertificate(name)) + ")"
              : name);
    }
    return SigningProblem.of(Trouble.SEVERAL_KEYS, "key", where, "names", told);
  }

  private static String lastDay(X509Certificate certificate) {
    return VietnamTime.written(VietnamTime.dayOf(certificate.getNotAfter().toInstant()));
  }
}
