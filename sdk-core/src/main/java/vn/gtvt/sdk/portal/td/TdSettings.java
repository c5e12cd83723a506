package vn.gtvt.sdk.portal.td;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Installation;
import vn.gtvt.sdk.portal.StatusTable;
import vn.gtvt.sdk.portal.wire.Query;

/** Where an installation of TD is and what it calls things. Immutable. */
public final class TdSettings {
  private final URI base;
  private final String unit;
  private final @Nullable String sender;
  private final String folder;
  private final String level;
  private final @Nullable String historyKey;
  private final Installation installation;

  private TdSettings(Builder from) {
    this.base = Query.folder(Objects.requireNonNull(from.base, "base == null"));
    this.unit = Objects.requireNonNull(from.unit, "unit == null");
    this.sender = from.sender;
    this.folder = from.folder;
    this.level = from.level;
    this.historyKey = from.historyKey;
    this.installation = from.installation;
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  URI api() {
    return base.resolve("api/v1/");
  }

  String unit() {
    return unit;
  }

  /** The name of the settings, or else the one by which is logged in. */
  String sender(TokenSource tokens) {
    String known = tokens instanceof TdLogin login ? login.user() : null;
    return Objects.requireNonNull(sender == null ? known : sender, "sender == null");
  }

  String folder() {
    return folder;
  }

  String level() {
    return level;
  }

  @Nullable String historyKey() {
    return historyKey;
  }

  private static StatusTable national() {
    Map<String, DossierStatus> numbers = new LinkedHashMap<>();
    for (int number = 1; number <= 10; number++) {
      numbers.put(Integer.toString(number), DossierStatus.ofNumber(number));
    }
    return StatusTable.of("TD, national numbers (wire 1.4, 2.3)", numbers);
  }

  Installation installation() {
    return installation;
  }

  /** Builds settings. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable URI base;
    private @Nullable String unit;
    private @Nullable String sender;
    private String folder = "hoso";
    private String level = "4";
    private @Nullable String historyKey;
    private Installation installation = Installation.of(national(), Duration.ofMinutes(5));

    private Builder() {}

    /** Sets the root under which {@code api/v1/} stands. */
    public Builder base(URI value) {
      this.base = value;
      return this;
    }

    /** Sets the code of the unit that takes dossiers ({@code donViId}). */
    public Builder unit(String value) {
      this.unit = value;
      return this;
    }

    /**
     * Sets the log-in name of the account as the portal has it; a {@link TdLogin} tells its own.
     * The portal hides a dossier from everybody else, so that a wrong name hides it from its filer
     * too.
     */
    public Builder sender(String value) {
      this.sender = value;
      return this;
    }

    /** Sets the folder for files; {@code hoso} by default. */
    public Builder folder(String value) {
      this.folder = value;
      return this;
    }

    /** Sets the level of the service: 4 toàn trình (default), 3 một phần, 2 DVC. */
    public Builder level(String value) {
      this.level = value;
      return this;
    }

    /** Sets the portal's own key for reading a dossier's history; without it there is none. */
    public Builder historyKey(String value) {
      this.historyKey = value;
      return this;
    }

    /**
     * Changes what this installation has differently, e.g. {@code own -> own.withStatus("Đã bàn
     * giao", DossierStatus.PROCESSING)}; the national numbers, every file and 5 minutes by default.
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
    public TdSettings build() {
      return new TdSettings(this);
    }
  }
}
