package vn.gtvt.sdk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.gtvt.sdk.fact.FactFiles;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.TimeLimit;

/** Makes facts and packages for the tests. */
final class Packages {
  /** The code lists and calendars that the core brings; its class is not for other packages. */
  private static final FactFiles CORE = name -> Facts.class.getResourceAsStream("files/" + name);

  static final String FILE = "procedures/9.000001.json";
  static final String OLD = "2026-01-02";
  static final String NEW = "2026-12-01";
  static final LocalDate DAY = LocalDate.of(2026, 12, 24);

  private static final String SOURCE = "{\"reference\":\"thử\",\"confidence\":\"unknown\"}";

  private Packages() {}

  static InstalledLaw law() {
    return law(UpdateSeal.NOT_CHECKED);
  }

  /** A law of one procedure that takes 5 working days. */
  static InstalledLaw law(UpdateSeal seal) {
    Facts facts =
        Facts.of(FactVersion.of("2026-01-01"), List.of(CORE))
            .replacedBy(FactVersion.of(OLD), Map.of(FILE, bytes(procedure("9.000001", 5))));
    return InstalledLaw.of(LawBook.of(facts), seal);
  }

  static String days(LawBook book, String code) {
    return book.procedures()
        .at(DAY)
        .require(ProcedureCode.of(code))
        .time(TimeLimit.DECISION)
        .known()
        .get(0)
        .quantity()
        .toPlainString();
  }

  static String procedure(String code, int days) {
    return """
    {"code":"%s","coverage":"codes-only","kind":"procedure","group":"other","keywords":[],
     "editions":[%s]}
    """
        .formatted(code, edition("a", days));
  }

  static String edition(String id, int days) {
    return """
    {"id":"%s","effectiveFrom":"2020-01-01","name":{"vi":"thử","en":"test"},"basis":%s,
     "authorities":[{"vi":"Sở","en":"Department"}],"channels":[],"components":[],
     "timeLimits":[{"stage":"decision","workingDays":%d,"source":%s}],
     "fees":[{"status":"not-stated","source":%s}],"conditions":[],"remarks":[]}
    """
        .formatted(id, SOURCE, days, SOURCE, SOURCE);
  }

  /** The entries of a package in order, with a manifest that fits. */
  static Map<String, byte[]> entries(String version, Map<String, String> files) {
    String listed =
        files.entrySet().stream()
            .map(file -> "\"%s\":\"%s\"".formatted(file.getKey(), sha256(bytes(file.getValue()))))
            .collect(Collectors.joining(","));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("manifest.json", bytes(manifest(version, listed)));
    files.forEach((name, text) -> entries.put(name, bytes(text)));
    return entries;
  }

  static String manifest(String version, String listed) {
    return """
    {"format":1,"version":"%s","files":{%s},
     "notes":{"vi":"Đổi thời hạn","en":"A time changed"}}
    """
        .formatted(version, listed);
  }

  static byte[] valid() {
    return zip(entries(NEW, Map.of(FILE, procedure("9.000001", 3))));
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Path write(Path folder, byte[] zip) {
    try {
      return Files.write(folder.resolve("update.zip"), zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Expects a refusal that leaves the law as it was; returns its words in both languages. */
  static String refused(Path zip, LoadResult.Reason reason) {
    InstalledLaw law = law();
    LawBook before = law.current();
    LoadResult result = law.load(zip);
    assertThat(result).isInstanceOf(LoadResult.Refused.class);
    LoadResult.Refused refused = (LoadResult.Refused) result;
    assertThat(refused.reason()).as(refused.text().en()).isEqualTo(reason);
    assertThat(law.current()).isSameAs(before);
    assertThat(days(before, "9.000001")).isEqualTo("5");
    String words = refused.text().vi() + " | " + refused.text().en();
    assertThat(words).doesNotContain("{").doesNotContainPattern("\\p{Cntrl}").contains(OLD);
    return words;
  }

  /** Loads what may be anything; whatever comes of it, the book in use answers. */
  static boolean loadedWhole(Path zip) {
    InstalledLaw law = law();
    LawBook before = law.current();
    if (law.load(zip) instanceof LoadResult.Loaded loaded) {
      assertThat(law.current().version()).isEqualTo(loaded.version());
      assertThat(loaded.version()).isGreaterThan(before.version());
      law.current()
          .procedures()
          .at(DAY)
          .all()
          .forEach(p -> assertThat(p.explain(Locale.ROOT)).isNotNull());
      return true;
    }
    assertThat(law.current()).isSameAs(before);
    return false;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
