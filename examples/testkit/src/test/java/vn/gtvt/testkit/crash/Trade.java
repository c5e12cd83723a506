package vn.gtvt.testkit.crash;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Pace;
import vn.gtvt.sdk.filing.SupplementAnswer;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.testkit.PracticeDossiers;
import vn.gtvt.testkit.PracticePortal;
import vn.gtvt.testkit.portals.BadgeDossiers;
import vn.gtvt.testkit.portals.Dialect;

/** What a child files, and where. */
interface Trade {
  /** With the practice portal. */
  Trade PRACTICE =
      new Trade() {
        @Override
        public Portal portal(URI sandbox, HttpCaller http, Clock clock) {
          return PracticePortal.at(sandbox, http, "practice");
        }

        @Override
        public Dossier dossier(Errand errand) {
          return PracticeDossiers.of(errand.title(), errand.plan(), 2);
        }

        @Override
        public SupplementAnswer answer(String title, SupplementRequest asked) {
          return PracticeDossiers.answer(title, asked.id());
        }
      };

  Portal portal(URI sandbox, HttpCaller http, Clock clock);

  Dossier dossier(Errand errand);

  SupplementAnswer answer(String title, SupplementRequest asked);

  /** Returns how patient the engine is. */
  default Pace pace() {
    return Pace.defaults();
  }

  /** Returns the trade that is named among these flags, or else the practice portal's. */
  static Trade of(Set<String> flags) {
    return Stream.of(Dialect.values())
        .filter(dialect -> flags.contains(dialect.name()))
        .findFirst()
        .map(Trade::with)
        .orElse(PRACTICE);
  }

  private static Trade with(Dialect dialect) {
    return new Trade() {
      @Override
      public Portal portal(URI sandbox, HttpCaller http, Clock clock) {
        return dialect.open(sandbox, http, clock).portal();
      }

      @Override
      public Dossier dossier(Errand errand) {
        return BadgeDossiers.of(errand.title());
      }

      @Override
      public SupplementAnswer answer(String title, SupplementRequest asked) {
        return BadgeDossiers.answer(title, asked);
      }

      /** A look at a portal is several calls; fewer looks let more be killed. */
      @Override
      public Pace pace() {
        return Pace.of(Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(2), 12);
      }
    };
  }
}
