package vn.gtvt.sdk.license.school.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerDocument;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.license.school.xml.PictureSpot;
import vn.gtvt.sdk.license.school.xml.SpotPicture;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.license.school.xml.XmlLeaf;

/** The learner that a pass is at: values, papers, picture. For one pass. */
final class LearnerAtHand {
  /** The national list has 25 (school.md 2.5). */
  private static final int DOCUMENTS_MOST = 1000;

  private final XmlBytes file;
  private final Found findings;
  private FieldValues.Builder<LearnerField> values = FieldValues.of(LearnerField.class);
  private List<LearnerDocument> documents = new ArrayList<>();
  private @Nullable LearnerPicture picture;
  private String documentCode = "";
  private String documentName = "";
  private int number = 1;
  private int line;
  private int pictureLine;

  LearnerAtHand(XmlBytes file, Found findings) {
    this.file = file;
    this.findings = findings;
  }

  void begin(int at) {
    line = at;
    values = FieldValues.of(LearnerField.class);
    documents = new ArrayList<>();
    picture = null;
  }

  /** Says whether one has begun that has not ended. */
  boolean isThere() {
    return line > 0;
  }

  FieldValues.Builder<LearnerField> values() {
    return values;
  }

  /** Returns a place at this learner, with the name as far as it was read. */
  Where where(@Nullable SchoolField field, int at) {
    String name = new Learner(values.done(), List.of(), null).maskedName();
    return new Where(number, name, field, at);
  }

  void pictureBegins(int at) {
    pictureLine = at;
  }

  void picture(XmlLeaf leaf) {
    PictureSpot spot = leaf.picture();
    if (picture != null) {
      twice(leaf);
    } else if (!leaf.text().isBlank()) {
      noPicture();
    } else if (spot != null) {
      picture = new SpotPicture(file, spot);
    }
  }

  /** Says that what stands in the picture's element is none. */
  void noPicture() {
    findings.say(FileWords.error("file.picture-text", where(null, pictureLine)));
  }

  private void twice(XmlLeaf leaf) {
    findings.say(FileWords.error("file.twice", where(null, leaf.line()), "element", leaf.name()));
  }

  void documentBegins() {
    documentCode = "";
    documentName = "";
  }

  void documentCode(XmlLeaf leaf) {
    documentCode = kept(documentCode, leaf);
  }

  void documentName(XmlLeaf leaf) {
    documentName = kept(documentName, leaf);
  }

  /** Returns the value that a paper has behind this element. */
  private String kept(String before, XmlLeaf leaf) {
    String text = leaf.text().strip();
    if (text.indexOf('\uFFFD') >= 0) {
      findings.say(
          FileWords.error("file.not-utf8", where(null, leaf.line()), "element", leaf.name()));
    }
    if (before.isEmpty()) {
      return text;
    }
    twice(leaf);
    return before;
  }

  void documentEnds() {
    documents.add(new LearnerDocument(documentCode, documentName));
  }

  /** Says whether there are more papers than anybody has. */
  boolean isTooMuch() {
    return documents.size() >= DOCUMENTS_MOST;
  }

  Learner ended() {
    Learner learner = new Learner(values.done(), documents, picture, line);
    line = 0;
    number++;
    return learner;
  }
}
