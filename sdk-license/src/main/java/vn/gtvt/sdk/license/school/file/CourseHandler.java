package vn.gtvt.sdk.license.school.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerDocument;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.file.WireIndex.Known;
import vn.gtvt.sdk.license.school.xml.PictureSpot;
import vn.gtvt.sdk.license.school.xml.SpotPicture;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.license.school.xml.XmlHandler;
import vn.gtvt.sdk.license.school.xml.XmlLeaf;

/** Makes a course of what a pass over its file comes to. For one pass. */
final class CourseHandler implements XmlHandler {
  static final int LEARNERS_MOST = 20_000;
  private static final int UNKNOWN_SAID = 500;
  private static final int NAME_SHOWN = 80;
  private static final int FINDINGS_MOST = 5000;
  private static final Set<String> BLOCKS =
      Set.of(
          "DATA",
          WireTables.HEADER,
          WireTables.COURSE,
          WireTables.LEARNERS,
          WireTables.FILE,
          WireTables.DOCUMENTS);

  private final XmlBytes file;
  private final FieldValues.Builder<HeaderField> header = FieldValues.of(HeaderField.class);
  private final FieldValues.Builder<CourseField> course = FieldValues.of(CourseField.class);
  private final List<Learner> learners = new ArrayList<>();
  private final List<SchoolFinding> findings = new ArrayList<>();
  private final Set<String> unknown = new TreeSet<>();
  private final Set<String> mixed = new TreeSet<>();
  private FieldValues.Builder<LearnerField> learner = FieldValues.of(LearnerField.class);
  private List<LearnerDocument> documents = new ArrayList<>();
  private @Nullable LearnerPicture picture;
  private String documentCode = "";
  private String documentName = "";
  private int learnerLine;
  private int pictureLine;
  private @Nullable CourseDialect dialect;
  private String root = "";
  private boolean signed;
  private @Nullable ElementOrder order;
  private int depth;
  private int ignoredFrom;
  private boolean hasMoreUnknown;
  private final Map<String, Integer> asides = new TreeMap<>();

  CourseHandler(XmlBytes file) {
    this.file = file;
  }

  @Nullable CourseDialect dialect() {
    return dialect;
  }

  String root() {
    return root;
  }

  boolean isSigned() {
    return signed;
  }

  Set<String> unknown() {
    return unknown;
  }

  /** How many attributes, comments and the like there are, which no table has. */
  Map<String, Integer> asides() {
    return asides;
  }

  List<SchoolFinding> findings() {
    return findings;
  }

  int learnersRead() {
    return learners.size();
  }

  CourseFiling filing() {
    return new CourseFiling(header.done(), course.done(), learners);
  }

  @Override
  public void begin(String parent, String name, int at, int line) {
    depth = at;
    if (ignoredFrom > 0) {
      return;
    }
    if (depth == 1) {
      root = name;
      dialect = CourseDialect.ofRoot(name).orElse(null);
      order = dialect == null ? null : new ElementOrder(dialect);
    } else if (name.equals(WireTables.SIGNATURE) && depth == 2) {
      signed = true;
      ignoredFrom = depth;
      return;
    } else if (!ElementPlaces.isInPlace(name, parent, depth - 1)) {
      ignoredFrom = depth;
      say(FileWords.error("file.misplaced", Where.line(line), "element", name, "parent", parent));
      return;
    }
    if (order != null) {
      order.begin(name, line);
    }
    if (name.equals(WireTables.LEARNER)) {
      learnerLine = line;
      learner = FieldValues.of(LearnerField.class);
      documents = new ArrayList<>();
      picture = null;
    } else if (name.equals(WireTables.DOCUMENT)) {
      documentCode = "";
      documentName = "";
    } else if (name.equals(WireTables.PICTURE)) {
      pictureLine = line;
    }
  }

  /** Says whether what ended is to be looked at. */
  private boolean ended(int at) {
    depth = at - 1;
    if (ignoredFrom > 0) {
      ignoredFrom = at == ignoredFrom ? 0 : ignoredFrom;
      return false;
    }
    if (order != null) {
      order.end(this::order);
    }
    return true;
  }

  private void order(ElementOrder.Seen block) {
    boolean isOfLearner = block.name().equals(WireTables.LEARNER) || learnerLine > 0;
    if (block.late() != null) {
      Where where = where(isOfLearner, block.lateLine());
      say(finding("file.order", where, "element", block.late(), "block", block.name()));
    }
    if (!block.absent().isEmpty()) {
      Where where = where(isOfLearner, block.line());
      String absent = String.join(", ", block.absent());
      say(finding("file.absent", where, "elements", absent, "block", block.name()));
    }
  }

  private Where where(boolean isOfLearner, int line) {
    return isOfLearner ? new Where(number(), name(), null, line) : Where.line(line);
  }

  /** The order of BC1 is inferred from the newer file. */
  private SchoolFinding finding(String code, Where where, Object... namesAndValues) {
    return dialect == CourseDialect.DKKH
        ? FileWords.error(code, where, namesAndValues)
        : FileWords.warning(code, where, namesAndValues);
  }

  @Override
  public void aside(String what) {
    if (ignoredFrom == 0) {
      asides.merge(what, 1, Integer::sum);
    }
  }

  @Override
  public void leaf(String parent, XmlLeaf leaf) {
    if (!ended(depth)) {
      return;
    }
    if (leaf.isCut()) {
      say(FileWords.error("file.text-cut", Where.line(leaf.line()), "element", leaf.name()));
    }
    if (leaf.name().equals(WireTables.LEARNER)) {
      learnerEnded();
    } else if (leaf.name().equals(WireTables.PICTURE)) {
      picture(leaf);
    } else if (parent.equals(WireTables.LEARNER)) {
      put(learner, WireIndex.ALL.learner(leaf.name()), parent, leaf);
    } else if (parent.equals(WireTables.FILE)) {
      put(learner, WireIndex.ALL.file(leaf.name()), parent, leaf);
    } else if (parent.equals(WireTables.HEADER)) {
      put(header, WireIndex.ALL.header(leaf.name()), parent, leaf);
    } else if (parent.equals(WireTables.COURSE)) {
      put(course, WireIndex.ALL.course(leaf.name()), parent, leaf);
    } else if (parent.equals(WireTables.DOCUMENT)) {
      document(parent, leaf);
    } else if (!parent.isEmpty()) {
      unknown(parent, leaf);
    }
  }

  /** A list or block with nothing in it is no text. */
  private static boolean isEmptyBlock(XmlLeaf leaf) {
    return leaf.text().isBlank() && BLOCKS.contains(leaf.name());
  }

  private void picture(XmlLeaf leaf) {
    PictureSpot spot = leaf.picture();
    if (!leaf.text().isBlank()) {
      noPicture();
    } else if (spot != null) {
      picture = new SpotPicture(file, spot);
    }
  }

  private void noPicture() {
    picture = null;
    say(FileWords.error("file.picture-text", new Where(number(), name(), null, pictureLine)));
  }

  private <F extends Enum<F> & SchoolField> void put(
      FieldValues.Builder<F> to, @Nullable Known<F> known, String parent, XmlLeaf leaf) {
    if (known == null) {
      unknown(parent, leaf);
      return;
    }
    if (known.only() != null && known.only() != dialect && mixed.add(leaf.name())) {
      say(
          FileWords.warning(
              "file.mixed", Where.line(leaf.line()), "element", leaf.name(), "root", root));
    }
    F field = known.wire().field();
    if (!to.text(field).isEmpty() && !leaf.text().isBlank()) {
      say(FileWords.error("file.twice", where(field, leaf), "element", leaf.name()));
      return;
    }
    String text = leaf.text().strip();
    if (text.indexOf('\uFFFD') >= 0) {
      say(FileWords.error("file.not-utf8", where(field, leaf), "element", leaf.name()));
    }
    to.put(field, known.wire().isDay() && !text.isEmpty() ? day(known.wire(), text, leaf) : text);
  }

  /** Returns the day as the model has it; what is none stays as it came. */
  private <F extends Enum<F> & SchoolField> String day(
      WireField<F> wire, String text, XmlLeaf leaf) {
    LocalDate day = wire.days().read(text).orElse(null);
    if (day != null) {
      return day.toString();
    }
    say(
        FileWords.error(
            "file.day-format",
            where(wire.field(), leaf),
            "element",
            leaf.name(),
            "pattern",
            wire.days().pattern()));
    return text;
  }

  /** A file can hold more faults than anybody reads or memory holds. */
  private void say(SchoolFinding finding) {
    if (findings.size() < FINDINGS_MOST) {
      findings.add(finding);
    } else if (findings.size() == FINDINGS_MOST) {
      findings.add(FileWords.error("file.more-faults", finding.where()));
    }
  }

  private Where where(SchoolField field, XmlLeaf leaf) {
    return field instanceof LearnerField
        ? new Where(number(), name(), field, leaf.line())
        : new Where(0, "", field, leaf.line());
  }

  private int number() {
    return learners.size() + 1;
  }

  private String name() {
    return new Learner(learner.done(), List.of(), null).maskedName();
  }

  private void document(String parent, XmlLeaf leaf) {
    switch (leaf.name()) {
      case WireTables.DOCUMENT_CODE -> documentCode = leaf.text().strip();
      case WireTables.DOCUMENT_NAME -> documentName = leaf.text().strip();
      default -> unknown(parent, leaf);
    }
  }

  private void unknown(String parent, XmlLeaf leaf) {
    if (dialect == null || isEmptyBlock(leaf)) {
      return;
    }
    String name = parent + "/" + leaf.name();
    String shown = name.substring(0, Math.min(NAME_SHOWN, name.length()));
    if (unknown.size() < UNKNOWN_SAID && unknown.add(shown)) {
      say(FileWords.warning("file.unknown", Where.line(leaf.line()), "element", leaf.name()));
    } else if (!unknown.contains(shown) && !hasMoreUnknown) {
      hasMoreUnknown = true;
      say(FileWords.warning("file.unknown-more", Where.line(leaf.line()), "most", UNKNOWN_SAID));
    }
  }

  /** Says whether there are more unknown elements than are named. */
  boolean hasMoreUnknown() {
    return hasMoreUnknown;
  }

  @Override
  public void end(String name, int at) {
    if (!ended(at)) {
      return;
    }
    if (name.equals(WireTables.LEARNER)) {
      learnerEnded();
    } else if (name.equals(WireTables.DOCUMENT)) {
      documents.add(new LearnerDocument(documentCode, documentName));
    } else if (name.equals(WireTables.PICTURE)) {
      noPicture();
    }
  }

  private void learnerEnded() {
    learners.add(new Learner(learner.done(), documents, picture, learnerLine));
    learnerLine = 0;
  }

  @Override
  public boolean wantsMore() {
    return dialect != null && learners.size() < LEARNERS_MOST;
  }
}
