package vn.gtvt.sdk.license.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.license.rule.ReTest;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;

/** Puts what rules find into words. For one thread. */
final class Findings {
  private static final Messages WORDS = Messages.beside(Findings.class);

  private final List<Reason> reasons = new ArrayList<>();
  private ReTest reTest = ReTest.NONE;

  void blocks(String code, @Nullable Source basis, Object... namesAndValues) {
    add(Reason.Weight.BLOCKS, code, basis, namesAndValues);
  }

  void asks(String code, @Nullable Source basis, Object... namesAndValues) {
    add(Reason.Weight.ASK, code, basis, namesAndValues);
  }

  void notes(String code, @Nullable Source basis, Object... namesAndValues) {
    add(Reason.Weight.NOTE, code, basis, namesAndValues);
  }

  void blocks(String code, Bilingual words, @Nullable Source basis) {
    reasons.add(new Reason(code, Reason.Weight.BLOCKS, words, reference(basis)));
  }

  void demand(ReTest test) {
    reTest = test;
  }

  ReTest reTest() {
    return reTest;
  }

  List<Reason> reasons() {
    return reasons;
  }

  static Bilingual words(String key, Object... namesAndValues) {
    return WORDS.get(key, namesAndValues);
  }

  static Bilingual all(List<Reason> reasons) {
    return new Bilingual(
        reasons.stream().map(each -> each.text().vi()).collect(Collectors.joining(" ")),
        reasons.stream().map(each -> each.text().en()).collect(Collectors.joining(" ")));
  }

  /** Says what is to be asked that nobody had to ask before. */
  static Bilingual askedNow(List<Reason> open) {
    String codes = open.stream().map(Reason::code).collect(Collectors.joining(", "));
    return words("licence.asked-now", "questions", all(open), "codes", codes);
  }

  private void add(Reason.Weight weight, String code, @Nullable Source basis, Object... values) {
    reasons.add(new Reason(code, weight, WORDS.get(code, values), reference(basis)));
  }

  private static @Nullable String reference(@Nullable Source basis) {
    return basis == null ? null : basis.cited();
  }
}
