package vn.gtvt.examples.drivingschool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.FaultProfile;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;

/**
 * The school's office: a clock, the sandbox in the place of every authority, and a folder for
 * journals. A real school leaves out the sandbox, takes the system's clock, and keeps its journals.
 */
final class Office implements AutoCloseable {
  private static final LocalTime OPENING = LocalTime.of(8, 30);

  private final ManualClock clock;
  private final Sandbox sandbox;
  private final HttpCaller http;
  private final Path journals;

  private Office(LocalDate day, Path journals) {
    this.clock = ManualClock.at(day, OPENING);
    this.sandbox = Sandbox.builder().clock(clock).profile(FaultProfile.REALISTIC).start();
    this.http = HttpCaller.open(HttpSettings.defaults());
    this.journals = journals;
  }

  static Office open(LocalDate day) throws IOException {
    return new Office(day, Files.createTempDirectory("driving-school-"));
  }

  ManualClock clock() {
    return clock;
  }

  Sandbox sandbox() {
    return sandbox;
  }

  HttpCaller http() {
    return http;
  }

  /** A folder of this run; it goes with the office. */
  Path folder() {
    return journals;
  }

  /** A folder for one journal. */
  Path journal(String name) {
    return journals.resolve(name);
  }

  @Override
  public void close() {
    http.close();
    sandbox.close();
    Folders.delete(journals);
  }
}
