package vn.gtvt.sdk.license.school.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.key.Pkcs12Key;

/** A key of nobody, made by the JDK's keytool. */
public final class MadeUpKey {
  private MadeUpKey() {}

  public static SigningKey open(Path folder) throws Exception {
    Path file = folder.resolve("key.p12");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "mau",
                    "-keyalg",
                    "RSA",
                    "-keysize",
                    "2048",
                    "-dname",
                    "CN=Trung tam Mau",
                    "-ext",
                    "ku=digitalSignature,nonRepudiation",
                    "-validity",
                    "3650",
                    "-startdate",
                    "-1y",
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    "changeit",
                    "-keystore",
                    file.toString()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return Pkcs12Key.open(file, "changeit".toCharArray());
  }
}
