package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.HttpProblem;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.portal.AccountDesk;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.qlvt.Accounts;
import vn.gtvt.sandbox.store.Store;

/** All doors of OpenCPS. Thread-safe. */
public final class OpencpsDoors {
  private static final String ROOT = "/opencps/";
  private static final String BASE = "o/rest/v2/";

  private final Login login;
  private final Applicants applicants;
  private final Office office;
  private final FileShelf shelf;
  private final LoginDoor logins;
  private final RestDoor rest;
  private final PaymentDoor payments;

  /** The doors. */
  public OpencpsDoors(
      Clock clock, Accounts accounts, FileShelf shelf, FaultDesk desk, Plans plans, Store store) {
    Gate gate = new Gate(desk);
    Forms forms = new Forms();
    Jwts tokens = new Jwts(clock);
    this.shelf = shelf;
    this.office = new Office(clock, plans, store);
    this.applicants = new Applicants(clock, store);
    this.login = new Login(accounts, applicants, tokens);
    this.logins = new LoginDoor(login, applicants, tokens, gate);
    Calls calls = new Calls(office, desk, gate);
    this.payments = new PaymentDoor(forms, office, shelf, calls, gate);
    this.rest =
        new RestDoor(
            office,
            new FilingDoor(forms, office, applicants, calls, gate),
            new ActionDoor(forms, office, calls),
            new ReadDoor(office, calls, desk, gate),
            new FileDoor(forms, office, shelf, calls, desk, gate),
            payments,
            new ApplicantDoor(forms, applicants, gate),
            new RegistrationDoor(clock, forms, applicants, gate),
            new CatalogueDoor(gate));
  }

  /** The words a plan may have here. */
  public static Set<String> planWords() {
    return Course.WORDS;
  }

  /** What these doors really hold. */
  public Supplier<List<PortalDossier>> ledger() {
    return () -> office.seen(shelf);
  }

  /** Where the officer decides on accounts. */
  public AccountDesk accounts() {
    return applicants;
  }

  /** A dossier as the national side shows it; {@code null} if there is none with this code. */
  public @Nullable ObjectNode national(String code) {
    office.late.catchUp();
    synchronized (office) {
      Dossier dossier = office.byCode(code);
      return dossier == null ? null : NationalItem.of(dossier, office.now());
    }
  }

  /**
   * Serves a request to one of the doors; {@code null} if it is for none of them.
   *
   * @throws IOException if the client went away
   */
  public @Nullable Response handle(Request request) throws IOException {
    if (!request.path().startsWith(ROOT)) {
      return null;
    }
    office.late.catchUp();
    try {
      return serve(request, request.path().substring(ROOT.length()));
    } catch (Refused refused) {
      return refused.response();
    } catch (HttpProblem problem) {
      if (problem.status() != 400) {
        throw problem;
      }
      return Refused.exception(String.valueOf(problem.getMessage())).response();
    }
  }

  private Response serve(Request request, String path) throws IOException, Refused {
    if (path.startsWith("pay/") && request.method().equals("POST")) {
      return payments.pay(path.substring("pay/".length()));
    }
    if (path.equals("o/v1/opencps/login") && request.method().equals("POST")) {
      return logins.state(request);
    }
    boolean isGateway = path.equals("o/pgi/ppdvcqg/inittransaction");
    if (!isGateway && !path.startsWith(BASE)) {
      return Response.error(404, "Không có địa chỉ này");
    }
    String group = request.headers().first("groupId");
    if (!isGateway && (group == null || !group.matches("[0-9]{1,18}"))) {
      throw Refused.exception("NoSuchGroupException: groupId");
    }
    if (path.equals(BASE + "login") && request.method().equals("POST")) {
      return logins.token(request);
    }
    Caller caller = login.caller(request);
    if (isGateway) {
      String host = "http://" + request.headers().first("host");
      return payments.link(request, RestDoor.known(caller), host);
    }
    if (caller != null) {
      applicants.mustNotBeLocked(caller.account());
    }
    return rest.serve(request, path.substring(BASE.length()), caller);
  }
}
