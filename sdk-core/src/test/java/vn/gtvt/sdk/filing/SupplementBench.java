package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.SupplementRequest;

/** A filing whose authority asks for two papers. */
abstract class SupplementBench {
  static final SupplementRequest TWO = Said.request("q1", null, "permit", "contract");

  static final SupplementAnswer GOOD =
      answer("q1", Bench.paper("permit", "new"), Bench.paper("contract", "new"));

  @TempDir Path folder;
  final ScriptedPortal portal = new ScriptedPortal();
  Bench bench;
  Filing asked;

  @BeforeEach
  void fileAndBeAsked() {
    bench = new Bench(folder, portal);
    portal.statuses.add(() -> Said.asking(TWO));
    asked = bench.run(bench.file());
    portal.calls.clear();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  static SupplementAnswer answer(String request, Attachment... papers) {
    return new SupplementAnswer(request, List.of(papers), "kính gửi");
  }

  Filing taken(SupplementAnswer answer) {
    Answered answered = bench.engine.answer(asked.id(), answer);
    assertThat(answered).isInstanceOf(Answered.Taken.class);
    return ((Answered.Taken) answered).filing();
  }
}
