package vn.gtvt.sdk.signature.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sdk.signature.Judge;

/** Two tokens made by SoftHSM, in a process of its own: the driver reads its settings once. */
final class SoftTokens {
  static final String PIN = "1234";

  private SoftTokens() {}

  /** Where Debian puts the driver, if it is there. */
  static Path library() {
    for (String each :
        List.of(
            "/usr/lib/softhsm/libsofthsm2.so",
            "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
            "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so")) {
      if (Files.isRegularFile(Path.of(each))) {
        return Path.of(each);
      }
    }
    Judge.absent("softhsm2");
    throw new IllegalStateException();
  }

  static Path settings(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("tokens"));
    return Files.writeString(
        folder.resolve("softhsm2.conf"),
        "directories.tokendir = " + folder.resolve("tokens") + "\nlog.level = ERROR\n");
  }

  /** Makes a token that holds a key and its own certificate only. */
  static void token(Path folder, Path settings, String label, Issued issued)
      throws IOException, InterruptedException {
    Path p8 = folder.resolve(label + ".p8");
    Files.write(p8, issued.key().getEncoded());
    Path pem = folder.resolve(label + ".pem");
    Judge.ask(
        folder,
        "openssl",
        "pkcs8",
        "-inform",
        "DER",
        "-in",
        p8.toString(),
        "-nocrypt",
        "-topk8",
        "-out",
        pem.toString());
    Path certificate = folder.resolve(label + ".cer");
    try {
      Files.write(certificate, issued.certificate().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
    String id = HexFormat.of().formatHex(issued.certificate().getSerialNumber().toByteArray());
    run(
        settings,
        "softhsm2-util",
        "--init-token",
        "--free",
        "--label",
        label,
        "--so-pin",
        "12345678",
        "--pin",
        PIN);
    run(
        settings,
        "softhsm2-util",
        "--import",
        pem.toString(),
        "--token",
        label,
        "--label",
        label,
        "--id",
        id,
        "--pin",
        PIN);
    run(
        settings,
        "pkcs11-tool",
        "--module",
        library().toString(),
        "--token-label",
        label,
        "--login",
        "--pin",
        PIN,
        "--write-object",
        certificate.toString(),
        "--type",
        "cert",
        "--id",
        id,
        "--label",
        label);
  }

  private static void run(Path settings, String... command)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
    builder.environment().putAll(Map.of("SOFTHSM2_CONF", settings.toString(), "LC_ALL", "C"));
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      Judge.absent(command[0]);
      throw e;
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
  }
}
