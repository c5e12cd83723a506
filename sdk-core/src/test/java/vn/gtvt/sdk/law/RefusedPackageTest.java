package vn.gtvt.sdk.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.law.LoadResult.Reason;

/** What is in a package: names, sizes, manifest and facts. */
class RefusedPackageTest {
  private static final String CODE = "9.000001";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "/x",
        "procedures/../../x",
        "procedures/../x.json",
        "/procedures/x.json",
        "C:\\x",
        "C:/procedures/x.json",
        "procedures\\x.json",
        "procedures/",
        "procedures/a/x.json",
        "procedures/..json",
        "procedures/.x.json",
        "procedures/X.json",
        "procedures/đ.json",
        "procedures/x.json\u0000",
        "procedures/x.json\n",
        "PROCEDURES/x.json",
        "version.txt",
        "META-INF/MANIFEST.MF",
        ""
      })
  void aNameThatNoFactHasIsRefused(String name) {
    Map<String, byte[]> entries = valid();
    entries.put(name, Packages.bytes("{}"));
    refused(Packages.zip(entries), Reason.BAD_NAME);

    String listed = "\"%s\":\"%s\"".formatted(escaped(name), "0".repeat(64));
    refused(withManifest(Packages.manifest(Packages.NEW, listed)), Reason.BAD_NAME);
  }

  @Test
  void aVeryLongNameIsRefusedAndNotRepeatedInFull() {
    Map<String, byte[]> entries = valid();
    entries.put("procedures/" + "a".repeat(60_000) + ".json", Packages.bytes("{}"));
    assertThat(refused(Packages.zip(entries), Reason.BAD_NAME)).hasSizeLessThan(1000);
  }

  @Test
  void tooManyFilesAreRefused() {
    Map<String, byte[]> entries = valid();
    for (int i = 0; i < 499; i++) {
      entries.put("codes/c" + i + ".json", Packages.bytes("{}"));
    }
    assertThat(refused(Packages.zip(entries), Reason.TOO_LARGE)).contains("500");
  }

  @Test
  void aFileThatUnpacksTooLargeIsRefused() {
    Map<String, byte[]> entries = valid();
    entries.put("codes/zeros.json", new byte[(1 << 20) + 1]);
    assertThat(refused(Packages.zip(entries), Reason.TOO_LARGE)).contains("codes/zeros.json");
  }

  @Test
  void filesThatUnpackTooLargeTogetherAreRefused() {
    Map<String, byte[]> entries = valid();
    for (int i = 0; i < 16; i++) {
      entries.put("codes/zeros" + i + ".json", new byte[1 << 20]);
    }
    assertThat(refused(Packages.zip(entries), Reason.TOO_LARGE)).contains("16 MB");
  }

  @Test
  void aPackageTooLargeIsRefused() {
    byte[] large = Arrays.copyOf(Packages.valid(), (8 << 20) + 1);
    assertThat(refused(large, Reason.TOO_LARGE)).contains("8 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-02", "2026-01-01.9999", "2025-12-31"})
  void theSameVersionOrAnOlderOneIsRefused(String version) {
    Map<String, String> files = Map.of(Packages.FILE, Packages.procedure(CODE, 3));
    assertThat(refused(Packages.zip(Packages.entries(version, files)), Reason.NOT_NEWER))
        .contains(version);
  }

  @Test
  void aPackageWithoutManifestIsRefused() {
    Map<String, byte[]> entries = valid();
    entries.remove("manifest.json");
    refused(Packages.zip(entries), Reason.NOT_A_PACKAGE);
    refused(Packages.zip(Map.of()), Reason.NOT_A_PACKAGE);
  }

  @Test
  void aWrongManifestIsRefusedNamingTheField() {
    String good = new String(valid().getOrDefault("manifest.json", new byte[0]), UTF_8);
    faulty(withManifest("no json"), "manifest.json", "/");
    faulty(withManifest("[]"), "manifest.json", "/");
    faulty(withManifest(good.replace("\"format\":1", "\"format\":2")), "/format", "newer SDK");
    faulty(withManifest(good.replace("\"format\"", "\"form\"")), "/format", "missing");
    faulty(withManifest(good.replace("\"notes\"", "\"note\"")), "/note", "not known");
    faulty(withManifest(good.replace("\"en\"", "\"fr\"")), "/notes/fr", "not known");
    faulty(withManifest(good.replace(Packages.NEW, "2026-13-01")), "/version", "no version");
    faulty(withManifest(Packages.manifest(Packages.NEW, "")), "/files", "empty");
    faulty(
        withManifest(Packages.manifest(Packages.NEW, "\"" + Packages.FILE + "\":\"ABC\"")),
        "/files/" + Packages.FILE,
        "SHA-256");
  }

  @Test
  void filesThatDoNotFitTheManifestAreRefused() {
    Map<String, byte[]> changed = valid();
    changed.put(Packages.FILE, Packages.bytes(Packages.procedure(CODE, 4)));
    faulty(Packages.zip(changed), Packages.FILE, "SHA-256");

    Map<String, byte[]> unlisted = valid();
    unlisted.put("codes/more.json", Packages.bytes("{}"));
    faulty(Packages.zip(unlisted), "codes/more.json", "not list");

    Map<String, byte[]> missing = valid();
    missing.remove(Packages.FILE);
    faulty(Packages.zip(missing), Packages.FILE, "not in the package");
  }

  @Test
  void wrongFactsAreRefusedNamingFileAndField() {
    String good = Packages.procedure(CODE, 3);
    faulty(withFact(Packages.FILE, "{\"code\":"), Packages.FILE, "/");
    faulty(withFact("codes/list.json", "{\"a\":1,\"a\":2}"), "codes/list.json", "/");
    faulty(withFact("calendar/2027.json", "no json"), "calendar/2027.json", "/");
    faulty(
        withFact(Packages.FILE, good.replace("\"fees\"", "\"fee\"")),
        Packages.FILE,
        "/editions/0/fee");
    faulty(
        withFact(
            Packages.FILE,
            good.replace("\"editions\":[", "\"editions\":[" + Packages.edition("b", 4) + ",")),
        Packages.FILE,
        "/editions/0/effectiveTo");
    faulty(withFact("procedures/9.000002.json", good), "procedures/9.000002.json", "/code");
  }

  private static Map<String, byte[]> valid() {
    return new LinkedHashMap<>(
        Packages.entries(Packages.NEW, Map.of(Packages.FILE, Packages.procedure(CODE, 3))));
  }

  private static byte[] withManifest(String manifest) {
    Map<String, byte[]> entries = valid();
    entries.put("manifest.json", Packages.bytes(manifest));
    return Packages.zip(entries);
  }

  private static byte[] withFact(String name, String text) {
    return Packages.zip(Packages.entries(Packages.NEW, Map.of(name, text)));
  }

  private static String escaped(String name) {
    return name.replace("\\", "\\\\").replace("\n", "\\n").replace("\u0000", "\\u0000");
  }

  private void faulty(byte[] zip, String... words) {
    assertThat(refused(zip, Reason.FAULTY)).contains(words);
  }

  private String refused(byte[] zip, Reason reason) {
    return Packages.refused(Packages.write(folder, zip), reason);
  }
}
