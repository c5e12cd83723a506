package vn.gtvt.sdk.law;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.text.Bilingual;

class InstalledLawTest {
  private static final String CODE = "9.000001";

  @TempDir Path folder;

  @Test
  void aChangedTimeIsAnsweredAtOnceAndABookTakenBeforeStaysAsItWas() {
    InstalledLaw law = Packages.law();
    LawBook before = law.current();

    LoadResult result = law.load(Packages.write(folder, Packages.valid()));

    assertThat(result).isEqualTo(new LoadResult.Loaded(FactVersion.of(Packages.NEW)));
    assertThat(Packages.days(law.current(), CODE)).isEqualTo("3");
    assertThat(law.current().version()).hasToString(Packages.NEW);
    assertThat(law.current()).hasToString("LawBook[2026-12-01]");
    assertThat(Packages.days(before, CODE)).isEqualTo("5");
    assertThat(before.version()).hasToString(Packages.OLD);
  }

  @Test
  void whatAPackageDoesNotNameStays() {
    InstalledLaw law = Packages.law();

    assertThat(load(law, "2026-12-01", "9.000002", 7)).isInstanceOf(LoadResult.Loaded.class);
    assertThat(load(law, "2026-12-01.1", "9.000002", 8)).isInstanceOf(LoadResult.Loaded.class);

    assertThat(Packages.days(law.current(), CODE)).isEqualTo("5");
    assertThat(Packages.days(law.current(), "9.000002")).isEqualTo("8");
  }

  @Test
  void theBundledLawTakesAPackage() {
    InstalledLaw law = InstalledLaw.bundled();
    assertThat(law.current().version()).isEqualTo(Facts.bundled().version());

    assertThat(load(law, "2099-01-01", CODE, 3)).isInstanceOf(LoadResult.Loaded.class);

    assertThat(Packages.days(law.current(), CODE)).isEqualTo("3");
    assertThat(law.current().facts().names("codes")).isEqualTo(Facts.bundled().names("codes"));
  }

  @Test
  void theSealSeesManifestAndSignatureAndItsWordsReachThePerson() {
    List<String> seen = new ArrayList<>();
    InstalledLaw law =
        Packages.law(
            (manifest, signature) -> {
              seen.add(Packages.sha256(manifest));
              seen.add(signature.map(bytes -> new String(bytes, US_ASCII)).orElse("none"));
              // What a seal does with its copies does not matter.
              Arrays.fill(manifest, (byte) 0);
              return signature.isPresent()
                  ? Optional.empty()
                  : Optional.of(new Bilingual("Gói chưa ký.", "The package is not signed."));
            });
    Map<String, byte[]> entries =
        Packages.entries(Packages.NEW, Map.of(Packages.FILE, Packages.procedure(CODE, 3)));
    String manifest = Packages.sha256(entries.getOrDefault("manifest.json", new byte[0]));

    assertThat(law.load(Packages.write(folder, Packages.zip(entries))))
        .isEqualTo(
            new LoadResult.Refused(
                LoadResult.Reason.SEAL,
                new Bilingual(
                    "Không nhận gói cập nhật. Nguồn gốc của gói không được chấp nhận: Gói chưa ký."
                        + " Vẫn dùng bản dữ liệu 2026-01-02.",
                    "The update package was not taken. The origin of the package is not accepted:"
                        + " The package is not signed. Version 2026-01-02 of the data stays in"
                        + " use.")));
    entries.put("manifest.sig", Packages.bytes("signed"));
    assertThat(law.load(Packages.write(folder, Packages.zip(entries))))
        .isInstanceOf(LoadResult.Loaded.class);
    assertThat(seen).containsExactly(manifest, "none", manifest, "signed");
  }

  @Test
  void aSealThatFailsIsARefusal() {
    InstalledLaw law =
        Packages.law(
            (manifest, signature) -> {
              throw new IllegalStateException("no key");
            });
    LoadResult result = law.load(Packages.write(folder, Packages.valid()));
    assertThat(result)
        .isInstanceOfSatisfying(
            LoadResult.Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(LoadResult.Reason.SEAL);
              assertThat(refused.text().vi()).contains("no key");
            });
    assertThat(law.current().version()).hasToString(Packages.OLD);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without the checker may do
  void nullIsAMisuse() {
    assertThatNullPointerException().isThrownBy(() -> Packages.law().load(null));
  }

  @Test
  void readersDuringLoadsSeeOnlyWholeVersions() throws Exception {
    InstalledLaw law = Packages.law();
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        readers.add(threads.submit(() -> readUntil(done, law)));
      }
      // Two loaders race: each version is taken by one of them at most.
      Future<Integer> one = threads.submit(() -> loadAll(law, "one"));
      Future<Integer> other = threads.submit(() -> loadAll(law, "other"));
      assertThat(one.get() + other.get()).isBetween(1, 60);
      done.set(true);
      for (Future<?> reader : readers) {
        reader.get();
      }
    } finally {
      done.set(true);
      threads.shutdownNow();
    }
    assertThat(law.current().version()).hasToString("2026-12-01.60");
  }

  /** Both procedures of version n take n days, and versions only grow. */
  private static void readUntil(AtomicBoolean done, InstalledLaw law) {
    FactVersion last = law.current().version();
    while (!done.get()) {
      LawBook book = law.current();
      assertThat(book.version()).isGreaterThanOrEqualTo(last);
      last = book.version();
      if (last.number() > 0) {
        assertThat(Packages.days(book, CODE)).isEqualTo("" + last.number());
        assertThat(Packages.days(book, "9.000002")).isEqualTo("" + last.number());
      }
    }
  }

  private int loadAll(InstalledLaw law, String name) throws IOException {
    Path own = Files.createDirectories(folder.resolve(name));
    int loaded = 0;
    for (int i = 1; i <= 60; i++) {
      Map<String, String> files =
          Map.of(
              Packages.FILE,
              Packages.procedure(CODE, i),
              "procedures/9.000002.json",
              Packages.procedure("9.000002", i));
      byte[] zip = Packages.zip(Packages.entries("2026-12-01." + i, files));
      LoadResult result = law.load(Packages.write(own, zip));
      if (result instanceof LoadResult.Refused refused) {
        assertThat(refused.reason()).isEqualTo(LoadResult.Reason.NOT_NEWER);
      } else {
        loaded++;
      }
    }
    return loaded;
  }

  private LoadResult load(InstalledLaw law, String version, String code, int days) {
    Map<String, String> files =
        Map.of("procedures/" + code + ".json", Packages.procedure(code, days));
    return law.load(Packages.write(folder, Packages.zip(Packages.entries(version, files))));
  }
}
