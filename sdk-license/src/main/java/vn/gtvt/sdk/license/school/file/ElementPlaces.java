package vn.gtvt.sdk.license.school.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.file.WireIndex.Known;
import vn.gtvt.sdk.license.school.xml.XmlLeaf;

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

  private static final ElementPlaces DKKH = new ElementPlaces(CourseDialect.DKKH);
  private static final ElementPlaces BC1 = new ElementPlaces(CourseDialect.BC1);

  private final Map<String, List<Due>> due;
  private final CourseDialect dialect;

  /**
   * An element that has its place in a block.
   *
   * @param name what it is called
   * @param taker where its text goes; null if it is a block or the picture
   */
  record Due(String name, @Nullable Taker taker) {
    private static Due block(String name) {
      return new Due(name, null);
    }
  }

  /** Takes the text of an element. */
  @FunctionalInterface
  interface Taker {
    void take(CourseHandler to, XmlLeaf leaf);
  }

  private ElementPlaces(CourseDialect dialect) {
    WireTables tables = WireTables.in(dialect);
    this.dialect = dialect;
    this.due =
        Map.of(
            dialect.root(),
            List.of(Due.block(WireTables.HEADER), Due.block(DATA)),
            DATA,
            List.of(Due.block(WireTables.COURSE), Due.block(WireTables.LEARNERS)),
            WireTables.HEADER,
            fields(tables.header(), CourseHandler::header).toList(),
            WireTables.COURSE,
            fields(tables.course(), CourseHandler::course).toList(),
            WireTables.LEARNER,
            Stream.concat(
                    fields(tables.learner(), CourseHandler::learner),
                    Stream.of(Due.block(WireTables.FILE), Due.block(WireTables.DOCUMENTS)))
                .toList(),
            WireTables.FILE,
            Stream.of(
                    fields(tables.beforePicture(), CourseHandler::learner),
                    Stream.of(Due.block(WireTables.PICTURE)),
                    fields(tables.afterPicture(), CourseHandler::learner))
                .flatMap(each -> each)
                .toList(),
            WireTables.DOCUMENT,
            List.of(
                new Due(WireTables.DOCUMENT_CODE, CourseHandler::documentCode),
                new Due(WireTables.DOCUMENT_NAME, CourseHandler::documentName)));
  }

  /** Puts the text of an element into its field. */
  @FunctionalInterface
  private interface FieldTaker<F extends SchoolField> {
    void take(CourseHandler to, WireField<F> wire, XmlLeaf leaf);
  }

  private static <F extends SchoolField> Stream<Due> fields(
      List<WireField<F>> table, FieldTaker<F> taker) {
    return table.stream()
        .filter(each -> !ANYWHERE.contains(each.name()))
        .map(each -> new Due(each.name(), (to, leaf) -> taker.take(to, each, leaf)));
  }

  static ElementPlaces in(CourseDialect dialect) {
    return dialect == CourseDialect.DKKH ? DKKH : BC1;
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
  @Nullable List<Due> due(String block) {
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
