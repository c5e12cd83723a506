package vn.gtvt.sandbox.opencps;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.portal.AccountDesk;
import vn.gtvt.sandbox.portal.AccountState;
import vn.gtvt.sandbox.portal.PortalAccount;
import vn.gtvt.sandbox.store.Store;

/** The organisations that registered here, their registrations, and what is decided on them. */
final class Applicants implements AccountDesk {
  private static final String APPLICANTS = "opencps-applicants";
  private static final String REGISTRATIONS = "opencps-registrations";

  /** An unverified applicant may have so many dossiers waiting for receipt, and no more. */
  private static final long MOST_RECEIVING = 3;

  private final Clock clock;
  private final Store store;
  private final SecureRandom random = new SecureRandom();
  private final List<Applicant> applicants = new ArrayList<>();
  private final List<Registration> registrations = new ArrayList<>();

  Applicants(Clock clock, Store store) {
    this.clock = clock;
    this.store = store;
    store.all(APPLICANTS).forEach(kept -> applicants.add(Applicant.of(kept)));
    store.all(REGISTRATIONS).forEach(kept -> registrations.add(Registration.of(kept)));
  }

  /** Refuses what is taken already, naming the first such field. */
  synchronized void mustBeNew(Map<String, String> fields) throws Refused {
    for (Applicant each : applicants) {
      taken(each, fields, "contactEmail", "DuplicateContactEmailException");
      taken(each, fields, "applicantIdNo", "DuplicateApplicantIdException");
      taken(each, fields, "contactTelNo", "DuplicateContactTelNoException");
    }
  }

  private static void taken(Applicant each, Map<String, String> fields, String name, String title)
      throws Refused {
    String given = fields.getOrDefault(name, "");
    if (!given.isEmpty() && given.equals(each.field(name))) {
      throw Refused.exception(title + ": " + name);
    }
  }

  synchronized Applicant register(Map<String, String> fields) {
    long id = 501L + applicants.size();
    String code = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
    Applicant fresh =
        new Applicant(id, fields, hash(id, fields.getOrDefault("password", "")), code);
    applicants.add(fresh);
    keep(fresh);
    return fresh;
  }

  synchronized void keep(Applicant applicant) {
    store.put(APPLICANTS, String.format(Locale.ROOT, "%012d", applicant.id), applicant.kept());
  }

  synchronized void keep(Registration registration) {
    String id = String.format(Locale.ROOT, "%012d", registration.id);
    store.put(REGISTRATIONS, id, registration.kept());
  }

  synchronized Login.Result check(String login, String password) {
    Applicant one = byLogin(login);
    if (one == null || !one.passwordHash.equals(hash(one.id, password))) {
      return Login.Result.REFUSED;
    }
    if (one.isLocked) {
      return Login.Result.LOCKED;
    }
    return one.isActive ? Login.Result.OK : Login.Result.PENDING;
  }

  private static String hash(long id, String password) {
    try {
      byte[] salted = (id + ":" + password).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(salted));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  synchronized @Nullable Applicant byLogin(String login) {
    return first(applicants.stream().filter(each -> each.login().equals(login)));
  }

  synchronized @Nullable Applicant byId(String id) {
    return first(applicants.stream().filter(each -> String.valueOf(each.id).equals(id)));
  }

  synchronized @Nullable Applicant byNumber(String number) {
    return first(applicants.stream().filter(each -> each.field("applicantIdNo").equals(number)));
  }

  private static <T> @Nullable T first(Stream<T> some) {
    return some.findFirst().orElse(null);
  }

  synchronized long idOf(String login) {
    Applicant one = byLogin(login);
    return one == null ? 0 : one.id;
  }

  synchronized String lockReason(String login) {
    Applicant one = byLogin(login);
    return one == null ? "" : one.lockReason;
  }

  /** Whether a log-in is locked since its token was given out. */
  synchronized void mustNotBeLocked(String login) throws Refused {
    Applicant one = byLogin(login);
    if (one != null && one.isLocked) {
      throw Refused.exception("Applicant is locked: " + one.lockReason);
    }
  }

  /** Refuses a new dossier of an account that may not file; those that are always there may. */
  synchronized void mayFile(String login, String agency, long receiving) throws Refused {
    Applicant one = byLogin(login);
    if (one == null) {
      return;
    }
    boolean isAccepted =
        registrations.stream()
            .anyMatch(
                each ->
                    each.account.equals(login)
                        && each.state == Registration.ACCEPTED
                        && agency.equals(each.fields.get("govAgencyCode")));
    if (!isAccepted) {
      throw Refused.exception("Registration not accepted");
    }
    if (!one.isVerified && receiving >= MOST_RECEIVING) {
      throw Refused.exception("LOCKED_DOSSIER");
    }
  }

  synchronized List<Registration> registrationsOf(String account) {
    return registrations.stream().filter(each -> each.account.equals(account)).toList();
  }

  synchronized @Nullable Registration registration(String account, String id) {
    return first(
        registrationsOf(account).stream().filter(each -> String.valueOf(each.id).equals(id)));
  }

  synchronized Registration begin(String account, Map<String, String> fields) {
    long id = registrations.isEmpty() ? 701 : registrations.get(registrations.size() - 1).id + 1;
    Registration fresh = new Registration(id, account, clock.instant());
    fresh.fields.putAll(fields);
    registrations.add(fresh);
    keep(fresh);
    return fresh;
  }

  synchronized void remove(Registration registration) {
    registrations.remove(registration);
    store.remove(REGISTRATIONS, String.format(Locale.ROOT, "%012d", registration.id));
  }

  @Override
  public synchronized List<PortalAccount> accounts() {
    return applicants.stream().map(this::seen).toList();
  }

  private PortalAccount seen(Applicant one) {
    Registration latest = latest(one);
    AccountState state = AccountState.DRAFT;
    String reason = "";
    if (one.isLocked) {
      state = AccountState.LOCKED;
      reason = one.lockReason;
    } else if (latest != null) {
      state =
          switch (latest.state) {
            case Registration.WAITING -> AccountState.WAITING;
            case Registration.ACCEPTED -> AccountState.APPROVED;
            case Registration.REFUSED -> AccountState.REFUSED;
            default -> AccountState.DRAFT;
          };
      reason = state == AccountState.REFUSED ? latest.log.get(latest.log.size() - 1).content() : "";
    }
    return new PortalAccount(
        "opencps",
        one.field("applicantIdNo"),
        one.field("applicantName"),
        state,
        reason,
        one.isActive ? "" : one.activationCode);
  }

  private @Nullable Registration latest(Applicant one) {
    List<Registration> all = registrationsOf(one.login());
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  @Override
  public synchronized void approve(String account) {
    decide(account, Registration.ACCEPTED, "Chấp nhận đăng ký");
  }

  @Override
  public synchronized void refuse(String account, String reason) {
    decide(account, Registration.REFUSED, reason);
  }

  private void decide(String account, int state, String content) {
    Registration waiting = latest(known(account));
    if (waiting == null || waiting.state != Registration.WAITING) {
      throw new IllegalArgumentException("No registration of " + account + " waits");
    }
    waiting.state = state;
    waiting.modifiedAt = clock.instant();
    waiting.log.add(new Registration.Line(waiting.modifiedAt, "Cán bộ giả lập", content));
    keep(waiting);
  }

  private Applicant known(String account) {
    Applicant one = byNumber(account);
    if (one == null) {
      throw new IllegalArgumentException("No such account: " + account);
    }
    return one;
  }

  @Override
  public synchronized void lock(String account, String reason) {
    Applicant one = known(account);
    one.isLocked = true;
    one.lockReason = reason;
    keep(one);
  }

  @Override
  public synchronized void unlock(String account) {
    Applicant one = known(account);
    one.isLocked = false;
    one.lockReason = "";
    keep(one);
  }
}
