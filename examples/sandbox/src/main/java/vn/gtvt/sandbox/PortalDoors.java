package vn.gtvt.sandbox;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Ids;
import vn.gtvt.sandbox.course.Ground;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.PlanBook;
import vn.gtvt.sandbox.dvcsync.DvcsyncDoors;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.igate.IgateDoors;
import vn.gtvt.sandbox.national.CaseSource;
import vn.gtvt.sandbox.national.NationalDoors;
import vn.gtvt.sandbox.national.NationalSource;
import vn.gtvt.sandbox.opencps.OpencpsDoors;
import vn.gtvt.sandbox.portal.AccountDesk;
import vn.gtvt.sandbox.portal.Person;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.portal.PortalLedger;
import vn.gtvt.sandbox.qlvt.Accounts;
import vn.gtvt.sandbox.school.SchoolDoors;
import vn.gtvt.sandbox.store.Store;
import vn.gtvt.sandbox.td.TdDoors;

/** The portals beside QLVT, and the national side that shows their dossiers. */
final class PortalDoors implements PortalLedger {
  private final Plans plans;
  private final OpencpsDoors opencps;
  private final DvcsyncDoors dvcsync;
  private final IgateDoors igate;
  private final TdDoors td;
  private final NationalDoors national;

  /** Settings of the portals. */
  record Settings(boolean igateAsksCaptcha) {}

  PortalDoors(
      Settings settings,
      Clock clock,
      Accounts accounts,
      Ids ids,
      FileShelf shelf,
      FaultDesk desk,
      Store store) {
    Map<String, Set<String>> words =
        Map.of(
            "opencps",
            OpencpsDoors.planWords(),
            "dvcsync",
            DvcsyncDoors.planWords(),
            "igate",
            IgateDoors.WORDS,
            "td",
            TdDoors.WORDS,
            "school",
            SchoolDoors.WORDS);
    this.plans = new PlanBook(words, store);
    this.opencps = new OpencpsDoors(clock, accounts, shelf, desk, plans, store);
    this.dvcsync = new DvcsyncDoors(clock, ids, shelf, desk, plans, store);
    Ground ground = new Ground(clock, ids, shelf, desk, plans, store);
    this.igate = new IgateDoors(ground, accounts, settings.igateAsksCaptcha(), List.of(dvcsync));
    this.td = new TdDoors(ground, accounts);
    // A late dossier of td has no code yet that anybody could ask for.
    Consumer<String> nothing = code -> {};
    List<NationalSource> shown =
        List.of(
            opencps,
            dvcsync,
            new CaseSource(
                igate::byCode, igate::missed, IgateDoors::procedure, "/applicant/data/fullname"),
            new CaseSource(
                td::byCode, nothing, each -> each.body().path("maTTHC").asText(), "/chuHoSo"));
    this.national = new NationalDoors(clock, desk, shown);
  }

  Plans plans() {
    return plans;
  }

  Person igatePerson() {
    return igate.person();
  }

  AccountDesk accounts() {
    return opencps.accounts();
  }

  @Override
  public List<PortalDossier> dossiers() {
    List<PortalDossier> all = new ArrayList<>(opencps.ledger().get());
    all.addAll(dvcsync.ledger().get());
    all.addAll(igate.dossiers());
    all.addAll(td.dossiers());
    return List.copyOf(all);
  }

  /** Serves a request to one of the portals; {@code null} if it is for none of them. */
  @Nullable Response handle(Request request) throws IOException {
    Response answer = opencps.handle(request);
    if (answer == null) {
      answer = dvcsync.handle(request);
    }
    if (answer == null) {
      answer = igate.handle(request);
    }
    if (answer == null) {
      answer = td.handle(request);
    }
    return answer == null ? national.handle(request) : answer;
  }
}
