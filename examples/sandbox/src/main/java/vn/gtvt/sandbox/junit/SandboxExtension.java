package vn.gtvt.sandbox.junit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Faults;
import vn.gtvt.sandbox.ledger.Ledger;
import vn.gtvt.sandbox.portal.AccountDesk;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.portal.PortalLedger;
import vn.gtvt.sandbox.registry.Registry;

/**
 * Starts a sandbox around tests and hands it to their parameters. Thread-safe.
 *
 * <p>In a static {@code @RegisterExtension} field or with {@code @ExtendWith} on a class, one
 * sandbox serves all tests of the class; in an instance field every test gets its own. Parameters
 * may be {@link Sandbox}, {@link Faults}, {@link Ledger}, {@link Registry}, {@link PortalLedger},
 * {@link Plans} and {@link AccountDesk}.
 */
public final class SandboxExtension
    implements BeforeAllCallback,
        AfterAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        ParameterResolver {
  private static final Map<Class<?>, Function<Sandbox, Object>> PARTS =
      Map.of(
          Sandbox.class, sandbox -> sandbox,
          Faults.class, Sandbox::faults,
          Ledger.class, Sandbox::ledger,
          Registry.class, Sandbox::registry,
          PortalLedger.class, Sandbox::portals,
          Plans.class, Sandbox::plans,
          AccountDesk.class, Sandbox::accountDesk);

  private final List<Consumer<Sandbox.Builder>> settings;
  private int users;
  private @Nullable Sandbox running;

  /** An extension with the settings of {@link Sandbox#builder()}. */
  public SandboxExtension() {
    this(List.of());
  }

  private SandboxExtension(List<Consumer<Sandbox.Builder>> settings) {
    this.settings = List.copyOf(settings);
  }

  /** A builder for a {@code @RegisterExtension} field. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The running sandbox.
   *
   * @throws IllegalStateException outside a test
   */
  public synchronized Sandbox sandbox() {
    if (running == null) {
      throw new IllegalStateException("The sandbox runs only around tests");
    }
    return running;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    enter();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    enter();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    leave();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    leave();
  }

  private synchronized void enter() {
    if (running == null) {
      Sandbox.Builder builder = Sandbox.builder();
      settings.forEach(setting -> setting.accept(builder));
      running = builder.start();
    }
    users++;
  }

  private synchronized void leave() {
    users--;
    if (users == 0 && running != null) {
      running.close();
      running = null;
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARTS.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Function<Sandbox, Object> part = PARTS.get(parameter.getParameter().getType());
    if (part == null) {
      throw new ParameterResolutionException(parameter.getParameter() + " is no part of a sandbox");
    }
    return part.apply(sandbox());
  }

  /** Settings of an extension. For one thread. */
  public static final class Builder {
    private final List<Consumer<Sandbox.Builder>> settings = new ArrayList<>();

    private Builder() {}

    /** The clock of the sandbox. */
    public Builder clock(Clock clock) {
      return with(builder -> builder.clock(clock));
    }

    /** Adds an account; the password is copied. */
    public Builder account(String username, char[] password) {
      char[] copy = password.clone();
      return with(builder -> builder.account(username, copy));
    }

    /** Applies any other setting each time a sandbox starts. */
    public Builder with(Consumer<Sandbox.Builder> setting) {
      settings.add(setting);
      return this;
    }

    /** The extension. */
    public SandboxExtension build() {
      return new SandboxExtension(settings);
    }
  }
}
