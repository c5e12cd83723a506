package vn.gtvt.judges.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.license.portrait.face.FaceFinder;

/** What sdk-license ships is what OpenCV publishes. */
class CascadesTest {
  @Test
  void everyCascadeShippedIsOpenCvsOwnInBinaryFormAndItsChecksumsAreListed() throws IOException {
    String sums = new String(shipped("SHA256SUMS"), StandardCharsets.US_ASCII);
    for (Map.Entry<String, String> file : WriteCascades.FILES.entrySet()) {
      byte[] xml = WriteCascades.xml(file.getValue());
      byte[] packed = shipped(file.getKey());
      byte[] ours = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
      assertThat(ours).isEqualTo(CascadeXml.binary(new ByteArrayInputStream(xml)));
      assertThat(sums).contains(WriteCascades.sha256(packed)).contains(WriteCascades.sha256(xml));
    }
  }

  @Test
  void theirLicenceTravelsWithThem() throws IOException {
    assertThat(new String(shipped("NOTICE.txt"), StandardCharsets.UTF_8))
        .contains("Intel License Agreement", "Rainer Lienhart", "Shameem Hameed", "Apache");
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FaceFinder.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
