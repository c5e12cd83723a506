package vn.gtvt.sdk.procedure;

import java.util.List;
import java.util.stream.Collectors;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;

/** The sentences of this package. */
final class Words {
  private static final Messages MESSAGES = Messages.beside(Words.class);

  private Words() {}

  static Bilingual get(String key, Object... namesAndValues) {
    return MESSAGES.get(key, namesAndValues);
  }

  static Bilingual nothing() {
    return new Bilingual("", "");
  }

  static Bilingual joined(List<Bilingual> parts) {
    return new Bilingual(
        parts.stream().map(Bilingual::vi).collect(Collectors.joining("; ")),
        parts.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
  }

  static String codes(List<ProcedureCode> codes) {
    return codes.stream().map(ProcedureCode::text).collect(Collectors.joining(", "));
  }

  /** A mark behind what is not verified; nothing behind what is. */
  static Bilingual mark(Source source) {
    if (source.confidence() == Confidence.VERIFIED) {
      return nothing();
    }
    Bilingual label = source.confidence().label();
    return new Bilingual(" [" + label.vi() + "]", " [" + label.en() + "]");
  }

  static Bilingual plus(Bilingual one, Bilingual other) {
    return new Bilingual(one.vi() + other.vi(), one.en() + other.en());
  }

  static Bilingual amount(Fee fee) {
    return switch (fee.status()) {
      case STATED -> get("fee.stated", "dong", dong(fee));
      case FREE_STATED -> get("fee.free");
      case NOT_STATED -> get("fee.not-stated");
    };
  }

  /** Dots between thousands, as Vietnamese and the law write them. */
  private static String dong(Fee fee) {
    String digits = String.valueOf(fee.dong());
    StringBuilder written = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      written.insert(i, '.');
    }
    return written.toString();
  }

  /** What a time is for; a stage without words of its own is named as it stands. */
  static Bilingual stage(String stage) {
    String key = "stage." + stage;
    return MESSAGES.has(key) ? get(key) : new Bilingual(stage, stage);
  }

  /** An amount with what it is paid for. */
  static Bilingual payment(Fee fee) {
    Bilingual what = fee.what();
    Bilingual amount = amount(fee);
    Bilingual named =
        what == null
            ? amount
            : new Bilingual(what.vi() + ": " + amount.vi(), what.en() + ": " + amount.en());
    Channel.Type channel = fee.channel();
    return channel == null
        ? named
        : new Bilingual(
            named.vi() + " (" + channel.label().vi() + ")",
            named.en() + " (" + channel.label().en() + ")");
  }
}
