package vn.gtvt.examples.fleetbadges.papers;

import java.awt.Color;

/**
 * How a line looks; bold is drawn by stroking, since only the regular face is in the jar.
 *
 * @param size in points
 * @param bold whether the letters are stroked too
 * @param colour of the letters
 */
record Style(float size, boolean bold, Color colour) {
  static final Style TEXT = new Style(11.5f, false, Color.BLACK);
  static final Style STRONG = new Style(11.5f, true, Color.BLACK);
  static final Style TITLE = new Style(14, true, Color.BLACK);
  static final Style CELL = new Style(9, false, Color.BLACK);
  static final Style CELL_HEAD = new Style(9, true, Color.BLACK);
  static final Style SMALL = new Style(8, false, Color.GRAY);
  static final Style STAMP = new Style(13, true, new Color(0xB0, 0x20, 0x20));
}
