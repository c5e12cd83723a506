package vn.gtvt.sandbox;

import java.time.Duration;

/** A walk through every operation of the portal doors, each of them at least once. */
final class PortalTour {
  private final Sandbox sandbox;
  private final ManualClock clock;

  PortalTour(Sandbox sandbox, ManualClock clock) {
    this.sandbox = sandbox;
    this.clock = clock;
  }

  void walk() throws Exception {
    opencps();
    accounts();
    DvcsyncClient sync = new DvcsyncClient(sandbox).login().login();
    sync.code();
    String code = sync.code().json().path("value").asText();
    sync.file("a.pdf");
    String dossier = DvcsyncClient.dossier(code, sync.file("a.pdf")).toString();
    sync.post("CreateDossier", dossier);
    String id = sync.post("CreateDossier", dossier).json().at("/data/idHoSo").asText();
    sync.post(
        "CapNhatTienTrinh",
        ("[{\"IDHoSo\":\"%s\",\"MaHoSo\":\"%s\",\"NguoiXuLy\":\"A\","
                + "\"ThoiDiemXuLy\":\"2026-09-14T09:00:00.000\",\"TrangThai\":4}]")
            .formatted(id, code));
    sync.post(
        "CapNhatTrangThai",
        "[{\"IdHoSo\":\"%s\",\"MaHoSo\":\"%s\",\"TrangThai\":4}]".formatted(id, code));
    NationalClient national = new NationalClient(sandbox).login().login();
    national.find(code);
    national.bell.form("POST", "/national/jsp/rest.jsp", "params", "{}");
  }

  private void opencps() throws Exception {
    sandbox.plans().lay("opencps", "TOUR", "PAY");
    OpencpsClient client = OpencpsClient.loggedIn(sandbox).login("cong-ty", "sandbox");
    client.get("serviceinfos");
    String draft = client.create("TOUR-0").json().path("dossierId").asText();
    String spare = client.create("TOUR-1").json().path("dossierId").asText();
    client.bell.delete(OpencpsClient.BASE + "dossiers/" + (draft.isEmpty() ? spare : draft));
    String id = client.create("TOUR").json().path("dossierId").asText();
    client.fill(id, "TOUR");
    client.fill(id, "TOUR");
    client.bell.form("PUT", OpencpsClient.at(id, "files/T-1/formdata"), "formdata", "{}");
    client.upload(id, "T-1", "TP1", Doorbell.PDF);
    client.upload(id, "T-1", "TP1", Doorbell.PDF);
    client.upload(id, "T-2", "TP2", Doorbell.PDF);
    client.get("dossiers/" + id + "/files");
    client.get("dossiers/" + id + "/files/T-1");
    client.bell.delete(OpencpsClient.at(id, "files/T-2"));
    client.get("dossiers/" + id + "/nextactions");
    client.act(id, "1300");
    client.act(id, "1300");
    client.get("dossiers/" + id);
    client.get("dossiers/" + id + "/logs");
    client.get("dossiers");
    client.bell.form("POST", OpencpsClient.BASE + "dossiers/direct", "masohoso", "x");
    clock.advance(Duration.ofHours(2));
    client.login("cong-ty", "sandbox");
    client.get("dossiers/" + id + "/payment");
    client.bell.form("POST", "/opencps/o/pgi/ppdvcqg/inittransaction", "dossierId", id);
    client.wish(id, "cancelling");
  }

  private void accounts() throws Exception {
    OpencpsAccounts accounts = new OpencpsAccounts(sandbox);
    String id = accounts.register().json().path("applicantId").asText();
    if (id.isEmpty()) {
      id = accounts.register().json().path("applicantId").asText();
    }
    accounts.state("mat-khau");
    accounts.activate(id);
    accounts.client.get("registrations");
  }
}
