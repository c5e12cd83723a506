package vn.gtvt.examples.drivingschool;

import vn.gtvt.sdk.text.Bilingual;

/** Something that ends the run, in words for the person who started it; nothing was filed. */
final class Problem extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual words;

  Problem(String vi, String en) {
    this(new Bilingual(vi, en));
  }

  Problem(Bilingual words) {
    super(words.en());
    this.words = words;
  }

  Bilingual words() {
    return words;
  }
}
