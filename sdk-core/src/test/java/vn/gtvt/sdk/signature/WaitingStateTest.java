package vn.gtvt.sdk.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.signature.cms.CmsSigner;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.xml.XmlSigner;

/** What is kept while a person approves can be read by a later version, or is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingStateTest {
  private static final int VERSION = Integer.BYTES;
  private static final Content CONTENT = Content.of(new byte[] {1, 2, 3});

  @RegisterExtension private final TestKeys keys = TestKeys.open();

  @TempDir private Path folder;

  private enum Kind {
    PDF,
    CMS,
    XML
  }

  private Signing<?> sign(Kind kind) {
    SigningKey key = new PatientKey(keys.key(folder));
    return switch (kind) {
      case PDF -> PdfSigner.at(keys.clock()).sign(paper(), folder.resolve("signed.pdf"), key);
      case CMS -> CmsSigner.at(keys.clock()).sign(CONTENT, "data", key);
      case XML ->
          XmlSigner.at(keys.clock()).sign("<a/>".getBytes(StandardCharsets.UTF_8), "a.xml", key);
    };
  }

  private Path paper() {
    try {
      return Files.write(folder.resolve("paper.pdf"), Papers.plain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Signing<?> resume(Kind kind, byte[] state) {
    return resume(kind, state, new PatientKey(keys.key(folder)));
  }

  private Signing<?> resume(Kind kind, byte[] state, SigningKey key) {
    return switch (kind) {
      case PDF -> PdfSigner.at(keys.clock()).resume(state, key);
      case CMS -> CmsSigner.at(keys.clock()).resume(state, CONTENT, key);
      case XML -> XmlSigner.at(keys.clock()).resume(state, key);
    };
  }

  private byte[] kept(Kind kind) {
    return ((Signing.Waits<?>) sign(kind)).state();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindSaysOfWhichVersionItIs(Kind kind) {
    byte[] state = kept(kind);
    assertThat(state).startsWith(0, 0, 0, 2);
    assertThat(resume(kind, state)).isInstanceOf(Signing.Done.class);
  }

  @Test
  void anXmlFileThatWaitedBeforeThereWereVersionsIsSigned() {
    byte[] state = kept(Kind.XML);
    byte[] old = Arrays.copyOfRange(state, VERSION, state.length);
    assertThat(resume(Kind.XML, old)).isInstanceOf(Signing.Done.class);
  }

  @ParameterizedTest
  @EnumSource
  void aStateOfAVersionToComeIsRefused(Kind kind) {
    byte[] state = kept(kind);
    state[VERSION - 1] = 3;
    assertThatIllegalArgumentException().isThrownBy(() -> resume(kind, state));
  }

  @ParameterizedTest
  @EnumSource
  void aStateThatWasCutOffIsRefusedBeforeTheKeyIsAsked(Kind kind) {
    byte[] state = kept(kind);
    SigningKey unasked = new UnaskedKey(keys.key(folder).chain());
    for (int length : new int[] {0, 3, VERSION, state.length / 2, state.length - 1}) {
      byte[] cut = Arrays.copyOf(state, length);
      assertThatIllegalArgumentException().isThrownBy(() -> resume(kind, cut, unasked));
    }
  }

  private record UnaskedKey(List<X509Certificate> chain) implements SigningKey {
    @Override
    public KeyAnswer sign(List<DigestToSign> digests) {
      throw new AssertionError("asked");
    }

    @Override
    public KeyAnswer resume(String ticket, List<DigestToSign> digests) {
      throw new AssertionError("asked");
    }
  }
}
