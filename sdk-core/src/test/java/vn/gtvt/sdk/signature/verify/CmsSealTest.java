package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.law.UpdateSeal;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.cms.CmsSigner;

class CmsSealTest {
  private static final byte[] MANIFEST = "{\"format\":1}".getBytes(StandardCharsets.UTF_8);

  @Test
  void onlyAManifestSignedUnderTheTrustedRootIsTaken(@TempDir Path folder) {
    try (TestKeys keys = TestKeys.open();
        TestKeys strangers = TestKeys.open()) {
      UpdateSeal seal = CmsSeal.by(keys.verifier());
      byte[] own = signature(keys, folder);
      byte[] strange = signature(strangers, folder);

      assertThat(seal.refusal(MANIFEST, Optional.of(own))).isEmpty();
      assertThat(seal.refusal("{}".getBytes(StandardCharsets.UTF_8), Optional.of(own)))
          .hasValueSatisfying(why -> assertThat(why.en()).contains("was changed"));
      assertThat(seal.refusal(MANIFEST, Optional.of(strange)))
          .hasValueSatisfying(why -> assertThat(why.en()).contains("no trusted authority"));
      assertThat(seal.refusal(MANIFEST, Optional.empty()))
          .hasValueSatisfying(why -> assertThat(why.vi()).contains("không được ký"));
      assertThat(seal.refusal(MANIFEST, Optional.of(new byte[7]))).isPresent();
    }
  }

  private static byte[] signature(TestKeys keys, Path folder) {
    return CmsSigner.at(keys.clock())
        .sign(Content.of(MANIFEST), "manifest.json", keys.key(folder))
        .orThrow()
        .detached();
  }
}
