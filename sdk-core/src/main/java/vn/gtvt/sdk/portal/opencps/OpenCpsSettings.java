package vn.gtvt.sdk.portal.opencps;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.Installation;

/** Where an OpenCPS installation is, and what its codes are. Immutable. */
public final class OpenCpsSettings {
  /** By what exception a payment that does not exist names itself (inferred). */
  static final Set<String> NOTHING_TO_PAY = Set.of("NoSuchPaymentFileException");

  private final URI host;
  private final long group;
  private final Map<ProcedureCode, OpenCpsService> services;
  private final Set<String> absences;
  private final Set<String> locks;
  private final ActionRule handingIn;
  private final ActionRule supplementing;
  private final Map<Long, ChargedFee.State> payments;
  private final Installation installation;

  private OpenCpsSettings(Builder from) {
    this.host = from.host;
    this.group = from.group;
    this.services = Map.copyOf(from.services);
    this.absences = from.absences;
    this.locks = from.locks;
    this.handingIn = from.handingIn;
    this.supplementing = from.supplementing;
    this.payments = from.payments;
    this.installation = from.installation;
  }

  /**
   * Returns a builder.
   *
   * @param host the server, up to where {@code /o/rest/v2} begins
   * @param group id of the site there ({@code groupId})
   */
  public static Builder at(URI host, long group) {
    return new Builder(host, group);
  }

  /** Returns the server, for a person to open. */
  URI host() {
    return host;
  }

  /** Returns the group's id as the header takes it. */
  String group() {
    return Long.toString(group);
  }

  /** Returns how a procedure is filed here, or nothing if these settings do not say. */
  Optional<OpenCpsService> service(ProcedureCode procedure) {
    return Optional.ofNullable(services.get(procedure));
  }

  /** Returns our component of a part of any procedure, or the part's own number. */
  String component(@Nullable String serviceCode, String partNo) {
    return services.values().stream()
        .filter(each -> each.serviceCode().equals(serviceCode))
        .findFirst()
        .map(each -> each.component(partNo))
        .orElse(partNo);
  }

  /** Returns the names of exceptions that say that there is no such dossier. */
  Set<String> absences() {
    return absences;
  }

  /** Returns the words by which an exception says that the account is locked. */
  Set<String> locks() {
    return locks;
  }

  ActionRule handingIn() {
    return handingIn;
  }

  ActionRule supplementing() {
    return supplementing;
  }

  /** Returns what the numbers of {@code paymentStatus} mean here. */
  Map<Long, ChargedFee.State> payments() {
    return payments;
  }

  /** Returns an address below the base; each segment is encoded. */
  URI rest(String... segments) {
    return address("/o/rest/v2", segments);
  }

  /** Returns an address beside the base, e.g. of the payment gateway; each segment is encoded. */
  URI beside(String... segments) {
    return address("/o", segments);
  }

  private URI address(String root, String... segments) {
    String bare = host.toString();
    StringBuilder path =
        new StringBuilder(bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare)
            .append(root);
    for (String segment : segments) {
      path.append('/').append(encoded(segment));
    }
    return URI.create(path.toString());
  }

  static URI withQuery(URI address, Map<String, String> query) {
    StringBuilder text = new StringBuilder(address.toString());
    char mark = '?';
    for (Map.Entry<String, String> each : query.entrySet()) {
      text.append(mark).append(each.getKey()).append('=').append(encoded(each.getValue()));
      mark = '&';
    }
    return URI.create(text.toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  Installation installation() {
    return installation;
  }

  @Override
  public String toString() {
    return "OpenCpsSettings[" + host.getHost() + ", group " + group + "]";
  }

  /** Gathers what differs from installation to installation. Not safe for concurrent use. */
  public static final class Builder {
    private final URI host;
    private final long group;
    private final Map<ProcedureCode, OpenCpsService> services = new LinkedHashMap<>();
    private Set<String> absences = Set.of("NoSuchDossierException");
    private Set<String> locks = Set.of("LOCKED_DOSSIER", "applicant is locked");
    private ActionRule handingIn = ActionRule.handingIn();
    private ActionRule supplementing = ActionRule.supplementing();
    private Map<Long, ChargedFee.State> payments = Map.of();
    private Installation installation =
        Installation.of(OpenCpsStatuses.byMeaning(), Duration.ofMinutes(1));

    private Builder(URI host, long group) {
      this.host = Objects.requireNonNull(host, "host == null");
      this.group = group;
    }

    /** Says how a procedure is filed here. */
    public Builder service(ProcedureCode procedure, OpenCpsService service) {
      services.put(procedure, service);
      return this;
    }

    /**
     * Sets the names of the exceptions that say that there is no such dossier, and nothing else:
     * what is absent is filed again. {@code NoSuchDossierException} by default.
     */
    public Builder absentBy(Set<String> exceptions) {
      this.absences = Set.copyOf(exceptions);
      return this;
    }

    /**
     * Sets the words by which an exception says that the account is locked, each looked for as a
     * whole; {@code LOCKED_DOSSIER} and "applicant is locked" by default.
     */
    public Builder lockedBy(Set<String> words) {
      this.locks = Set.copyOf(words);
      return this;
    }

    /** Sets by what the step that hands a draft in is told. */
    public Builder handingIn(ActionRule value) {
      this.handingIn = Objects.requireNonNull(value, "handingIn == null");
      return this;
    }

    /** Sets by what the step that sends papers that were asked for is told. */
    public Builder supplementing(ActionRule value) {
      this.supplementing = Objects.requireNonNull(value, "supplementing == null");
      return this;
    }

    /**
     * Sets what the numbers of {@code paymentStatus} mean; no source says it, so without this only
     * the dates of a payment tell.
     */
    public Builder payments(Map<Long, ChargedFee.State> value) {
      this.payments = Map.copyOf(value);
      return this;
    }

    /**
     * Changes what this installation has differently, e.g. {@code own -> own.withStatus("Đã bàn
     * giao", DossierStatus.PROCESSING)}; the words of {@link OpenCpsStatuses#byMeaning()}, every
     * file and one minute by default.
     */
    public Builder installation(UnaryOperator<Installation> change) {
      this.installation = change.apply(installation);
      return this;
    }

    /** Returns the settings. */
    public OpenCpsSettings build() {
      return new OpenCpsSettings(this);
    }
  }
}
