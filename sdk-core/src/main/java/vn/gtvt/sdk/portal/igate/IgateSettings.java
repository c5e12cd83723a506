package vn.gtvt.sdk.portal.igate;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.StatusTable;
import vn.gtvt.sdk.portal.UploadLimits;
import vn.gtvt.sdk.portal.wire.Query;

/**
 * Where an installation of iGate is and how it differs. Immutable.
 *
 * <p>The three roots stand on different hosts; {@code {portal}/vi/assets/app.config.json} of an
 * installation names them (wire facts 2.2.1).
 */
public final class IgateSettings {
  private final URI api;
  private final URI portal;
  private final IgatePerson person;
  private final @Nullable String agency;
  private final StatusTable statuses;
  private final UploadLimits limits;
  private final IgateNames names;
  private final boolean readsBack;
  private final Duration settle;

  private IgateSettings(Builder from) {
    this.api = Query.folder(Objects.requireNonNull(from.api, "api == null"));
    this.portal = Query.folder(Objects.requireNonNull(from.portal, "portal == null"));
    this.person = Objects.requireNonNull(from.person, "person == null");
    this.agency = from.agency;
    this.statuses = from.statuses;
    this.limits = from.limits;
    this.names = from.names;
    this.readsBack = from.readsBack;
    this.settle = from.settle;
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the token endpoint below a root of Keycloak, for a log-in by password. */
  public static URI tokenEndpoint(URI sso) {
    return Query.folder(sso).resolve("auth/realms/digo/protocol/openid-connect/token");
  }

  URI api() {
    return api;
  }

  URI portal() {
    return portal;
  }

  IgatePerson person() {
    return person;
  }

  @Nullable String agency() {
    return agency;
  }

  StatusTable statuses() {
    return statuses;
  }

  UploadLimits limits() {
    return limits;
  }

  IgateNames names() {
    return names;
  }

  boolean readsBack() {
    return readsBack;
  }

  Duration settle() {
    return settle;
  }

  /** Builds settings. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable URI api;
    private @Nullable URI portal;
    private @Nullable IgatePerson person;
    private @Nullable String agency;
    private StatusTable statuses = IgateStatuses.national();
    private UploadLimits limits = UploadLimits.none();
    private IgateNames names = IgateNames.none();
    private boolean readsBack = true;
    private Duration settle = Duration.ofMinutes(15);

    private Builder() {}

    /** Sets the root of the API gateway. */
    public Builder api(URI value) {
      this.api = value;
      return this;
    }

    /** Sets the root of the pages for people, to which persons are sent. */
    public Builder portal(URI value) {
      this.portal = value;
      return this;
    }

    /** Sets the person whose log-in hands dossiers in. */
    public Builder person(IgatePerson value) {
      this.person = value;
      return this;
    }

    /** Sets the portal's id of the agency that takes dossiers, where a procedure has several. */
    public Builder agency(String value) {
      this.agency = value;
      return this;
    }

    /** Sets what the installation's status words mean; the national words by default. */
    public Builder statuses(StatusTable value) {
      this.statuses = value;
      return this;
    }

    /** Sets what files are taken; everything by default. */
    public Builder limits(UploadLimits value) {
      this.limits = value;
      return this;
    }

    /** Sets what no source shows and this installation has. */
    public Builder names(IgateNames value) {
      this.names = value;
      return this;
    }

    /** Says that the installation hands no stored file back: files are not verified then. */
    public Builder withoutReadBack() {
      this.readsBack = false;
      return this;
    }

    /**
     * Sets how long a write whose answer was lost may take to be found; 15 minutes by default, for
     * look-ups are indexed.
     */
    public Builder settle(Duration value) {
      this.settle = value;
      return this;
    }

    /**
     * Returns the settings.
     *
     * @throws NullPointerException naming what is missing
     */
    public IgateSettings build() {
      return new IgateSettings(this);
    }
  }
}
