package vn.gtvt.sdk.portal.dvcsync;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.Installation;
import vn.gtvt.sdk.portal.StatusTable;

/**
 * Where a DvcSync is, and what its codes are. Immutable.
 *
 * <p>The paths are those of one public client's relay; what the adapter behind is called is not
 * known, so all of them can be set.
 */
public final class DvcSyncSettings {
  private final URI base;
  private final String agency;
  private final Map<ProcedureCode, DvcSyncService> services;
  private final String tokenPath;
  private final String codePath;
  private final String uploadPath;
  private final String createPath;
  private final DvcSyncFiler filer;
  private final Installation installation;

  private DvcSyncSettings(Builder from) {
    this.base = from.base;
    this.agency = from.agency;
    this.services = Map.copyOf(from.services);
    this.tokenPath = from.tokenPath;
    this.codePath = from.codePath;
    this.uploadPath = from.uploadPath;
    this.createPath = from.createPath;
    this.filer = from.filer;
    this.installation = from.installation;
  }

  /**
   * Returns a builder.
   *
   * @param base the address under which the calls lie
   * @param agency {@code MaDonViTiepNhan}: code of the agency that receives, e.g. {@code G09.20}
   */
  public static Builder at(URI base, String agency) {
    return new Builder(base, agency);
  }

  /**
   * Returns the token endpoint, for {@link vn.gtvt.sdk.http.ClientCredentials} in the manner {@code
   * JSON}.
   */
  public URI tokenEndpoint() {
    return below(tokenPath);
  }

  URI nextValue(String code) {
    return URI.create(below(codePath) + "?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
  }

  URI upload() {
    return below(uploadPath);
  }

  URI create() {
    return below(createPath);
  }

  private URI below(String path) {
    String bare = base.toString();
    return URI.create((bare.endsWith("/") ? bare : bare + "/") + path);
  }

  String agency() {
    return agency;
  }

  Optional<DvcSyncService> service(ProcedureCode procedure) {
    return Optional.ofNullable(services.get(procedure));
  }

  DvcSyncFiler filer() {
    return filer;
  }

  Installation installation() {
    return installation;
  }

  @Override
  public String toString() {
    return "DvcSyncSettings[" + base.getHost() + ", " + agency + "]";
  }

  /** Gathers what differs from installation to installation. Not safe for concurrent use. */
  public static final class Builder {
    private final URI base;
    private final String agency;
    private final Map<ProcedureCode, DvcSyncService> services = new LinkedHashMap<>();
    private String tokenPath = "DvcSync/GetToken";
    private String codePath = "DvcSync/GetNextValue";
    private String uploadPath = "DvcSync/UploadFile";
    private String createPath = "DvcSync/CreateDossier";
    private DvcSyncFiler filer = DvcSyncFiler.UNKNOWN;
    private Installation installation =
        Installation.of(
            StatusTable.of("DvcSync has no read (wire 1.3)", Map.of()), Duration.ofMinutes(1));

    private Builder(URI base, String agency) {
      this.base = Objects.requireNonNull(base, "base == null");
      this.agency = Objects.requireNonNull(agency, "agency == null");
    }

    /** Says how a procedure is filed here. */
    public Builder service(ProcedureCode procedure, DvcSyncService service) {
      services.put(procedure, service);
      return this;
    }

    /** Tells more of the person who files. */
    public Builder filer(DvcSyncFiler value) {
      this.filer = Objects.requireNonNull(value, "filer == null");
      return this;
    }

    /** Sets the paths below the base. */
    public Builder paths(String token, String nextValue, String upload, String create) {
      this.tokenPath = Objects.requireNonNull(token, "token == null");
      this.codePath = Objects.requireNonNull(nextValue, "nextValue == null");
      this.uploadPath = Objects.requireNonNull(upload, "upload == null");
      this.createPath = Objects.requireNonNull(create, "create == null");
      return this;
    }

    /**
     * Changes what this installation has differently, e.g. {@code own -> own.withStatus("Đã bàn
     * giao", DossierStatus.PROCESSING)}; every file and one minute; it has no read and so no status
     * words, by default.
     */
    public Builder installation(UnaryOperator<Installation> change) {
      this.installation = change.apply(installation);
      return this;
    }

    /** Returns the settings. */
    public DvcSyncSettings build() {
      return new DvcSyncSettings(this);
    }
  }
}
