package vn.gtvt.sdk.identifier;

import vn.gtvt.sdk.text.Bilingual;

/** Sex (giới tính), as the numbers of persons and licences carry it. */
public enum Sex {
  /** Male. */
  MALE("nam", "male"),
  /** Female. */
  FEMALE("nữ", "female");

  private final Bilingual label;

  Sex(String vi, String en) {
    this.label = new Bilingual(vi, en);
  }

  /** Returns the word that a form shows. */
  public Bilingual label() {
    return label;
  }
}
