package vn.gtvt.sdk.license.school.exam;

/** A part of the licence exam. */
public enum ExamPart {
  /** Theory (LT). */
  THEORY,
  /** Simulation (MP); dropped by TT 108/2026/TT-BCA from 2026-07-01. */
  SIMULATION,
  /** Yard (H). */
  YARD,
  /** Road (D). */
  ROAD
}
