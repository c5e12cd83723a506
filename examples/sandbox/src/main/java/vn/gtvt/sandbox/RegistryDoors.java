package vn.gtvt.sandbox;

import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.health.HealthBook;
import vn.gtvt.sandbox.health.HealthDoor;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.school.SchoolDoors;
import vn.gtvt.sandbox.store.Store;
import vn.gtvt.sandbox.violation.ViolationBook;
import vn.gtvt.sandbox.violation.ViolationDoor;

/** The registries that a licence needs, and the door for driving schools. */
final class RegistryDoors {
  private final HealthBook certificates;
  private final ViolationBook violations;
  private final SchoolDoors schools;
  private final HealthDoor healthDoor;
  private final ViolationDoor violationDoor;

  RegistryDoors(Clock clock, FaultDesk desk, Store store, SchoolDoors schools) {
    this.certificates = new HealthBook(clock, store);
    this.violations = new ViolationBook(clock, store);
    this.schools = schools;
    this.healthDoor = new HealthDoor(certificates, new Gate(desk));
    this.violationDoor = new ViolationDoor(clock, violations, desk);
  }

  HealthBook certificates() {
    return certificates;
  }

  ViolationBook violations() {
    return violations;
  }

  SchoolDoors schools() {
    return schools;
  }

  /** Serves a request to one of the doors; {@code null} if it is for none of them. */
  @Nullable Response handle(Request request) throws IOException {
    Response answer = healthDoor.handle(request);
    if (answer == null) {
      answer = violationDoor.handle(request);
    }
    return answer == null ? schools.handle(request) : answer;
  }
}
