package vn.gtvt.sdk.portal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.filing.Pace;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** An engine that files at the sandbox, and the clock that both of them live by. */
final class AtTheSandbox implements AutoCloseable {
  static final ProcedureCode PROCEDURE = ProcedureCode.of("2.002288");

  final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  final HttpCaller http = HttpCaller.open(HttpSettings.defaults().withRead(Duration.ofSeconds(2)));
  private final List<Runnable> toClose = new ArrayList<>();
  final Portal portal;
  final Journal journal;
  final FilingEngine engine;

  AtTheSandbox(Path folder, Function<AtTheSandbox, Portal> portal) {
    this.portal = portal.apply(this);
    journal = EmbeddedJournal.open(folder);
    engine =
        FilingEngine.builder()
            .tenant("mau")
            .journal(journal)
            .portal(this.portal)
            .clock(clock)
            .pace(Pace.defaults().withJitter(0))
            .build();
  }

  <T> T closing(T resource, Consumer<T> close) {
    toClose.add(() -> close.accept(resource));
    return resource;
  }

  URI at(String path) {
    return sandbox.url().resolve(path);
  }

  static Attachment paper(String component, String name) {
    return Attachment.of(
        component,
        null,
        name,
        "application/pdf",
        Content.of(("%PDF-1.4 " + name).getBytes(StandardCharsets.UTF_8)));
  }

  Filing file(Attachment... papers) {
    return engine.file(
        Dossier.under(PROCEDURE, "first")
            .title("Hồ sơ thử")
            .applicant(
                Applicant.itself(
                    Party.organisation("Công ty Giả", "2300000004", "0200000001", "a@b.vn")))
            .items(Items.builder().text("word", "x").build())
            .attachments(List.of(papers))
            .build());
  }

  /** Works on everything when it is due, for so long. */
  Filing runFor(Duration time, Filing filing) {
    Instant end = clock.instant().plus(time);
    for (int i = 0; i < 500; i++) {
      engine.runDue();
      Instant next = engine.nextDue().orElse(end);
      if (!next.isBefore(end)) {
        clock.set(end);
        engine.runDue();
        return engine.filing(filing.id());
      }
      clock.set(next.isAfter(clock.instant()) ? next : clock.instant());
    }
    throw new IllegalStateException("the engine turns without end");
  }

  /** The form of the sandbox's procedure: what it holds the sandbox does not mind. */
  static ElectronicForm form() {
    return new ElectronicForm() {
      @Override
      public ProcedureCode procedure() {
        return PROCEDURE;
      }

      @Override
      public Map<String, Object> fields(Dossier dossier) {
        return Map.of("Nguoi.HoVaTen", dossier.items().text("word"));
      }

      @Override
      public FormPaper paper(Attachment file) {
        return new FormPaper(1, "000.00.00.G04-KQ005039", "Giấy đề nghị", 1, 0);
      }
    };
  }

  @Override
  public void close() {
    engine.close();
    journal.close();
    toClose.forEach(Runnable::run);
    http.close();
    sandbox.close();
  }
}
