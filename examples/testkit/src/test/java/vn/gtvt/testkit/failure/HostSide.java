package vn.gtvt.testkit.failure;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.text.Bilingual;

/**
 * The host's own check and signer, which have their troubles too: a registry that does not answer,
 * an approval that is awaited, a bug. Each strikes the first call for its dossier.
 */
final class HostSide {
  private static final Bilingual WORDS = new Bilingual("Hồ sơ sai, sửa lại", "Wrong, correct it");

  private final String operation;
  private final Map<String, Walk> walks;
  private final Set<String> struck = ConcurrentHashMap.newKeySet();

  HostSide(String operation, Map<String, Walk> walks) {
    this.operation = operation;
    this.walks = walks;
  }

  Outcome<Dossier> answer(Dossier dossier) {
    Walk walk = walks.get(dossier.title());
    if (walk == null || !walk.operation().equals(operation) || !struck.add(dossier.title())) {
      return new Outcome.Done<>(dossier);
    }
    return switch (walk.trouble()) {
      case NONE, DELAY, LAGGING_SEARCH -> new Outcome.Done<>(dossier);
      case TOKEN_REFUSED -> new Outcome.WaitsFor<>(Awaited.ACCOUNT, WORDS);
      case TOO_MANY -> new Outcome.NotSent<>("busy", Duration.ofMinutes(1));
      case REFUSED -> new Outcome.Refused<>(WORDS);
      case JUNK -> throw new IllegalStateException("a bug of the host");
      case HTTP_ERROR,
          STATUS_203,
          NO_CONTENT_403,
          ERROR_INSIDE,
          CUT_BEFORE_WRITE,
          CUT_AFTER_WRITE,
          RESET,
          HALF_BODY,
          STALL,
          LATE_WRITE ->
          new Outcome.Unknown<>("no usable answer");
    };
  }
}
