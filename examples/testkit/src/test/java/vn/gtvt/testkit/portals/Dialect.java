package vn.gtvt.testkit.portals;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.ledger.LedgerEntry;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.http.ClientCredentials;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.PasswordLogin;
import vn.gtvt.sdk.permits.form.BadgeForm;
import vn.gtvt.sdk.permits.qlvt.QlvtClient;
import vn.gtvt.sdk.permits.qlvt.QlvtPortal;
import vn.gtvt.sdk.permits.qlvt.QlvtSettings;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncPortal;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncService;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncSettings;
import vn.gtvt.sdk.portal.igate.IgateNames;
import vn.gtvt.sdk.portal.igate.IgatePerson;
import vn.gtvt.sdk.portal.igate.IgatePortal;
import vn.gtvt.sdk.portal.igate.IgateSettings;
import vn.gtvt.sdk.portal.national.NationalLogin;
import vn.gtvt.sdk.portal.national.NationalPortal;
import vn.gtvt.sdk.portal.national.NationalSettings;
import vn.gtvt.sdk.portal.opencps.OpenCpsLogin;
import vn.gtvt.sdk.portal.opencps.OpenCpsPortal;
import vn.gtvt.sdk.portal.opencps.OpenCpsService;
import vn.gtvt.sdk.portal.opencps.OpenCpsSettings;
import vn.gtvt.sdk.portal.td.TdLogin;
import vn.gtvt.sdk.portal.td.TdPortal;
import vn.gtvt.sdk.portal.td.TdSettings;

/** What of a portal differs for a test: how it is opened, and what only a person does there. */
public enum Dialect {
  OPENCPS("opencps") {
    @Override
    public Access open(URI sandbox, HttpCaller http, Clock clock) {
      return openCps(sandbox, http, clock, USER);
    }
  },
  TD("td") {
    @Override
    public Access open(URI sandbox, HttpCaller http, Clock clock) {
      return td(sandbox, http, clock, USER);
    }
  },
  IGATE("igate") {
    @Override
    public Access open(URI sandbox, HttpCaller http, Clock clock) {
      return igate(sandbox, http, clock, new BadgeForm(), BadgeDossiers.SEAT);
    }

    @Override
    void readPicture(Sandbox sandbox, Filing filing) {
      sandbox.igatePerson().confirm(filing.code().orElseThrow());
    }

    @Override
    boolean handsPapersInOnPage(Sandbox sandbox, Filing filing) {
      sandbox.igatePerson().handInPapers(filing.receipt().orElseThrow().id());
      return true;
    }

    @Override
    boolean withdrawsOnPage(Sandbox sandbox, Filing filing) {
      sandbox.igatePerson().withdraw(filing.receipt().orElseThrow().id());
      return true;
    }
  },
  DVCSYNC("dvcsync") {
    @Override
    public Access open(URI sandbox, HttpCaller http, Clock clock) {
      Access reader = NATIONAL.open(sandbox, http, clock);
      Access writer = DVCSYNC_ALONE.open(sandbox, http, clock);
      return new Access(
          ((DvcSyncPortal) writer.portal()).followedBy(reader.portal()),
          List.of(writer::close, reader::close));
    }

    @Override
    public String whose(Filing filing) {
      return filing.code().orElseThrow();
    }
  },
  DVCSYNC_READ_BY_IGATE("dvcsync") {
    @Override
    public Access open(URI sandbox, HttpCaller http, Clock clock) {
      Access reader =
          igate(sandbox, http, clock, new BadgeForm(), BadgeDossiers.SEAT, IgateNames.none());
      Access writer = DVCSYNC_ALONE.open(sandbox, http, clock);
      return new Access(
          ((DvcSyncPortal) writer.portal()).followedBy(reader.portal()),
          List.of(writer::close, reader::close));
    }

    @Override
    public String whose(Filing filing) {
      return filing.code().orElseThrow();
    }
  },
  DVCSYNC_ALONE("dvcsync") {
    @Override
    public Access open(URI sandbox, HttpCaller http, Clock clock) {
      DvcSyncSettings settings =
          DvcSyncSettings.at(sandbox.resolve("/dvcsync/api"), "G09.20")
              .service(BadgeDossiers.PROCEDURE, DvcSyncService.of("2.002288.01", "2.002288"))
              .build();
      ClientCredentials key =
          new ClientCredentials(
              http,
              clock,
              settings.tokenEndpoint(),
              ClientCredentials.Manner.JSON,
              "sandbox",
              password());
      return new Access(
          DvcSyncPortal.of(settings, http, key, clock, List.of(new BadgeForm())),
          List.of(key::close));
    }

    @Override
    public String whose(Filing filing) {
      return filing.code().orElseThrow();
    }
  },
  QLVT("qlvt") {
    @Override
    public Access open(URI sandbox, HttpCaller http, Clock clock) {
      URI endpoint = sandbox.resolve("/auth/realms/mt/protocol/openid-connect/token");
      PasswordLogin login = new PasswordLogin(http, clock, endpoint, "sandbox", USER, password());
      QlvtClient client = new QlvtClient(QlvtSettings.at(sandbox), http, login);
      return new Access(new QlvtPortal(client), List.of(login::close));
    }

    @Override
    public List<PortalDossier> dossiers(Sandbox sandbox) {
      return sandbox.ledger().submissions().stream().map(Dialect::ofRegister).toList();
    }

    @Override
    boolean asksForPapers() {
      return false;
    }

    @Override
    boolean showsFiles() {
      return false;
    }
  },
  NATIONAL("national") {
    @Override
    public Access open(URI sandbox, HttpCaller http, Clock clock) {
      URI portal = sandbox.resolve("/national");
      NationalSettings settings =
          NationalSettings.at(portal, sandbox.resolve("/national/VXPAdapter"), "H99.01");
      NationalLogin login = new NationalLogin(settings, http, clock, "sandbox", password());
      return new Access(new NationalPortal(settings, http, login), List.of(login::close));
    }
  };

  private static final String USER = "cong-ty";

  private final String door;

  Dialect(String door) {
    this.door = door;
  }

  /** Returns the sandbox's door behind which its dossiers lie. */
  public String door() {
    return door;
  }

  /** Opens the portal of a sandbox. */
  public abstract Access open(URI sandbox, HttpCaller http, Clock clock);

  /** By what the sandbox's plans and ledger know a dossier. */
  public String whose(Filing filing) {
    return filing.reference();
  }

  /** What stands behind its door, one entry for every time that it was filed. */
  public List<PortalDossier> dossiers(Sandbox sandbox) {
    return sandbox.portals().dossiers().stream().filter(each -> each.door().equals(door)).toList();
  }

  /** What stands there of one filing. */
  public List<PortalDossier> held(Sandbox sandbox, Filing filing) {
    return dossiers(sandbox).stream()
        .filter(each -> each.reference().equals(whose(filing)))
        .toList();
  }

  /** QLVT writes each receipt down, and no file: it takes none that is not as was said. */
  private static PortalDossier ofRegister(LedgerEntry entry) {
    return new PortalDossier(
        "qlvt", USER, entry.recordId(), entry.reference(), "", entry.at(), 1, List.of(), 0, 0, "");
  }

  /** Says whether its officer can ask for more papers, and takes plans. */
  boolean asksForPapers() {
    return true;
  }

  /** Says whether its ledger names the files. */
  boolean showsFiles() {
    return true;
  }

  /** What a person does before a captcha. */
  void readPicture(Sandbox sandbox, Filing filing) {
    throw new IllegalStateException(this + " asks for no picture");
  }

  /** Says whether a person can hand papers in on a page, and does so. */
  boolean handsPapersInOnPage(Sandbox sandbox, Filing filing) {
    return false;
  }

  /** Says whether a person can withdraw on a page, and does so. */
  boolean withdrawsOnPage(Sandbox sandbox, Filing filing) {
    return false;
  }

  /** Opens TD for the usual user, who files under this name. */
  static Access td(URI sandbox, HttpCaller http, Clock clock, String sender) {
    URI base = sandbox.resolve("/td/");
    TdSettings settings = TdSettings.builder().base(base).unit("SBX-01").sender(sender).build();
    TdLogin login = new TdLogin(http, clock, base, "root", USER, password());
    return new Access(
        new TdPortal(settings, http, login, List.of(new BadgeForm())), List.of(login::close));
  }

  /** Opens OpenCPS for this user. */
  static Access openCps(URI sandbox, HttpCaller http, Clock clock, String user) {
    OpenCpsSettings settings =
        OpenCpsSettings.at(sandbox.resolve("/opencps"), 35417)
            .service(
                BadgeDossiers.PROCEDURE,
                new OpenCpsService(
                    "2.002288",
                    "SBX-XD",
                    "2.002288.T1",
                    Map.of("request-paper", "TP1", "vehicle-registration", "TP2"),
                    null))
            .build();
    OpenCpsLogin login = new OpenCpsLogin(settings, http, clock, user, password());
    return new Access(
        new OpenCpsPortal(settings, http, login, List.of(new BadgeForm())), List.of(login::close));
  }

  /** Opens iGate with this form, for a person who lives there. */
  static Access igate(
      URI sandbox, HttpCaller http, Clock clock, ElectronicForm form, PostalAddress home) {
    IgateNames names =
        new IgateNames(
            "sandboxResult",
            new IgateNames.History("sandboxAt", "sandboxActor", "sandboxText"),
            null);
    return igate(sandbox, http, clock, form, home, names);
  }

  static Access igate(
      URI sandbox,
      HttpCaller http,
      Clock clock,
      ElectronicForm form,
      PostalAddress home,
      IgateNames names) {
    IgateSettings settings =
        IgateSettings.builder()
            .api(sandbox.resolve("/igate/api/"))
            .portal(sandbox.resolve("/igate/portal/"))
            .person(IgatePerson.of("u1", "Trần Thị Giả", "001199000001", "0912345678", home))
            .names(names)
            .build();
    URI endpoint = IgateSettings.tokenEndpoint(sandbox.resolve("/igate/sso/"));
    PasswordLogin login = new PasswordLogin(http, clock, endpoint, "citizen", USER, password());
    return new Access(new IgatePortal(settings, http, login, List.of(form)), List.of(login::close));
  }

  static char[] password() {
    return "sandbox".toCharArray();
  }
}
