package vn.gtvt.sdk.license.school.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.file.WireIndex.Known;

/** Which element stands in which, and in what order (school.md 2). */
final class ElementPlaces {
  private static final String DATA = "DATA";

  /** What stands directly under the root has no name here. */
  private static final String ROOT = "";

  private static final Map<String, String> PARENTS =
      Map.of(
          WireTables.HEADER,
          ROOT,
          DATA,
          ROOT,
          WireTables.COURSE,
          DATA,
          WireTables.LEARNERS,
          DATA,
          WireTables.LEARNER,
          WireTables.LEARNERS,
          WireTables.FILE,
          WireTables.LEARNER,
          WireTables.DOCUMENTS,
          WireTables.LEARNER,
          WireTables.DOCUMENT,
          WireTables.DOCUMENTS);

  /** Where these stood in BC1 is not known. */
  private static final Set<String> ANYWHERE = Set.of("SO_CMND_CU", "CHON_IN_GPLX");

  private final Map<String, List<String>> due;
  private final CourseDialect dialect;

  private ElementPlaces(CourseDialect dialect) {
    WireTables tables = WireTables.in(dialect);
    this.dialect = dialect;
    this.due =
        Map.of(
            dialect.root(),
            List.of(WireTables.HEADER, DATA),
            DATA,
            List.of(WireTables.COURSE, WireTables.LEARNERS),
            WireTables.HEADER,
            names(tables.header()).toList(),
            WireTables.COURSE,
            names(tables.course()).toList(),
            WireTables.LEARNER,
            Stream.concat(names(tables.learner()), Stream.of(WireTables.FILE, WireTables.DOCUMENTS))
                .toList(),
            WireTables.FILE,
            Stream.of(
                    names(tables.beforePicture()),
                    Stream.of(WireTables.PICTURE),
                    names(tables.afterPicture()))
                .flatMap(each -> each)
                .toList(),
            WireTables.DOCUMENT,
            List.of(WireTables.DOCUMENT_CODE, WireTables.DOCUMENT_NAME));
  }

  static ElementPlaces in(CourseDialect dialect) {
    return new ElementPlaces(dialect);
  }

  private static Stream<String> names(List<? extends WireField<?>> table) {
    return table.stream().<String>map(WireField::name).filter(name -> !ANYWHERE.contains(name));
  }

  /**
   * Says whether an element may stand in another.
   *
   * @param parentDepth 1 for the root
   */
  static boolean isInPlace(String name, String parent, int parentDepth) {
    String wanted = PARENTS.get(name);
    return wanted == null || (wanted.equals(ROOT) ? parentDepth == 1 : wanted.equals(parent));
  }

  /** Returns the elements that a block holds, in their order; null if it has none of its own. */
  @Nullable List<String> due(String block) {
    return due.get(block);
  }

  /** Returns what an element of the other dialect is called in this one. */
  String called(String block, String name) {
    Known<?> known =
        switch (block) {
          case WireTables.COURSE -> WireIndex.ALL.course(name);
          case WireTables.LEARNER -> WireIndex.ALL.learner(name);
          default -> null;
        };
    if (known == null || known.only() == null || known.only() == dialect) {
      return name;
    }
    WireTables tables = WireTables.in(dialect);
    return Stream.concat(tables.course().stream(), tables.learner().stream())
        .filter(each -> each.field() == known.wire().field())
        .<String>map(WireField::name)
        .findFirst()
        .orElse(name);
  }
}
