package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.xml.XmlShape;
import vn.gtvt.sdk.signature.xml.XmlSigner;

/** Signed XML files as their receivers read them, and what is said of what no signature covers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class XmlReadingTest {
  @RegisterExtension private final TestKeys keys = TestKeys.open();

  @TempDir private Path folder;

  private String signed(String xml, XmlShape shape) {
    byte[] bytes =
        XmlSigner.at(keys.clock())
            .shape(shape)
            .sign(xml.getBytes(StandardCharsets.UTF_8), "a", keys.key(folder))
            .orThrow();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Verifier verifier() {
    return keys.verifier().knowing(List.of(keys.sandbox().office().issuer()));
  }

  private VerificationReport judged(String xml) {
    return verifier().xml(xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Of the school's shape: the signer is known otherwise. */
  private VerificationReport ofSchool(String xml) {
    return verifier().xml(xml.getBytes(StandardCharsets.UTF_8), keys.company().certificate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"   ", "\n\t", "\r\n"})
  void whiteSpaceInTheSchoolsFileDoesNotCount(String space) {
    String xml = signed("<r><a>1</a><b/></r>", XmlShape.SCHOOL);

    for (String changed : List.of(xml.replace("<a>", space + "<a>"), blank(xml, space))) {
      VerificationReport report = ofSchool(changed);
      assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
      assertThat(report.has(FindingCode.WHITESPACE_IGNORED)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u3000", "\u2028 ", "\u00a0", "<![CDATA[   ]]>"})
  void whatOnlyLooksLikeWhiteSpaceIsContent(String text) {
    String xml = signed("<r><a>1</a><b/></r>", XmlShape.SCHOOL);

    VerificationReport report = ofSchool(blank(xml, text));

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.INVALID);
    assertThat(report.has(FindingCode.DIGEST_MISMATCH)).isTrue();
  }

  @Test
  void whiteSpaceThatAFileAsksToKeepIsContent() {
    String xml = signed("<r xml:space='preserve'><a>1</a><b/></r>", XmlShape.SCHOOL);
    String inner = signed("<r><k xml:space='preserve'><b/></k><c/></r>", XmlShape.SCHOOL);
    String back =
        signed("<r xml:space='preserve'><k xml:space='default'><b/></k></r>", XmlShape.SCHOOL);

    assertThat(ofSchool(blank(xml, "  ")).isValid()).isFalse();
    assertThat(ofSchool(blank(inner, "  ")).isValid()).isFalse();
    assertThat(ofSchool(inner.replace("<c/>", "<c> </c>")).isValid()).isTrue();
    assertThat(ofSchool(blank(back, "  ")).isValid()).isTrue();
  }

  @Test
  void theSignerOfASchoolsFileLosesNothingThatItsReceiverReads() {
    String xml = signed("<r><a>\u3000</a><b><![CDATA[  ]]></b><c> </c></r>", XmlShape.SCHOOL);

    assertThat(xml).contains("<a>\u3000</a>").contains("<c/>").doesNotContain("<b/>");
    assertThat(ofSchool(xml).verdict()).isEqualTo(Verdict.VALID);
  }

  @Test
  void whiteSpaceChangedInAnotherFileIsAWarning() {
    String xml = signed("<r><a>1</a><b/></r>", XmlShape.CERTIFICATE);

    VerificationReport report = judged(blank(xml, "   "));

    assertThat(report.has(FindingCode.WHITESPACE_CHANGED)).as("%s", report).isTrue();
    assertThat(report.has(FindingCode.WHITESPACE_IGNORED)).isFalse();
    assertThat(FindingCode.WHITESPACE_CHANGED.weight()).isEqualTo(Weight.WARNING);
  }

  private static String blank(String xml, String text) {
    assertThat(xml).contains("<b/>");
    return xml.replace("<b/>", "<b>" + text + "</b>");
  }

  @Test
  void hashAndSignatureMustFitTheSameReading() throws GeneralSecurityException {
    String xml = signed("<r><a>1</a></r>", XmlShape.SCHOOL);
    String spaced = spacedInfo(xml);

    assertThat(ofSchool(spaced).verdict()).isEqualTo(Verdict.VALID);
    VerificationReport report = ofSchool(spaced.replace("<a>", "\n <a>"));
    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.INVALID);
    assertThat(report.has(FindingCode.DIGEST_MISMATCH)).isTrue();
  }

  /** Signs with white space inside of what is signed, as a careless signer does. */
  private String spacedInfo(String xml) throws GeneralSecurityException {
    String info = xml.substring(xml.indexOf("<SignedInfo"), xml.indexOf("</SignedInfo>") + 13);
    String spaced = info.replaceFirst(">", ">\n  ");
    String canonical =
        spaced
            .replaceAll("<(\\w+)( [^>]*)?/>", "<$1$2></$1>")
            .replaceFirst(
                "<SignedInfo( xmlns=\"[^\"]*\")?>",
                "<SignedInfo xmlns=\"http://www.w3.org/2000/09/xmldsig#\">");
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(keys.company().key());
    signature.update(canonical.getBytes(StandardCharsets.UTF_8));
    return withValue(
        xml.replace(info, spaced), Base64.getEncoder().encodeToString(signature.sign()));
  }

  private static String withValue(String xml, String value) {
    return xml.replaceAll(
        "<SignatureValue>[^<]*<", Matcher.quoteReplacement("<SignatureValue>" + value + "<"));
  }

  @Test
  void certificatesMayStandInAnyOrder() {
    String xml = signed("<r><a>1</a></r>", XmlShape.CERTIFICATE);
    List<String> all = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("<X509Certificate>.*?</X509Certificate>", Pattern.DOTALL).matcher(xml);
    while (matcher.find()) {
      all.add(matcher.group());
    }
    assertThat(all).hasSize(2);
    String turned =
        xml.replace(all.get(0), "@").replace(all.get(1), all.get(0)).replace("@", all.get(1));

    VerificationReport report = judged(turned);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.signatures().get(0).signer()).contains(keys.company().certificate());
    VerificationReport broken = judged(withValue(turned, "AAAA"));
    assertThat(broken.has(FindingCode.SIGNATURE_MISMATCH)).isTrue();
    assertThat(broken.signatures().get(0).signer()).contains(keys.company().certificate());
  }

  @Test
  void withoutACertificateNothingIsClaimedThatWasNotChecked() {
    String xml = signed("<r><a>1</a></r>", XmlShape.HEALTH);
    String bare = xml.replaceAll("(?s)<X509Data>.*</X509Data>", "");
    String nothing = xml.replaceAll("(?s)<KeyInfo>.*</KeyInfo>", "");

    assertThat(judged(bare).verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(judged(bare).has(FindingCode.SIGNER_KEY_ONLY)).isTrue();
    VerificationReport forged = judged(withValue(bare, "AAAA"));
    assertThat(forged.has(FindingCode.SIGNATURE_MISMATCH)).as("%s", forged).isTrue();
    assertThat(forged.has(FindingCode.SIGNER_KEY_ONLY)).isFalse();
    VerificationReport unknown = judged(withValue(nothing, "AAAA"));
    assertThat(unknown.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(unknown.signatures().get(0).findings())
        .filteredOn(finding -> finding.code() == FindingCode.SIGNER_UNKNOWN)
        .singleElement()
        .satisfies(finding -> assertThat(finding.text().vi()).contains("chưa kiểm tra được"));
  }

  @Test
  void theTimeOfAHealthCertificateIsReadAndSaidToBeUncovered() {
    String xml = signed("<r><a>1</a></r>", XmlShape.HEALTH);

    VerificationReport report = judged(xml);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.has(FindingCode.PROPERTY_NOT_SIGNED)).isTrue();
    assertThat(report.signatures().get(0).claimedTime())
        .contains(keys.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    VerificationReport changed = judged(xml.replaceFirst("<SigningTime>20..", "<SigningTime>1999"));
    assertThat(changed.has(FindingCode.PROPERTY_NOT_SIGNED)).isTrue();
    assertThat(changed.verdict()).isEqualTo(Verdict.VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"</Object>", "</SignatureProperties>", "</Signature>"})
  void noContentHidesInASignature(String before) {
    String xml = signed("<r><a>1</a></r>", XmlShape.HEALTH);

    VerificationReport report = judged(xml.replace(before, "<E xmlns=''>x</E>" + before));
    VerificationReport text = judged(xml.replace(before, "x" + before));

    assertThat(report.has(FindingCode.XML_SIGNATURE_PLACE)).as("%s", report).isTrue();
    assertThat(text.has(FindingCode.XML_SIGNATURE_PLACE)).as("%s", text).isTrue();
  }

  @Test
  void aPropertyHoldsNoContentEither() {
    String xml = signed("<r><a>1</a></r>", XmlShape.HEALTH);

    VerificationReport report =
        judged(xml.replace("</SignatureProperty>", "<E xmlns=''><F/></E></SignatureProperty>"));

    assertThat(report.has(FindingCode.XML_SIGNATURE_PLACE)).as("%s", report).isTrue();
  }

  @Test
  void moreTransformsThanFiveAreRefusedThoughEachIsTaken() {
    String xml = signed("<r><a>1</a></r>", XmlShape.CERTIFICATE);
    String more =
        "<Transform Algorithm=\"http://www.w3.org/TR/2001/REC-xml-c14n-20010315\"/>".repeat(5);

    VerificationReport report = judged(xml.replace("</Transforms>", more + "</Transforms>"));

    assertThat(report.has(FindingCode.XML_TRANSFORM)).as("%s", report).isTrue();
  }
}
