package vn.gtvt.sdk.license.school.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Severity;

/** Gathers what a reader finds, in the words of its room. For one pass. */
public final class Found {
  private static final int MOST = 5000;

  private final Messages messages;
  private final String room;
  private final List<SchoolFinding> all = new ArrayList<>();

  /**
   * Begins with nothing.
   *
   * @param room what the room's codes begin with, e.g. {@code exam}
   */
  public Found(Messages messages, String room) {
    this.messages = messages;
    this.room = room + ".";
  }

  /** Adds what keeps a value from being used. */
  public void error(String code, Where where, Object... namesAndValues) {
    add(Severity.ERROR, code, where, namesAndValues);
  }

  /** Adds what is worth a second look. */
  public void warning(String code, Where where, Object... namesAndValues) {
    add(Severity.WARNING, code, where, namesAndValues);
  }

  private void add(Severity severity, String code, Where where, Object... namesAndValues) {
    if (all.size() <= MOST) {
      say(finding(severity, code, where, namesAndValues));
    }
  }

  /**
   * Adds what is in words already; nothing of null. A file can hold more faults than anybody reads
   * or memory holds: the first too many is replaced by a sentence that says so.
   */
  public void say(@Nullable SchoolFinding finding) {
    if (finding == null) {
      return;
    }
    if (all.size() < MOST) {
      all.add(finding);
    } else if (all.size() == MOST) {
      all.add(finding(Severity.ERROR, "more-faults", finding.where()));
    }
  }

  /** Adds what is said of the file as a whole, however many faults there were before. */
  public void last(SchoolFinding finding) {
    all.add(finding);
  }

  private SchoolFinding finding(
      Severity severity, String code, Where where, Object... namesAndValues) {
    String full = room + code;
    return new SchoolFinding(severity, full, where, messages.get(full, namesAndValues), null);
  }

  /**
   * Adds what the end of a pass says: another encoding, what stands around the XML, or where it
   * broke off. It is said however many faults there were before.
   *
   * @param read rows that were read whole
   */
  public void ended(PassEnd end, int read) {
    for (PassEnd.Oddity each : end.oddities()) {
      String code = each.isOfEncoding() ? "encoding" : "around";
      Where where = Where.line(each.line());
      last(finding(Severity.WARNING, code, where, each.name(), each.value()));
    }
    if (end.code() != null) {
      String code = end.isBroken() ? "broken-off" : "stopped";
      last(finding(Severity.ERROR, code, Where.line(end.line()), "read", read));
    }
  }

  /** Returns how much was found so far. */
  public int count() {
    return all.size();
  }

  /** Returns what was found behind that count. */
  public List<SchoolFinding> since(int count) {
    return List.copyOf(all.subList(count, all.size()));
  }

  /** Returns what was found so far. */
  public List<SchoolFinding> all() {
    return List.copyOf(all);
  }
}
