package vn.gtvt.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Faults;
import vn.gtvt.sandbox.ledger.Ledger;
import vn.gtvt.sandbox.portal.AccountDesk;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.portal.PortalLedger;
import vn.gtvt.sandbox.registry.Registry;

class SandboxExtensionTest {
  private static final ManualClock CLOCK =
      ManualClock.at(LocalDate.of(2026, 11, 23), LocalTime.of(9, 0));

  @RegisterExtension
  static final SandboxExtension SHARED =
      SandboxExtension.builder()
          .clock(CLOCK)
          .account("htx", "x".toCharArray())
          .with(builder -> builder.threads(4))
          .build();

  @Test
  void theSandboxRunsAndIsHandedToParameters(
      Sandbox sandbox, Faults faults, Ledger ledger, Registry registry) {
    assertThat(sandbox).isSameAs(SHARED.sandbox());
    assertThat(sandbox.clock()).isSameAs(CLOCK);
    assertThat(sandbox.url().getPort()).isPositive();
    assertThat(faults).isSameAs(sandbox.faults());
    assertThat(registry).isSameAs(sandbox.registry());
    assertThat(ledger.entries()).isEmpty();
  }

  @Test
  void whatThePortalsHoldAndWillDoIsHandedToParametersAsWell(
      Sandbox sandbox, PortalLedger portals, Plans plans, AccountDesk accounts) {
    plans.lay("opencps", "HS-1", "ODD");
    assertThat(sandbox.plans().of("opencps", "HS-1")).containsExactly("ODD");
    assertThat(portals.dossiers()).isEmpty();
    assertThat(accounts.accounts()).isEmpty();
  }

  @Nested
  class Inside {
    @Test
    void aNestedClassUsesTheSameSandbox(Sandbox sandbox) {
      assertThat(sandbox).isSameAs(SHARED.sandbox());
    }
  }
}

@ExtendWith(SandboxExtension.class)
class SandboxExtensionByAnnotationTest {
  @Test
  void theSandboxRuns(Sandbox sandbox) {
    assertThat(sandbox.url().getHost()).isEqualTo("127.0.0.1");
  }
}
