package vn.gtvt.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gtvt.sandbox.fault.FaultProfile;
import vn.gtvt.sandbox.fault.Faults;
import vn.gtvt.sandbox.ledger.Ledger;
import vn.gtvt.sandbox.officer.OfficerRules;
import vn.gtvt.sandbox.portal.AccountDesk;
import vn.gtvt.sandbox.portal.Person;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.portal.PortalLedger;
import vn.gtvt.sandbox.practice.PracticeLedger;
import vn.gtvt.sandbox.registry.HealthDesk;
import vn.gtvt.sandbox.registry.RecordDesk;
import vn.gtvt.sandbox.registry.Registry;
import vn.gtvt.sandbox.registry.ViolationDesk;
import vn.gtvt.sandbox.store.Store;

/**
 * A running stand-in for QLVT, with portals of several platforms and the practice portal beside it.
 * Everything in it is fake, and in memory unless {@link Builder#folder} gives it a place.
 * Thread-safe.
 *
 * <p>It listens on the loopback address only. The account {@code cong-ty} / {@code sandbox} is
 * always there, and so is the practice portal's tenant {@code practice} with the token {@code
 * practice}. The portals are below {@code /opencps}, {@code /dvcsync}, {@code /igate}, {@code /td}
 * and {@code /national}; what each speaks stands on its page under {@code docs/wire}. So do the
 * registries below {@code /registry}, which the key {@code registry} opens, and the door for
 * driving schools below {@code /school}, which the key {@code school} opens for school 99001.
 */
public final class Sandbox implements AutoCloseable {
  private final Parts parts;

  private Sandbox(Parts parts) {
    this.parts = parts;
  }

  /** A builder with the system clock, a free port and the officer's usual pace. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a sandbox as {@link #builder()} has it; see {@link Builder#start()}. */
  public static Sandbox start() {
    return builder().start();
  }

  /** Where it listens: {@code http://127.0.0.1:port}, without a slash at the end. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + parts.server().port());
  }

  /** The switches of the faults. */
  public Faults faults() {
    return parts.desk();
  }

  /** What the receiver really holds; every read shows it as of the clock's time. */
  public Ledger ledger() {
    return parts.ledger();
  }

  /** What the practice portal really holds. */
  public PracticeLedger practice() {
    return parts.practice().ledger();
  }

  /** What the portals opencps, dvcsync and igate really hold. */
  public PortalLedger portals() {
    return parts.portals();
  }

  /** A person before the pages of the iGate portal. */
  public Person igatePerson() {
    return parts.portals().igatePerson();
  }

  /** What the officers of the portals will do that is out of the ordinary. */
  public Plans plans() {
    return parts.portals().plans();
  }

  /** Where the officer decides on organisations' accounts. */
  public AccountDesk accountDesk() {
    return parts.portals().accounts();
  }

  /** The facts by which the officer refuses badges. */
  public Registry registry() {
    return parts.registry();
  }

  /** Enterprises, vehicles, badges and licences as QLVT holds them; up to date when asked. */
  public RecordDesk records() {
    parts.ledger().entries();
    return parts.records();
  }

  /** What hospitals send to the store of health certificates. */
  public HealthDesk health() {
    return parts.registries().certificates();
  }

  /** What the police enter about vehicles. */
  public ViolationDesk violations() {
    return parts.registries().violations();
  }

  /** The clock by which tokens end and the officer works. */
  public Clock clock() {
    return parts.clock();
  }

  /** Adds an account or changes its password; the password is copied. Returns this sandbox. */
  public Sandbox account(String username, char[] password) {
    parts.accounts().put(username, password);
    return this;
  }

  /**
   * Ends all connections and deletes all temporary files.
   *
   * @throws UncheckedIOException if a temporary file cannot be deleted
   */
  @Override
  public void close() {
    parts.server().close();
    try {
      parts.shelf().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings of a sandbox. For one thread. */
  public static final class Builder {
    private static final int MOST_THREADS = 64;

    private final Map<String, char[]> accounts = new LinkedHashMap<>();
    private Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    private int port;
    private int threads = MOST_THREADS;
    private OfficerRules rules = OfficerRules.standard();
    private final Map<String, String> practiceTenants = new LinkedHashMap<>();
    private final Map<String, String> schools = new LinkedHashMap<>();
    private boolean practiceRefusesTwice;
    private boolean igateAsksCaptcha = true;
    private Store store = Store.none();
    private FaultProfile profile = FaultProfile.QUIET;

    private Builder() {
      accounts.put("cong-ty", "sandbox".toCharArray());
      practiceTenants.put("practice", "practice");
      schools.put("school", "99001");
    }

    /** The clock by which tokens end and the officer works; a {@link ManualClock} in tests. */
    public Builder clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    /**
     * Keeps what all doors hold in this folder, so that a sandbox that is started there again goes
     * on where this one stopped. Tokens, faults and what a fault holds back are forgotten. One
     * sandbox at a time.
     */
    public Builder folder(Path folder) {
      this.store = Store.in(folder);
      return this;
    }

    /** The port on the loopback address; 0, the default, takes a free one. */
    public Builder port(int port) {
      this.port = port;
      return this;
    }

    /**
     * The most connections that are served at once; 64 by default.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder threads(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException("At least one thread is needed");
      }
      this.threads = threads;
      return this;
    }

    /**
     * What fails without being told to, until {@link Faults#clear()}; nothing by default.
     *
     * <p>Tests say themselves what fails. To see how a program lives with a registry as it is, take
     * {@link FaultProfile#REALISTIC}.
     */
    public Builder profile(FaultProfile profile) {
      this.profile = profile;
      return this;
    }

    /** Adds an account; the password is copied. */
    public Builder account(String username, char[] password) {
      accounts.put(username, password.clone());
      return this;
    }

    /** Adds a tenant of the practice portal with the token that opens it. */
    public Builder practiceTenant(String tenant, String token) {
      practiceTenants.put(token, tenant);
      return this;
    }

    /** Adds a driving school with the key that opens its door. */
    public Builder school(String code, String key) {
      schools.put(key, code);
      return this;
    }

    /** Lets the iGate portal take dossiers whose code no person has confirmed on its page. */
    public Builder igateWithoutCaptcha() {
      igateAsksCaptcha = false;
      return this;
    }

    /** Lets the practice portal refuse a second dossier under the same reference. */
    public Builder practiceRefusesTwice() {
      practiceRefusesTwice = true;
      return this;
    }

    /**
     * Working time from receipt until the officer takes a record up; one hour by default.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder officerTakesUpAfter(Duration workingTime) {
      rules = new OfficerRules(workingTime, rules.workingDays(), false);
      return this;
    }

    /**
     * Working days after the day of taking up at whose end the officer decides; 2 by default.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder officerDecidesAfterWorkingDays(int days) {
      rules = new OfficerRules(rules.takesUpAfter(), days, false);
      return this;
    }

    /** Lets the officer take up and decide every record right after receipt, at any hour. */
    public Builder officerDecidesAtOnce() {
      rules = new OfficerRules(Duration.ZERO, 0, true);
      return this;
    }

    /**
     * Starts the sandbox.
     *
     * @throws UncheckedIOException if the port is taken
     */
    public Sandbox start() {
      try {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        Parts parts =
            Parts.assemble(
                clock,
                rules,
                accounts,
                new Parts.Practice(practiceTenants, practiceRefusesTwice),
                new PortalDoors.Settings(igateAsksCaptcha),
                schools,
                store,
                loopback,
                port,
                threads);
        profile.switchOn(parts.desk());
        return new Sandbox(parts);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot listen on port " + port, e);
      }
    }
  }
}
