package vn.gtvt.sdk.license.school.xml;

import java.util.ArrayList;
import java.util.List;
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

  /** A file can hold more faults than anybody reads or memory holds. */
  private void add(Severity severity, String code, Where where, Object... namesAndValues) {
    if (all.size() < MOST) {
      all.add(finding(severity, code, where, namesAndValues));
    } else if (all.size() == MOST) {
      all.add(finding(Severity.ERROR, "more-faults", where));
    }
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
      String code = each.code().startsWith("file.encoding") ? "encoding" : "around";
      Where where = Where.line(each.line());
      all.add(finding(Severity.WARNING, code, where, each.name(), each.value()));
    }
    if (end.code() != null) {
      boolean isBroken = end.code().equals("file.truncated") || end.code().equals("file.malformed");
      String code = isBroken ? "broken-off" : "stopped";
      all.add(finding(Severity.ERROR, code, Where.line(end.line()), "read", read));
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
