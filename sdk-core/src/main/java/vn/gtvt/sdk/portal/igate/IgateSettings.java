package vn.gtvt.sdk.portal.igate;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Installation;
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
  private final IgateNames names;
  private final boolean readsBack;
  private final Installation installation;

  private IgateSettings(Builder from) {
    this.api = Query.folder(Objects.requireNonNull(from.api, "api == null"));
    this.portal = Query.folder(Objects.requireNonNull(from.portal, "portal == null"));
    this.person = Objects.requireNonNull(from.person, "person == null");
    this.agency = from.agency;
    this.names = from.names;
    this.readsBack = from.readsBack;
    this.installation = from.installation;
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

  IgateNames names() {
    return names;
  }

  boolean readsBack() {
    return readsBack;
  }

  Installation installation() {
    return installation;
  }

  /** Builds settings. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable URI api;
    private @Nullable URI portal;
    private @Nullable IgatePerson person;
    private @Nullable String agency;
    private IgateNames names = IgateNames.none();
    private boolean readsBack = true;
    private Installation installation =
        Installation.of(IgateStatuses.national(), Duration.ofMinutes(15));

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
     * Changes what this installation has differently, e.g. {@code own -> own.withStatus("Đã bàn
     * giao", DossierStatus.PROCESSING)}; the national words, every file and 15 minutes, for
     * look-ups are indexed, by default.
     */
    public Builder installation(UnaryOperator<Installation> change) {
      this.installation = change.apply(installation);
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
