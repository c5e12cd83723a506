package vn.gtvt.sdk.law;

import vn.gtvt.sdk.codelist.ApplicantKinds;
import vn.gtvt.sdk.codelist.Ministries;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.identifier.CitizenPrefixes;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.time.WorkingCalendar;

/**
 * All the SDK knows of the law (bộ dữ liệu pháp luật), in one version. A book that exists was read
 * to the end and checked.
 *
 * <p>Whoever needs several answers that fit each other takes one book and asks it for all of them.
 * Immutable and safe for concurrent use.
 */
public final class LawBook {
  private final Facts facts;
  private final ProcedureCatalogue procedures;
  private final WorkingCalendar calendar;
  private final Provinces provinces;
  private final ApplicantKinds applicantKinds;
  private final Ministries ministries;
  private final CitizenPrefixes citizenPrefixes;

  private LawBook(Facts facts) {
    this.facts = facts;
    this.procedures = ProcedureCatalogue.of(facts);
    this.calendar = WorkingCalendar.of(facts);
    this.provinces = Provinces.of(facts);
    this.applicantKinds = ApplicantKinds.of(facts);
    this.ministries = Ministries.of(facts);
    this.citizenPrefixes = CitizenPrefixes.of(facts);
  }

  /**
   * Reads what the SDK's modules bring.
   *
   * @return the book as it was when the SDK was released
   * @throws vn.gtvt.sdk.fact.FaultyFactException if a file is wrong; the message names file and
   *     field
   */
  public static LawBook bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads a set of facts.
   *
   * @param facts the files
   * @return the book, everything in it checked
   * @throws vn.gtvt.sdk.fact.FaultyFactException if a file is wrong; the message names file and
   *     field
   */
  public static LawBook of(Facts facts) {
    return new LawBook(facts);
  }

  /** Returns the version of the facts. */
  public FactVersion version() {
    return facts.version();
  }

  /** Returns the files the book was read from. */
  public Facts facts() {
    return facts;
  }

  /** Returns the procedures (thủ tục hành chính), to be asked by date. */
  public ProcedureCatalogue procedures() {
    return procedures;
  }

  /** Returns which days authorities work on. */
  public WorkingCalendar calendar() {
    return calendar;
  }

  /** Returns the provinces of today and before. */
  public Provinces provinces() {
    return provinces;
  }

  /** Returns the portal's codes of who may file. */
  public ApplicantKinds applicantKinds() {
    return applicantKinds;
  }

  /** Returns the portal's codes of ministries. */
  public Ministries ministries() {
    return ministries;
  }

  /** Returns the provinces that the first digits of a personal number stand for. */
  public CitizenPrefixes citizenPrefixes() {
    return citizenPrefixes;
  }

  @Override
  public String toString() {
    return "LawBook[" + version() + "]";
  }
}
