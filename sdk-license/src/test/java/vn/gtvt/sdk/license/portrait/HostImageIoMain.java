package vn.gtvt.sdk.license.portrait;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Lists the host's readers and writers before and after portraits were checked and repaired. */
final class HostImageIoMain {
  private HostImageIoMain() {}

  /** Prints whether anything changed, and what the school's profile said without its codec. */
  public static void main(String[] none) {
    List<String> before = listed();
    boolean cached = ImageIO.getUseCache();
    PortraitProfiles profiles = PortraitProfiles.bundled();
    PortraitCheck check = new PortraitCheck();
    PortraitRepair repair = new PortraitRepair(check);
    StringBuilder outcomes = new StringBuilder();
    for (String id : List.of("gplx-online", "school-jp2")) {
      PortraitProfile profile = profiles.at(id, LocalDate.of(2026, 11, 26)).orElseThrow();
      PortraitReport report = check.check(BuiltPictures.get("plain.png"), "plain.png", profile);
      RepairOutcome outcome = repair.repair(report, Set.of(Repair.values()));
      outcomes.append(' ').append(outcome.getClass().getSimpleName());
    }
    byte[] webp =
        "RIFF\u0000\u0001\0\0WEBPVP8L\0\1\0\0/Y\u0001\u001d\0"
            .getBytes(StandardCharsets.ISO_8859_1);
    PortraitReport report =
        check.check(
            Arrays.copyOf(webp, 264),
            "a.webp",
            profiles.at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow());
    boolean isSame = before.equals(listed()) && cached == ImageIO.getUseCache();
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.println("same " + isSame);
      out.println("outcomes" + outcomes);
      out.println("webp " + report);
    }
  }

  private static List<String> listed() {
    List<String> names = new ArrayList<>();
    IIORegistry registry = IIORegistry.getDefaultInstance();
    add(registry.getServiceProviders(ImageReaderSpi.class, true), names);
    add(registry.getServiceProviders(ImageWriterSpi.class, true), names);
    return names;
  }

  private static void add(Iterator<?> providers, List<String> names) {
    providers.forEachRemaining(each -> names.add(each.getClass().getName()));
  }
}
