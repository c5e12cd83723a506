package vn.gtvt.sdk.license.school.exam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.license.school.xml.LeafReader;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.license.school.xml.XmlLeaf;
import vn.gtvt.sdk.license.school.xml.XmlRows;

/** Makes a result of each candidate of a test device's file. For one pass. */
final class DeviceRow implements XmlRows.Row {
  static final String NAME = "THI_SINH";

  private final XmlBytes file;
  private final Found found;
  private final LeafReader<ExamField> reader;
  private final List<DeviceResult> results = new ArrayList<>();
  private final Map<ExamPart, String> reached = new EnumMap<>(ExamPart.class);
  private final Map<ExamPart, String> standard = new EnumMap<>(ExamPart.class);
  private final Set<ExamPart> doubtful = EnumSet.noneOf(ExamPart.class);
  private final Map<String, DeviceResult> codes = new HashMap<>();
  private final Map<String, DeviceResult> numbers = new HashMap<>();
  private FieldValues.Builder<ExamField> values = FieldValues.of(ExamField.class);
  private @Nullable LearnerPicture picture;
  private int line;

  DeviceRow(XmlBytes file, Found found) {
    this.file = file;
    this.found = found;
    this.reader = new LeafReader<>(ExamNames.DEVICE, found);
  }

  List<DeviceResult> results() {
    return results;
  }

  @Override
  public void begin(int at) {
    values = FieldValues.of(ExamField.class);
    picture = null;
    line = at;
    reached.clear();
    standard.clear();
    doubtful.clear();
  }

  @Override
  public void leaf(String parent, XmlLeaf leaf) {
    ExamPart part = ExamNames.PARTS.get(parent);
    if (part != null && leaf.name().equals(ExamNames.REACHED)) {
      put(reached, part, reader.text(leaf));
    } else if (part != null && leaf.name().equals(ExamNames.STANDARD)) {
      put(standard, part, reader.text(leaf));
    } else if (!parent.equals(NAME)) {
      reader.unknown(leaf);
    } else if (leaf.name().equals(ExamNames.PICTURE)) {
      picture = reader.picture(file, leaf, picture);
    } else if (!ExamNames.PARTS.containsKey(leaf.name()) || !leaf.text().isBlank()) {
      // A part that the candidate did not sit is an empty block.
      reader.read(values, leaf);
    }
  }

  private void put(Map<ExamPart, String> to, ExamPart part, String text) {
    String before = text.isEmpty() ? null : to.putIfAbsent(part, text);
    if (before != null && !before.equals(text)) {
      doubtful.add(part);
    }
  }

  @Override
  public void end() {
    DeviceResult result = new DeviceResult(values.done(), points(), picture, line);
    results.add(result);
    twice(codes, ExamField.LEARNER_CODE, ExamField.CANDIDATE_NUMBER, result);
    twice(numbers, ExamField.CANDIDATE_NUMBER, ExamField.LEARNER_CODE, result);
  }

  private Map<ExamPart, DevicePoints> points() {
    Map<ExamPart, DevicePoints> points = new EnumMap<>(ExamPart.class);
    for (ExamPart part : ExamPart.values()) {
      String got = reached.getOrDefault(part, "");
      String wanted = standard.getOrDefault(part, "");
      // Of a part that was not sat a device may say 0 of 0.
      boolean hasGot = !got.isEmpty() && !(isZero(got) && isZero(wanted));
      boolean hasWanted = !wanted.isEmpty();
      if (doubtful.contains(part)) {
        found.error("points-twice", Where.line(line), "part", part.label());
      } else if (isPoints(got) && isPoints(wanted) && !isZero(wanted)) {
        points.put(part, new DevicePoints(Integer.parseInt(got), Integer.parseInt(wanted)));
      } else if ((hasGot && !isPoints(got)) || (hasWanted && !isPoints(wanted))) {
        found.error("points", Where.line(line), "part", part.label());
      } else if (hasGot) {
        found.error("points-half", Where.line(line), "part", part.label());
      }
    }
    return points;
  }

  private static boolean isPoints(String text) {
    return text.matches("[0-9]{1,3}");
  }

  private static boolean isZero(String text) {
    return text.matches("0{1,3}");
  }

  /** The same candidate may stand in a file once for each part; two of one number may not. */
  private void twice(
      Map<String, DeviceResult> seen, ExamField key, ExamField other, DeviceResult result) {
    String value = result.text(key);
    DeviceResult first = value.isEmpty() ? null : seen.putIfAbsent(value, result);
    String before = first == null ? "" : first.text(other);
    String now = result.text(other);
    if (first != null && !before.isEmpty() && !now.isEmpty() && !before.equals(now)) {
      Where where = new Where(0, "", key, line);
      found.error("number-twice", where, "line", first.line());
    }
  }
}
