package vn.gtvt.sdk.signature.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sdk.signature.Judge;
import vn.gtvt.sdk.signature.PatientKey;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.verify.FindingCode;
import vn.gtvt.sdk.signature.verify.Verdict;
import vn.gtvt.sdk.signature.verify.VerificationReport;
import vn.gtvt.sdk.signature.verify.Verifier;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class XmlSignerTest {
  private static final String COURSE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <DANG_KY_KHOA_HOC>
        <HEADER><TEN_CSDT>Trường Lái Xe Mẫu</TEN_CSDT></HEADER>
        <DATA a="1" xmlns:x="urn:x">  <x:B/> &amp; chữ  </DATA>
      </DANG_KY_KHOA_HOC>
      """;

  @RegisterExtension private final TestKeys keys = TestKeys.open();

  @TempDir private Path folder;

  private XmlSigner signer(XmlShape shape) {
    return XmlSigner.at(keys.clock()).shape(shape);
  }

  private String signed(XmlSigner signer) {
    byte[] xml =
        signer
            .sign(COURSE.getBytes(StandardCharsets.UTF_8), "khoa-hoc.xml", keys.key(folder))
            .orThrow();
    return new String(xml, StandardCharsets.UTF_8);
  }

  private Verifier verifier() {
    return keys.verifier().knowing(List.of(keys.sandbox().office().issuer()));
  }

  private VerificationReport judged(String xml) {
    return verifier().xml(xml.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource(XmlShape.class)
  void xmlsecAcceptsEveryShape(XmlShape shape) throws IOException {
    Files.writeString(folder.resolve("signed.xml"), signed(signer(shape)));
    TestKeys.pem(folder, "signer.pem", keys.company().certificate());

    Judge.Verdict verdict =
        Judge.ask(folder, "xmlsec1", "--verify", "--pubkey-cert-pem", "signer.pem", "signed.xml");

    assertThat(verdict.text()).contains("OK").doesNotContain("FAIL");
    assertThat(verdict.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"CERTIFICATE", "HEALTH"})
  void ourVerifierAcceptsIt(XmlShape shape) {
    VerificationReport report = judged(signed(signer(shape)));

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.has(FindingCode.WEAK_ALGORITHM)).isFalse();
  }

  @Test
  void aFileThatIsNotHeldIsSignedByTheHashOfItsCanonicalForm() throws Exception {
    String canonical = "<FILE><A>a &amp; b</A></FILE>";
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    byte[] hash = sha256.digest(canonical.getBytes(StandardCharsets.UTF_8));
    XmlSigner signer = signer(XmlShape.CERTIFICATE);

    byte[] alone = signer.signHash(hash, "a", keys.key(folder)).orThrow();
    String text = new String(alone, StandardCharsets.UTF_8);
    String signature =
        text.substring(text.indexOf("<Signature"), text.indexOf("</Signature>") + 12);
    String signed = canonical.replace("</FILE>", signature + "</FILE>");

    assertThat(judged(signed).verdict()).as("%s", judged(signed)).isEqualTo(Verdict.VALID);
    assertThat(judged(signed.replace("a &", "b &")).has(FindingCode.DIGEST_MISMATCH)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signer.signHash(new byte[20], "a", keys.key(folder)));
  }

  @Test
  void sha1IsMadeOnlyWhereAskedForAndAlwaysReported() {
    String xml = signed(signer(XmlShape.CERTIFICATE).withBrokenSha1());

    VerificationReport report = judged(xml);

    assertThat(xml).contains("xmldsig#rsa-sha1").doesNotContain("rsa-sha256");
    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.has(FindingCode.WEAK_ALGORITHM)).isTrue();
    assertThat(judged(xml.replace("Mẫu", "Mầu")).has(FindingCode.DIGEST_MISMATCH)).isTrue();
  }

  @Test
  void aSchoolFileIsWholeThoughNobodyKnowsWhoSignedItUntilTheCertificateIsGiven() {
    String xml = signed(signer(XmlShape.SCHOOL).withBrokenSha1());

    VerificationReport report = judged(xml);
    VerificationReport known =
        verifier().xml(xml.getBytes(StandardCharsets.UTF_8), keys.company().certificate());

    assertThat(xml).doesNotContain("KeyInfo");
    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.has(FindingCode.SIGNER_UNKNOWN)).isTrue();
    assertThat(report.has(FindingCode.DIGEST_MISMATCH)).isFalse();
    assertThat(known.has(FindingCode.SIGNATURE_MISMATCH)).isFalse();
    assertThat(known.has(FindingCode.SIGNER_UNKNOWN)).isFalse();
  }

  @Test
  void aSchoolFileThatWasIndentedAfterSigningStillHoldsAndSaysSo() {
    String indented = signed(signer(XmlShape.SCHOOL)).replace("><", ">\n    <");

    VerificationReport report =
        verifier().xml(indented.getBytes(StandardCharsets.UTF_8), keys.company().certificate());

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.has(FindingCode.WHITESPACE_IGNORED)).isTrue();
  }

  @Test
  void anApprovalMayComeAfterARestart() {
    Signing<byte[]> first =
        signer(XmlShape.CERTIFICATE)
            .sign(
                COURSE.getBytes(StandardCharsets.UTF_8),
                "khoa-hoc.xml",
                new PatientKey(keys.key(folder)));
    byte[] kept = ((Signing.Waits<byte[]>) first).state();

    byte[] xml =
        XmlSigner.at(keys.clock()).resume(kept, new PatientKey(keys.key(folder))).orThrow();

    assertThat(verifier().xml(xml).verdict()).isEqualTo(Verdict.VALID);
  }

  @Test
  void whatIsNoXmlOrHasADocumentTypeOrIsSignedAlreadyIsNotSigned() {
    assertThat(trouble("<a>")).isEqualTo(Trouble.FILE_BROKEN);
    assertThat(trouble("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")).isEqualTo(Trouble.FILE_BROKEN);
    assertThat(trouble(signed(signer(XmlShape.CERTIFICATE)))).isEqualTo(Trouble.NOT_ALLOWED);
  }

  private Trouble trouble(String xml) {
    Signing<byte[]> answer =
        XmlSigner.at(keys.clock())
            .sign(xml.getBytes(StandardCharsets.UTF_8), "a.xml", keys.key(folder));
    return ((Signing.Refused<byte[]>) answer).problem().code();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tampered")
  void aChangedOneIsRefused(String what, String xml, FindingCode code) {
    VerificationReport report = judged(xml);

    assertThat(report.isValid()).as("%s", report).isFalse();
    assertThat(report.has(code)).as("%s", report).isTrue();
  }

  Stream<Arguments> tampered() throws IOException {
    Path keyFolder = Files.createTempDirectory("keys");
    String xml =
        new String(
            XmlSigner.at(keys.clock())
                .sign(COURSE.getBytes(StandardCharsets.UTF_8), "a", keys.key(keyFolder))
                .orThrow(),
            StandardCharsets.UTF_8);
    int begin = xml.indexOf("<Signature ");
    int end = xml.indexOf("</Signature>") + "</Signature>".length();
    String signature = xml.substring(begin, end);
    String reference = xml.substring(xml.indexOf("<Reference"), xml.indexOf("</Reference>") + 12);
    String transform = xml.substring(xml.indexOf("<Transform "), xml.indexOf("</Transforms>"));
    String xpath =
        "<Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"><XPath"
            + ">false()</XPath></Transform>";
    String foreign =
        Base64.getEncoder()
            .encodeToString(encoded(keys.sandbox().office().company("KẺ KHÁC").certificate()));
    String own =
        xml.substring(xml.indexOf("<X509Certificate>") + 17, xml.indexOf("</X509Certificate>"));
    String root = xml.substring(xml.indexOf("<DANG_KY_KHOA_HOC>"));
    return Stream.of(
        row("text changed", xml.replace("Mẫu", "Mầu"), FindingCode.DIGEST_MISMATCH),
        row(
            "attribute added",
            xml.replace("a=\"1\"", "a=\"1\" b=\"2\""),
            FindingCode.DIGEST_MISMATCH),
        row("element added", xml.replace("<HEADER>", "<HEADER><Y/>"), FindingCode.DIGEST_MISMATCH),
        row("namespace exchanged", xml.replace("urn:x", "urn:y"), FindingCode.DIGEST_MISMATCH),
        row(
            "signature value exchanged",
            xml.replaceFirst("<SignatureValue>.{4}", "<SignatureValue>AAAA"),
            FindingCode.SIGNATURE_MISMATCH),
        row(
            "digest value exchanged",
            xml.replaceFirst("<DigestValue>.{4}", "<DigestValue>AAAA"),
            FindingCode.DIGEST_MISMATCH),
        row("certificate exchanged", xml.replace(own, foreign), FindingCode.SIGNATURE_MISMATCH),
        row("wrapped", "<W><X>evil</X>" + root + "</W>", FindingCode.XML_SIGNATURE_PLACE),
        row(
            "wrapped, signature moved up",
            "<W>"
                + xml.substring(xml.indexOf("<DANG"), begin)
                + "</DANG_KY_KHOA_HOC>"
                + signature
                + "</W>",
            FindingCode.DIGEST_MISMATCH),
        row(
            "second signature",
            xml.replace(signature, signature + signature),
            FindingCode.XML_SIGNATURE_PLACE),
        row(
            "second reference",
            xml.replace(reference, reference + reference),
            FindingCode.XML_REFERENCE),
        row("reference to an id", xml.replace("URI=\"\"", "URI=\"#a\""), FindingCode.XML_REFERENCE),
        row(
            "reference outside",
            xml.replace("URI=\"\"", "URI=\"http://127.0.0.1/a\""),
            FindingCode.XML_REFERENCE),
        row(
            "XPath transform",
            xml.replace(transform, transform + xpath),
            FindingCode.XML_TRANSFORM),
        row(
            "six transforms",
            xml.replace(transform, transform.repeat(6)),
            FindingCode.XML_TRANSFORM),
        row("no transform", xml.replace(transform, ""), FindingCode.XML_TRANSFORM),
        row(
            "HMAC",
            xml.replace(
                "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
                "http://www.w3.org/2000/09/xmldsig#hmac-sha1"),
            FindingCode.XML_TRANSFORM),
        row(
            "canonical form with comments",
            xml.replace("REC-xml-c14n-20010315", "REC-xml-c14n-20010315#WithComments"),
            FindingCode.XML_TRANSFORM),
        row(
            "an id twice",
            xml.replace("<HEADER>", "<HEADER Id=\"i\">").replace("<DATA ", "<DATA Id=\"i\" "),
            FindingCode.XML_DUPLICATE_ID),
        row(
            "retrieval method",
            xml.replace("<KeyInfo>", "<KeyInfo><RetrievalMethod URI=\"http://127.0.0.1/k\"/>"),
            FindingCode.XML_REFERENCE),
        row(
            "document type",
            xml.replace("<DANG_KY_KHOA_HOC>", "<!DOCTYPE DANG_KY_KHOA_HOC><DANG_KY_KHOA_HOC>"),
            FindingCode.FILE_BROKEN),
        row("signature stripped", xml.replace(signature, ""), FindingCode.NO_SIGNATURE));
  }

  private static byte[] encoded(X509Certificate certificate) throws IOException {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IOException(e);
    }
  }

  private static Arguments row(String what, String xml, FindingCode code) {
    return Arguments.of(what, xml, code);
  }
}
