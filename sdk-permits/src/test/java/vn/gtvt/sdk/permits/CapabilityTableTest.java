package vn.gtvt.sdk.permits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.permits.qlvt.QlvtClient;
import vn.gtvt.sdk.permits.qlvt.QlvtPortal;
import vn.gtvt.sdk.permits.qlvt.QlvtSettings;
import vn.gtvt.sdk.portal.Capability;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncPortal;
import vn.gtvt.sdk.portal.dvcsync.DvcSyncSettings;
import vn.gtvt.sdk.portal.igate.IgatePerson;
import vn.gtvt.sdk.portal.igate.IgatePortal;
import vn.gtvt.sdk.portal.igate.IgateSettings;
import vn.gtvt.sdk.portal.national.NationalPortal;
import vn.gtvt.sdk.portal.national.NationalSettings;
import vn.gtvt.sdk.portal.opencps.OpenCpsPortal;
import vn.gtvt.sdk.portal.opencps.OpenCpsSettings;
import vn.gtvt.sdk.portal.td.TdPortal;
import vn.gtvt.sdk.portal.td.TdSettings;

/**
 * Holds {@code docs/reality.md} against the tables of the dialects themselves.
 *
 * <p>After a change on purpose: run it with {@code -Dwrite.docs=true}, read the difference, commit
 * it.
 */
class CapabilityTableTest {
  private static final Path PAGE = Path.of("..", "docs", "reality.md");
  private static final String BEGIN = "<!-- written by CapabilityTableTest: begin -->\n";
  private static final String END = "<!-- written by CapabilityTableTest: end -->\n";
  private static final URI NOWHERE = URI.create("https://portal.example/");

  private static List<Portal> dialects(HttpCaller caller) {
    TokenSource token = TokenSource.fixed("t");
    PostalAddress.Unit unit = new PostalAddress.Unit(null, "x");
    IgatePerson person =
        IgatePerson.of("u", "x", "001080999999", "0912345678", PostalAddress.of("x", unit, unit));
    return List.of(
        new IgatePortal(
            IgateSettings.builder().api(NOWHERE).portal(NOWHERE).person(person).build(),
            caller,
            token,
            List.of()),
        DvcSyncPortal.of(
            DvcSyncSettings.at(NOWHERE, "x").build(), caller, token, Clock.systemUTC(), List.of()),
        new OpenCpsPortal(OpenCpsSettings.at(NOWHERE, 1).build(), caller, token, List.of()),
        new TdPortal(
            TdSettings.builder().base(NOWHERE).unit("x").sender("x").build(),
            caller,
            token,
            List.of()),
        new NationalPortal(NationalSettings.at(NOWHERE, NOWHERE, "x"), caller, token),
        new QlvtPortal(new QlvtClient(QlvtSettings.at(NOWHERE), caller, token)));
  }

  @Test
  void thePageTellsWhatEveryDialectSaysOfItself() throws IOException {
    try (HttpCaller caller = HttpCaller.open(HttpSettings.defaults())) {
      List<Portal> dialects = dialects(caller);
      StringBuilder table = new StringBuilder("| Operation |");
      dialects.forEach(d -> table.append(" `").append(d.name()).append("` |"));
      table.append("\n|---|").append("---|".repeat(dialects.size())).append('\n');
      for (PortalOperation operation : PortalOperation.values()) {
        table.append("| ").append(operation).append(" | ");
        table.append(
            dialects.stream()
                .map(d -> cell(d.capabilities().orElseThrow().of(operation)))
                .collect(Collectors.joining(" | ")));
        table.append(" |\n");
      }
      compare(table.toString());
    }
  }

  private static String cell(Capability line) {
    String mark =
        switch (line.mark()) {
          case VERIFIED -> "**V** ";
          case INFERRED -> "**I** ";
          case ABSENT -> "absent: ";
        };
    return mark + line.source().replace("|", "\\|");
  }

  private static void compare(String table) throws IOException {
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (Boolean.getBoolean("write.docs")) {
      Files.writeString(
          PAGE, page.substring(0, begin) + table + page.substring(end), StandardCharsets.UTF_8);
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(table);
    }
  }
}
