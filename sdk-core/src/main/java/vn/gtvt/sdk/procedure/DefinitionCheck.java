package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.data.DataField;

/** Refuses a definition whose editions contradict each other or do not keep what it promises. */
final class DefinitionCheck {
  private DefinitionCheck() {}

  /** Editions must stand from the oldest to the newest, and no day may have two. */
  static void order(DataField at, List<Edition> editions) {
    if (editions.isEmpty()) {
      throw at.fault("editions", "is empty");
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < editions.size(); i++) {
      if (!ids.add(editions.get(i).id())) {
        throw at.fault("editions/" + i + "/id", "is there twice");
      }
      if (i > 0) {
        LocalDate to = editions.get(i - 1).effectiveTo();
        if (to == null || !to.isBefore(editions.get(i).effectiveFrom())) {
          throw at.fault(
              "editions/" + (i - 1) + "/effectiveTo",
              "overlaps the edition " + editions.get(i).id());
        }
      }
    }
  }

  /** The file's name is the code, an end is explained, and a complete procedure is complete. */
  static void whole(DataField at, Definition definition) {
    if (!at.file().endsWith("/".concat(definition.code().text()).concat(".json"))) {
      throw at.fault("code", "is not the name of the file");
    }
    Ending ending = definition.ending();
    @Nullable LocalDate last = definition.newest().effectiveTo();
    if (!Objects.equals(last, ending == null ? null : ending.after())) {
      throw at.fault("ending", "and the newest edition's effectiveTo do not fit");
    }
    if (definition.coverage() == Coverage.COMPLETE) {
      complete(at, definition);
    }
  }

  private static void complete(DataField at, Definition definition) {
    Edition newest = definition.newest();
    String place = "editions/" + (definition.editions().size() - 1) + "/";
    if (newest.papers().components().isEmpty()) {
      throw at.fault(place + "components", "is empty, and no channel says what is taken");
    }
    if (newest.way().channels().isEmpty()) {
      throw at.fault(place + "channels", "is empty: no channel accepts the papers");
    }
    if (newest.terms().fees().isEmpty()) {
      throw at.fault(place + "fees", "is empty");
    }
    if (newest.terms().timeLimits().stream()
        .noneMatch(t -> t.value().stage().equals(TimeLimit.DECISION))) {
      throw at.fault(place + "timeLimits", "has no decision");
    }
  }
}
