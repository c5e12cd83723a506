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
import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.file.ElementPlaces.Taker;
import vn.gtvt.sdk.license.school.file.WireIndex.Known;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.license.school.xml.XmlHandler;
import vn.gtvt.sdk.license.school.xml.XmlLeaf;

/** Makes a course of what a pass over its file comes to. For one pass. */
final class CourseHandler implements XmlHandler {
  static final int LEARNERS_MOST = 20_000;

  private final FieldValues.Builder<HeaderField> header = FieldValues.of(HeaderField.class);
  private final FieldValues.Builder<CourseField> course = FieldValues.of(CourseField.class);
  private final List<Learner> learners = new ArrayList<>();
  private final Found findings = FileWords.found();
  private final UnknownElements unknown = new UnknownElements();
  private final Set<String> mixed = new TreeSet<>();
  private final LearnerAtHand learner;
  private @Nullable CourseDialect dialect;
  private String root = "";
  private boolean signed;
  private @Nullable ElementOrder order;
  private @Nullable Taker due;
  private int depth;
  private int ignoredFrom;
  private final Map<String, Integer> asides = new TreeMap<>();

  CourseHandler(XmlBytes file) {
    this.learner = new LearnerAtHand(file, findings);
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

  UnknownElements unknown() {
    return unknown;
  }

  /** How many attributes, comments and the like there are, which no table has. */
  Map<String, Integer> asides() {
    return asides;
  }

  Found found() {
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
    if (order != null) {
      if (due != null) {
        order.holds();
      }
      // Most files are in order: then nothing has to be looked for.
      due = order.next(name);
      if (due != null) {
        return;
      }
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
      findings.say(
          FileWords.error("file.misplaced", Where.line(line), "element", name, "parent", parent));
      return;
    }
    if (order != null) {
      order.begin(name, line);
    }
    if (name.equals(WireTables.LEARNER)) {
      learner.begin(line);
    } else if (name.equals(WireTables.DOCUMENT)) {
      learner.documentBegins();
    } else if (name.equals(WireTables.PICTURE)) {
      learner.pictureBegins(line);
    }
  }

  /** Says whether what ended is to be looked at. */
  private boolean ended(int at) {
    depth = at - 1;
    if (ignoredFrom > 0) {
      ignoredFrom = at == ignoredFrom ? 0 : ignoredFrom;
      return false;
    }
    ElementOrder.Seen seen = order == null ? null : order.end();
    if (seen != null) {
      order(seen);
    }
    return true;
  }

  private void order(ElementOrder.Seen block) {
    boolean isOfLearner = block.name().equals(WireTables.LEARNER) || learner.isThere();
    if (block.late() != null) {
      Where where = where(isOfLearner, block.lateLine());
      findings.say(finding("file.order", where, "element", block.late(), "block", block.name()));
    }
    if (!block.absent().isEmpty()) {
      Where where = where(isOfLearner, block.line());
      String absent = String.join(", ", block.absent());
      findings.say(finding("file.absent", where, "elements", absent, "block", block.name()));
    }
  }

  private Where where(boolean isOfLearner, int line) {
    return isOfLearner ? learner.where(null, line) : Where.line(line);
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
    Taker taker = due;
    if (taker != null) {
      depth--;
      due = null;
    } else if (!ended(depth)) {
      return;
    }
    boolean isPicture = leaf.name().equals(WireTables.PICTURE);
    if (leaf.isCut() && !isPicture) {
      findings.say(
          FileWords.error("file.text-cut", Where.line(leaf.line()), "element", leaf.name()));
    }
    if (taker != null) {
      taker.take(this, leaf);
    } else if (leaf.name().equals(WireTables.LEARNER)) {
      learners.add(learner.ended());
    } else if (isPicture) {
      learner.picture(leaf);
    } else if (parent.equals(WireTables.LEARNER)) {
      put(learner.values(), WireIndex.ALL.learner(leaf.name()), parent, leaf);
    } else if (parent.equals(WireTables.FILE)) {
      put(learner.values(), WireIndex.ALL.file(leaf.name()), parent, leaf);
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

  private <F extends Enum<F> & SchoolField> void put(
      FieldValues.Builder<F> to, @Nullable Known<F> known, String parent, XmlLeaf leaf) {
    if (known == null) {
      unknown(parent, leaf);
      return;
    }
    if (known.only() != null && known.only() != dialect && mixed.add(leaf.name())) {
      findings.say(
          FileWords.warning(
              "file.mixed", Where.line(leaf.line()), "element", leaf.name(), "root", root));
    }
    put(to, known.wire(), leaf);
  }

  void header(WireField<HeaderField> wire, XmlLeaf leaf) {
    put(header, wire, leaf);
  }

  void course(WireField<CourseField> wire, XmlLeaf leaf) {
    put(course, wire, leaf);
  }

  void learner(WireField<LearnerField> wire, XmlLeaf leaf) {
    put(learner.values(), wire, leaf);
  }

  private <F extends Enum<F> & SchoolField> void put(
      FieldValues.Builder<F> to, WireField<F> wire, XmlLeaf leaf) {
    F field = wire.field();
    if (!to.text(field).isEmpty()) {
      findings.say(FileWords.error("file.twice", where(field, leaf), "element", leaf.name()));
      return;
    }
    String text = leaf.text().strip();
    if (text.isEmpty()) {
      return;
    }
    if (text.indexOf('\uFFFD') >= 0) {
      findings.say(FileWords.error("file.not-utf8", where(field, leaf), "element", leaf.name()));
    }
    to.put(field, wire.isDay() ? day(wire, text, leaf) : text);
  }

  /** Returns the day as the model has it; what is none stays as it came. */
  private <F extends Enum<F> & SchoolField> String day(
      WireField<F> wire, String text, XmlLeaf leaf) {
    LocalDate day = wire.days().read(text).orElse(null);
    if (day != null) {
      return wire.days() == DateCode.ISO ? text : day.toString();
    }
    findings.say(
        FileWords.error(
            "file.day-format",
            where(wire.field(), leaf),
            "element",
            leaf.name(),
            "pattern",
            wire.days().pattern()));
    return text;
  }

  private Where where(SchoolField field, XmlLeaf leaf) {
    return field instanceof LearnerField
        ? learner.where(field, leaf.line())
        : new Where(0, "", field, leaf.line());
  }

  private void document(String parent, XmlLeaf leaf) {
    switch (leaf.name()) {
      case WireTables.DOCUMENT_CODE -> documentCode(leaf);
      case WireTables.DOCUMENT_NAME -> documentName(leaf);
      default -> unknown(parent, leaf);
    }
  }

  void documentCode(XmlLeaf leaf) {
    learner.documentCode(leaf);
  }

  void documentName(XmlLeaf leaf) {
    learner.documentName(leaf);
  }

  private void unknown(String parent, XmlLeaf leaf) {
    if (dialect != null) {
      findings.say(unknown.add(parent, leaf));
    }
  }

  @Override
  public void end(String name, int at) {
    if (!ended(at)) {
      return;
    }
    if (name.equals(WireTables.LEARNER)) {
      learners.add(learner.ended());
    } else if (name.equals(WireTables.DOCUMENT)) {
      learner.documentEnds();
    } else if (name.equals(WireTables.PICTURE)) {
      learner.noPicture();
    }
  }

  @Override
  public boolean wantsMore() {
    return dialect != null && learners.size() < LEARNERS_MOST && !learner.isTooMuch();
  }
}
