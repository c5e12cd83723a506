package vn.gtvt.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import vn.gtvt.sandbox.trust.TrustSandbox;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.key.Pkcs12Key;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.pdf.Stamp;
import vn.gtvt.sdk.time.VietnamTime;

/** veraPDF judges that a PDF/A-2b file is one still after we signed it. */
class PdfAJudgeTest {
  private static final Clock CLOCK = Clock.system(VietnamTime.ZONE);
  private static final String METADATA =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>B</pdfaid:conformance>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>\
      """;

  private static SigningKey key;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    char[] password = "sandbox".toCharArray();
    Path file = folder.resolve("company.p12");
    try (TrustSandbox sandbox = TrustSandbox.start(CLOCK)) {
      Files.write(file, sandbox.office().company("CÔNG TY MẪU").p12(password));
    }
    key = Pkcs12Key.open(file, password);
  }

  private static byte[] archive(boolean withMetadata) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setResources(new PDResources());
      document.addPage(page);
      if (withMetadata) {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(METADATA.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
      }
      byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
      PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
      intent.setInfo("sRGB");
      intent.setOutputConditionIdentifier("sRGB");
      document.getDocumentCatalog().addOutputIntent(intent);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_B;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> faults =
          result.getTestAssertions().stream()
              .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
              .collect(Collectors.toList());
      assertThat(result.isCompliant()).isEqualTo(faults.isEmpty());
      return faults;
    }
  }

  @Test
  void aPdfAStaysOneUnderASignatureWithoutAStamp() throws Exception {
    byte[] paper = archive(true);
    assertThat(faults(paper)).isEmpty();

    assertThat(faults(PdfSigner.at(CLOCK).sign(paper, key).orThrow())).isEmpty();
  }

  @Test
  void aPdfAStaysOneUnderAStampInVietnamese() throws Exception {
    Stamp stamp = Stamp.at(1, 20, 20, 200, 60);

    byte[] signed = PdfSigner.at(CLOCK).stamp(stamp).sign(archive(true), key).orThrow();

    assertThat(faults(signed)).isEmpty();
  }

  @Test
  void theJudgeRefusesAFileThatIsNone() throws Exception {
    assertThat(faults(archive(false))).isNotEmpty();
  }
}
