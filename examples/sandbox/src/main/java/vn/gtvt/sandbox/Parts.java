package vn.gtvt.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import vn.gtvt.sandbox.admin.ControlDoors;
import vn.gtvt.sandbox.admin.PortalControl;
import vn.gtvt.sandbox.admin.RegistryControl;
import vn.gtvt.sandbox.archive.Archive;
import vn.gtvt.sandbox.archive.Chronicle;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Ids;
import vn.gtvt.sandbox.archive.RecordStore;
import vn.gtvt.sandbox.book.LedgerBook;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.http.HttpServer;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.ledger.Ledger;
import vn.gtvt.sandbox.officer.Officer;
import vn.gtvt.sandbox.officer.OfficerRules;
import vn.gtvt.sandbox.practice.PracticeDoors;
import vn.gtvt.sandbox.qlvt.Accounts;
import vn.gtvt.sandbox.qlvt.QlvtDoors;
import vn.gtvt.sandbox.registry.RecordDesk;
import vn.gtvt.sandbox.registry.Registry;
import vn.gtvt.sandbox.school.SchoolDoors;
import vn.gtvt.sandbox.store.Store;

/** The parts of a running sandbox, put together. */
record Parts(
    Clock clock,
    FaultDesk desk,
    Registry registry,
    Ledger ledger,
    Accounts accounts,
    PracticeDoors practice,
    PortalDoors portals,
    RegistryDoors registries,
    RecordDesk records,
    FileShelf shelf,
    HttpServer server) {

  /** Settings of the practice portal: tenants by token, and whether it takes nothing twice. */
  record Practice(Map<String, String> tenants, boolean refusesTwice) {}

  static Parts assemble(
      Clock clock,
      OfficerRules rules,
      Map<String, char[]> users,
      Practice settings,
      PortalDoors.Settings portalSettings,
      Map<String, String> schools,
      Store store,
      InetAddress address,
      int port,
      int threads)
      throws IOException {
    Accounts accounts = new Accounts();
    users.forEach(accounts::put);
    List<Runnable> catchUp = new CopyOnWriteArrayList<>();
    Chronicle chronicle = new Chronicle(clock, store);
    Registry registry =
        new Registry(() -> catchUp.forEach(Runnable::run), chronicle::noted, chronicle::forgotten);
    FaultDesk desk = new FaultDesk();
    LedgerBook book = new LedgerBook();
    Ids ids = new Ids(clock);
    Officer officer = new Officer(registry, book, rules);
    RecordStore records = RecordStore.kept(clock, ids, store, officer);
    Archive archive = new Archive(clock, ids, officer, desk, chronicle);
    // Facts told again must not be met by an officer who is already in the present.
    archive.restore(registry);
    catchUp.add(archive::catchUp);
    FileShelf shelf = new FileShelf(ids, store);
    Ledger ledger =
        () -> {
          archive.catchUp();
          return book.entries();
        };
    Consumer<Duration> dial = clock instanceof ManualClock manual ? manual::advance : null;
    PortalDoors portals = new PortalDoors(portalSettings, clock, accounts, ids, shelf, desk, store);
    PortalControl portalControl = new PortalControl(portals, portals.plans(), portals.accounts());
    SchoolDoors.Settings schoolSettings = new SchoolDoors.Settings(schools, rules);
    RegistryDoors registries =
        new RegistryDoors(
            clock,
            desk,
            store,
            new SchoolDoors(schoolSettings, clock, ids, shelf, desk, portals.plans(), store));
    RegistryControl registryControl =
        new RegistryControl(
            registries.certificates(), registries.violations(), registries.schools());
    ControlDoors control =
        new ControlDoors(desk, ledger, registry, portalControl, registryControl, clock, dial);
    QlvtDoors qlvt = new QlvtDoors(clock, accounts, archive, records, shelf, desk);
    PracticeDoors practice =
        new PracticeDoors(
            clock, settings.tenants(), settings.refusesTwice(), ids, shelf, desk, store);
    HttpServer server =
        HttpServer.start(
            address,
            port,
            threads,
            request -> {
              Response response = practice.handle(request);
              if (response == null) {
                response = portals.handle(request);
              }
              if (response == null) {
                response = registries.handle(request);
              }
              if (response != null) {
                return response;
              }
              archive.catchUp();
              response = qlvt.handle(request);
              return response == null ? control.handle(request) : response;
            });
    return new Parts(
        clock,
        desk,
        registry,
        ledger,
        accounts,
        practice,
        portals,
        registries,
        records,
        shelf,
        server);
  }
}
