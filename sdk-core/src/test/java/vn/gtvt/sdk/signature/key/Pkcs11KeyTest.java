package vn.gtvt.sdk.signature.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.trust.CertificateOrder;
import vn.gtvt.sandbox.trust.TrustOffice;
import vn.gtvt.sdk.signature.TestKeys;

/** Two companies' tokens, served by SoftHSM. */
class Pkcs11KeyTest {
  @TempDir private Path folder;

  @Test
  void twoTokensServeTwoCompaniesInParallelAndALostLogInIsMadeAnew()
      throws IOException, InterruptedException {
    Path library = SoftTokens.library();
    Path settings = SoftTokens.settings(folder);
    try (TestKeys keys = TestKeys.open()) {
      TrustOffice office = keys.sandbox().office();
      CertificateOrder order = keys.order();
      SoftTokens.token(folder, settings, "cong-ty-a", office.company("CÔNG TY A"));
      SoftTokens.token(
          folder,
          settings,
          "cong-ty-b",
          office.issue(CertificateOrder.company("CÔNG TY B", order.from())));
      Path issuers = TestKeys.pem(folder, "issuers.pem", office.issuer(), office.root());

      List<String> said = run(settings, library.toString(), issuers.toString());

      assertThat(said)
          .containsExactly(
              "wrong pin WRONG_PIN",
              "first CÔNG TY A",
              "second CÔNG TY B",
              "chain 3",
              "good 200",
              "after log-out true",
              "asked again 1",
              "wrong pin later asked 1, signed false, then true",
              "no slot TOKEN_MISSING",
              "no library LIBRARY_MISSING");
    }
  }

  private static List<String> run(Path settings, String... args)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                TokenProgram.class.getName()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SOFTHSM2_CONF", settings.toString());
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return text.lines().toList();
  }
}
