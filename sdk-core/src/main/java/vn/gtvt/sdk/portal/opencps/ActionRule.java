package vn.gtvt.sdk.portal.opencps;

import java.util.List;
import java.util.stream.Collectors;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * By what the step that is meant is told among those a portal offers: its codes differ from process
 * to process. Immutable.
 *
 * @param codes action codes known to mean it, e.g. {@code 1300} for handing in
 * @param words words of the action's name that mean it, e.g. {@code nộp hồ sơ}; case and marks do
 *     not count
 * @param takesOnlyOffer whether a single step on offer is taken for it, unless its name speaks of
 *     cancelling or withdrawing
 */
public record ActionRule(List<String> codes, List<String> words, boolean takesOnlyOffer) {
  private static final List<String> WAYS_OUT = List.of("huy", "rut ho so", "xoa");

  /** Keeps copies. */
  public ActionRule {
    codes = List.copyOf(codes);
    words = List.copyOf(words);
  }

  /** Returns the rule for handing a draft in: 1300, or a name like "Gửi hồ sơ", "Nộp hồ sơ". */
  public static ActionRule handingIn() {
    return new ActionRule(List.of("1300"), List.of("gửi hồ sơ", "nộp hồ sơ"), false);
  }

  /** Returns the rule for sending papers that were asked for: by name, or the only step offered. */
  public static ActionRule supplementing() {
    return new ActionRule(List.of(), List.of("gửi bổ sung", "nộp bổ sung", "bổ sung hồ sơ"), true);
  }

  /** Chooses among the offers; a choice that is not clear is left to a person. */
  Outcome<ActionOffer> choose(List<ActionOffer> offers) {
    List<ActionOffer> open = offers.stream().filter(ActionOffer::isOpen).toList();
    List<ActionOffer> byCode = open.stream().filter(each -> codes.contains(each.code())).toList();
    List<ActionOffer> fitting = byCode.isEmpty() ? byName(open) : byCode;
    if (fitting.isEmpty() && takesOnlyOffer && open.size() == 1 && !isWayOut(open.get(0))) {
      return new Outcome.Done<>(open.get(0));
    }
    return fitting.size() == 1
        ? new Outcome.Done<>(fitting.get(0))
        : new Outcome.WaitsFor<>(Awaited.PERSON, notClear(open));
  }

  private List<ActionOffer> byName(List<ActionOffer> open) {
    return open.stream()
        .filter(each -> !isWayOut(each))
        .filter(each -> words.stream().anyMatch(word -> says(each, word)))
        .toList();
  }

  private static boolean isWayOut(ActionOffer offer) {
    return WAYS_OUT.stream().anyMatch(word -> says(offer, word));
  }

  /** Whole words only: "huỷ" stands in "chuyển" too. */
  private static boolean says(ActionOffer offer, String words) {
    return padded(offer.name()).contains(padded(words));
  }

  private static String padded(String text) {
    return " " + VietnameseText.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }

  private static Bilingual notClear(List<ActionOffer> open) {
    String offered =
        Answers.told(
            open.stream()
                .map(each -> each.name() + " (" + each.code() + ")")
                .collect(Collectors.joining(", ")));
    return open.isEmpty()
        ? new Bilingual(
            "Cổng chưa cho thực hiện bước nào với hồ sơ này. Mở hồ sơ trên cổng để xem còn thiếu"
                + " gì.",
            "The portal offers no step for this dossier. Open it on the portal to see what is"
                + " missing.")
        : new Bilingual(
            "Cổng đưa ra các bước: "
                + offered
                + "; không rõ bước nào là bước cần làm. Khai mã bước trong cấu hình, hoặc tự làm"
                + " trên cổng.",
            "The portal offers: "
                + offered
                + "; which one is meant is not clear. Set its code in the settings, or do it on the"
                + " portal.");
  }
}
