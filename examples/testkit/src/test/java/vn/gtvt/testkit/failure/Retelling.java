package vn.gtvt.testkit.failure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEvent;

/** Tells in a few words what a filing's history says of one step. */
final class Retelling {
  private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

  static {
    put("intent|restored|resumed|answered|withdrawal wished.*", "");
    put("unknown, repeated harmlessly.*", "done again");
    put("unknown: .*", "in doubt");
    put("not sent: .*", "sent again later");
    put("asked: found.*", "asked: it is there");
    put("asked: absent", "asked: not there");
    put("asked: no answer.*", "asked: no answer");
    put("asked: refused", "asked: refused, a person lets it go on");
    put(
        "asked: absent, or denied meanwhile",
        "asked again: not there or denied, its owner decides");
    put("refused after a doubt", "refused, though it may be there: in doubt");
    put("withdrawal denied", "denied");
    put("absence proved.*", "asked again: not there, so sent again");
    put("waits for (.*)", "waits ($1)");
    put("not there; sent again.*", "not there: sent again");
    put("not as we sent it; sent again.*", "spoilt: sent again");
    put("the result is not as .*|the stored file differs.*", "spoilt: done again");
    put("asked once", "asked once");
    put("refused", "refused");
    put("no answer", "looked at again later");
    put("broke: .*", "a bug: looked at again later");
    put(
        "status [0-9]+|unknown status|signed|done.*|stored .*|proved .*|code given|kept .*",
        "goes on");
  }

  private Retelling() {}

  private static void put(String line, String words) {
    WORDS.put(Pattern.compile(line), words);
  }

  static String of(Filing filing, List<FilingEvent> history, String step) {
    String prefix = step.toLowerCase(Locale.ROOT) + ": ";
    List<String> told = new ArrayList<>();
    for (FilingEvent event : history) {
      if (event.what().startsWith(prefix)) {
        String words = words(event.what().substring(prefix.length()));
        boolean isSaid = !told.isEmpty() && told.get(told.size() - 1).equals(words);
        if (!words.isEmpty() && !isSaid) {
          told.add(words);
        }
      }
    }
    String end =
        switch (filing.state()) {
          case FINISHED -> "";
          case WITHDRAWN -> step.equals("WITHDRAW") ? "" : " **ends withdrawn**";
          case OPEN, NEEDS_PERSON, REFUSED, CANCELLED ->
              " **ends " + filing.state().name().toLowerCase(Locale.ROOT) + "**";
        };
    return String.join(" → ", told) + end;
  }

  private static String words(String line) {
    for (Map.Entry<Pattern, String> each : WORDS.entrySet()) {
      var matcher = each.getKey().matcher(line);
      if (matcher.matches()) {
        return matcher.replaceAll(each.getValue());
      }
    }
    throw new AssertionError("nobody says what this line means: " + line);
  }
}
