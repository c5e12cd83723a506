package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.portal.PortalDossier;

/** Many filers at once: nobody's dossier is lost, doubled or mixed up. */
class PortalCrowdTest {
  private static final int FILERS = 8;
  private static final int EACH = 5;

  @Test
  void everyDossierOfACrowdIsThereOnceWithItsOwnFile() throws Exception {
    try (Sandbox sandbox = Sandbox.start()) {
      ExecutorService crowd = Executors.newFixedThreadPool(FILERS);
      List<Future<Void>> work = new ArrayList<>();
      for (int filer = 0; filer < FILERS; filer++) {
        String name = "HS-" + filer + "-";
        work.add(
            crowd.submit(
                () -> {
                  OpencpsClient client = OpencpsClient.loggedIn(sandbox);
                  DvcsyncClient sync = new DvcsyncClient(sandbox).login();
                  for (int i = 0; i < EACH; i++) {
                    client.file(name + i);
                    client.get("dossiers?keyword=" + name);
                    sync.file();
                  }
                  return null;
                }));
      }
      for (Future<Void> each : work) {
        each.get();
      }
      crowd.shutdown();
      List<PortalDossier> all = sandbox.portals().dossiers();
      assertThat(all).hasSize(2 * FILERS * EACH).doesNotHaveDuplicates();
      assertThat(sandbox.portals().filedTwice("opencps")).isEmpty();
      assertThat(sandbox.portals().filedTwice("dvcsync")).isEmpty();
      assertThat(all)
          .filteredOn(each -> each.door().equals("opencps"))
          .allSatisfy(each -> assertThat(each.files()).hasSize(1))
          .extracting(PortalDossier::status)
          .containsOnly("receiving");
    }
  }
}
