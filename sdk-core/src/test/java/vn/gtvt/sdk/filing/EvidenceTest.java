package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;

class EvidenceTest {
  @TempDir Path folder;

  @Test
  void howAPaperWasMadeStaysWithItsFilingOverARestart() {
    Map<String, String> made = new LinkedHashMap<>();
    made.put("portrait.sha256.before", "0".repeat(64));
    made.put("portrait.repairs", "crop to-srgb");
    Attachment portrait = Bench.paper("portrait-photo", "x").withEvidence(made);
    Dossier dossier = FilingSamples.dossier("29E-123.45", 1).withAttachments(List.of(portrait));
    ScriptedPortal portal = new ScriptedPortal();
    try (Bench bench = new Bench(folder, portal)) {
      Filing filing = bench.engine.file(dossier);
      bench.reopen();
      bench.run(filing);

      Attachment kept = bench.engine.dossier(filing.id()).attachments().get(0);
      assertThat(kept.evidence()).containsExactlyEntriesOf(made);
      assertThat(kept.sha256()).isEqualTo(portrait.sha256());
      assertThat(portal.submissions).hasSize(1);
    }
  }
}
