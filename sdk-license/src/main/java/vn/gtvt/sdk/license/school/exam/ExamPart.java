package vn.gtvt.sdk.license.school.exam;

import vn.gtvt.sdk.text.Bilingual;

/** A part of the licence exam. */
public enum ExamPart {
  /** Theory (LT; L in files of test devices). */
  THEORY("lý thuyết", "theory"),
  /** Simulation (MP; M in files of test devices); dropped by TT 108/2026/TT-BCA from 2026-07-01. */
  SIMULATION("mô phỏng", "simulation"),
  /** Yard (H). */
  YARD("trong hình", "yard"),
  /** Road (D). */
  ROAD("trên đường", "road");

  private final Bilingual label;

  ExamPart(String vi, String en) {
    this.label = new Bilingual(vi, en);
  }

  /** Returns what a person calls it. */
  public Bilingual label() {
    return label;
  }
}
