package vn.gtvt.sdk.identifier;

import vn.gtvt.sdk.text.Bilingual;

/** What a registration plate (biển kiểm soát) is put on; TT 79/2024/TT-BCA, Điều 37. */
public enum PlateKind {
  /** Car (ô tô): one letter, e.g. {@code 29E-123.45}. */
  CAR("ô tô", "car"),
  /** Motorcycle (mô tô, xe gắn máy): two characters, e.g. {@code 29X1-123.45}. */
  MOTORCYCLE("mô tô, xe gắn máy", "motorcycle"),
  /** Special series (seri riêng): trailers, joint ventures, the army's firms, e.g. LD, RM, KT. */
  SPECIAL("seri riêng", "special series"),
  /** Car of a foreign mission, person or organisation (NG, QT, CV, NN). */
  FOREIGN_CAR("ô tô nước ngoài", "foreign car"),
  /** Motorcycle of a foreign mission, person or organisation (NG, QT, CV, NN). */
  FOREIGN_MOTORCYCLE("mô tô nước ngoài", "foreign motorcycle");

  private final Bilingual label;

  PlateKind(String vi, String en) {
    this.label = new Bilingual(vi, en);
  }

  /** Returns the words that a reader is told. */
  public Bilingual label() {
    return label;
  }
}
