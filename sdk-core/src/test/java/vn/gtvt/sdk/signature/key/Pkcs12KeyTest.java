package vn.gtvt.sdk.signature.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.Trouble;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Pkcs12KeyTest {
  @RegisterExtension private final TestKeys keys = TestKeys.open();

  @TempDir private Path folder;

  @Test
  void theChainReachesTheRoot() {
    assertThat(keys.key(folder).chain()).isEqualTo(keys.company().chain());
  }

  @Test
  void aWrongPasswordIsToldApartFromABrokenFile() throws IOException {
    Path file = TestKeys.file(folder, keys.company());
    Path broken = Files.writeString(folder.resolve("broken.p12"), "<html>");

    assertThat(trouble(file, "sai", null)).isEqualTo(Trouble.WRONG_PIN);
    assertThat(trouble(broken, TestKeys.PASSWORD, null)).isEqualTo(Trouble.KEY_FILE);
    assertThat(trouble(folder.resolve("none.p12"), "", null)).isEqualTo(Trouble.KEY_FILE);
    assertThat(trouble(file, TestKeys.PASSWORD, "khác")).isEqualTo(Trouble.NO_KEY);
  }

  @Test
  void theProblemIsToldInBothLanguagesWithoutThePassword() {
    Path file = TestKeys.file(folder, keys.company());
    SigningException thrown =
        catchThrowableOfType(
            SigningException.class, () -> Pkcs12Key.open(file, "bi-mat-sai".toCharArray()));

    assertThat(thrown.problem().text().vi()).contains("không đúng");
    assertThat(thrown.problem().text().en()).contains("wrong");
    assertThat(thrown).hasMessageNotContaining("bi-mat");
  }

  private static Trouble trouble(Path file, String password, @Nullable String alias) {
    return catchThrowableOfType(
            SigningException.class, () -> Pkcs12Key.open(file, password.toCharArray(), alias))
        .problem()
        .code();
  }

  @Test
  void aFileWithTwoKeysNamesThemWithTheirLastDays() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    char[] password = TestKeys.PASSWORD.toCharArray();
    for (String name : List.of("cu", "moi")) {
      KeyStore one = KeyStore.getInstance("PKCS12");
      one.load(
          new ByteArrayInputStream(
              keys.sandbox().office().company("CÔNG TY " + name).p12(password)),
          password);
      String alias = one.aliases().nextElement();
      store.setKeyEntry(
          name, one.getKey(alias, password), password, one.getCertificateChain(alias));
    }
    Path file = folder.resolve("two.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password);
    }

    SigningException thrown =
        catchThrowableOfType(SigningException.class, () -> Pkcs12Key.open(file, password));

    assertThat(thrown.problem().code()).isEqualTo(Trouble.SEVERAL_KEYS);
    assertThat(thrown.problem().text().vi()).contains("cu (", "moi (", "two.p12");
    assertThat(Pkcs12Key.open(file, password, "moi").chain()).hasSize(3);
  }
}
