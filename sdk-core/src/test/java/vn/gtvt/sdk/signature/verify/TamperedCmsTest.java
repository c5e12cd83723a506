package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.CertificateEncodingException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.cms.CmsSigner;
import vn.gtvt.sdk.signature.trust.HttpTimeStamper;

/** CMS signatures that somebody changed, each with the code that must come out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedCmsTest {
  private static final byte[] CONTENT = "Nội dung đã ký".getBytes(StandardCharsets.UTF_8);
  private static final String DIGEST = "1.2.840.113549.1.9.4";
  private static final String TIME = "1.2.840.113549.1.9.5";
  private static final String CERTIFICATE = "1.2.840.113549.1.9.16.2.47";
  private static final String STAMP = "1.2.840.113549.1.9.16.2.14";

  @RegisterExtension private final TestKeys keys = TestKeys.open();
  private HttpCaller caller;
  private byte[] plain;
  private byte[] stamped;
  private byte[] otherStamped;

  @BeforeAll
  void sign(@TempDir Path folder) {
    caller = HttpCaller.open(HttpSettings.defaults());
    CmsSigner signer = CmsSigner.at(keys.clock());
    CmsSigner stamping = signer.timeStamps(new HttpTimeStamper(caller, keys.sandbox().tsa()));
    plain = signer.sign(Content.of(CONTENT), "a", keys.key(folder)).orThrow().detached();
    stamped = stamping.sign(Content.of(CONTENT), "a", keys.key(folder)).orThrow().detached();
    otherStamped =
        stamping.sign(Content.of(new byte[9]), "b", keys.key(folder)).orThrow().detached();
  }

  @AfterAll
  void close() {
    caller.close();
  }

  private Verifier verifier() {
    return keys.verifier();
  }

  @Test
  void theUntouchedTwinsHold() {
    VerificationReport first = verifier().cms(plain, Content.of(CONTENT));
    VerificationReport second = verifier().demandTimeStamp().cms(stamped, Content.of(CONTENT));

    assertThat(first.verdict()).as("%s", first).isEqualTo(Verdict.VALID);
    assertThat(second.verdict()).as("%s", second).isEqualTo(Verdict.VALID);
    assertThat(second.signatures().get(0).stampedTime()).isPresent();
    assertThat(second.signatures().get(0).signerName()).contains("ĐÀ NẴNG");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tampered")
  void aChangedOneIsRefused(String what, byte[] signature, byte[] content, FindingCode code) {
    VerificationReport report = verifier().demandTimeStamp().cms(signature, Content.of(content));

    assertThat(report.isValid()).as("%s", report).isFalse();
    assertThat(report.has(code)).as("%s", report).isTrue();
  }

  Stream<Arguments> tampered() throws IOException {
    Issued other = keys.sandbox().office().issueEc(keys.order());
    Certificate foreign = certificate(other);
    return Stream.of(
        arguments(
            "content flipped", stamped, CmsEdit.flipLast(CONTENT), FindingCode.DIGEST_MISMATCH),
        arguments("content cut", stamped, Arrays.copyOf(CONTENT, 5), FindingCode.DIGEST_MISMATCH),
        arguments("content empty", stamped, new byte[0], FindingCode.DIGEST_MISMATCH),
        row(
            "signature value flipped",
            CmsEdit.signer(
                stamped,
                5,
                value ->
                    new DEROctetString(
                        CmsEdit.flipLast(ASN1OctetString.getInstance(value).getOctets()))),
            FindingCode.SIGNATURE_MISMATCH),
        row("named digest flipped", signed(stamped, DIGEST), FindingCode.DIGEST_MISMATCH),
        row("claimed time changed", signed(stamped, TIME), FindingCode.SIGNATURE_MISMATCH),
        row(
            "named certificate flipped",
            signed(stamped, CERTIFICATE),
            FindingCode.CERTIFICATE_SWAPPED),
        row(
            "certificates taken away",
            CmsEdit.rebuilt(stamped, all -> null, signer -> new DERSet(signer)),
            FindingCode.SIGNER_UNKNOWN),
        row(
            "another company's certificate",
            CmsEdit.rebuilt(stamped, all -> new DERSet(foreign), signer -> new DERSet(signer)),
            FindingCode.SIGNER_UNKNOWN),
        row(
            "another company's certificate, and named",
            CmsEdit.rebuilt(
                CmsEdit.signer(stamped, 1, id -> named(foreign)),
                all -> new DERSet(foreign),
                signer -> new DERSet(signer)),
            FindingCode.SIGNATURE_MISMATCH),
        row(
            "renewed certificate of the same key, and named",
            renewed(),
            FindingCode.CERTIFICATE_SWAPPED),
        row(
            "signed attributes taken away",
            CmsEdit.signer(stamped, 3, attributes -> null),
            FindingCode.SIGNATURE_MISMATCH),
        row(
            "another hash function",
            CmsEdit.signer(
                stamped,
                2,
                hash ->
                    new AlgorithmIdentifier(new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.3"))),
            FindingCode.MALFORMED),
        row(
            "weaker signature algorithm",
            CmsEdit.signer(
                stamped,
                4,
                algorithm ->
                    new AlgorithmIdentifier(
                        new ASN1ObjectIdentifier("1.2.840.113549.1.1.5"), DERNull.INSTANCE)),
            FindingCode.MALFORMED),
        row(
            "unknown signature algorithm",
            CmsEdit.signer(
                stamped,
                4,
                algorithm -> new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.3.4"))),
            FindingCode.ALGORITHM_UNKNOWN),
        row(
            "digest named twice",
            CmsEdit.attributes(stamped, 0, TamperedCmsTest::withSecondDigest),
            FindingCode.MALFORMED),
        row(
            "time-stamp stripped",
            CmsEdit.signer(stamped, 6, attributes -> null),
            FindingCode.TIME_STAMP_MISSING),
        row(
            "time-stamp of another signature",
            CmsEdit.attributes(stamped, 1, all -> unsigned(otherStamped)),
            FindingCode.TIME_STAMP_INVALID),
        row(
            "time-stamp flipped",
            CmsEdit.attributes(stamped, 1, all -> CmsEdit.withValue(all, STAMP, CmsEdit::flipLast)),
            FindingCode.TIME_STAMP_INVALID),
        row("bytes behind", Arrays.copyOf(stamped, stamped.length + 1), FindingCode.MALFORMED),
        row("cut off", Arrays.copyOf(stamped, stamped.length / 2), FindingCode.MALFORMED),
        row(
            "no signer",
            CmsEdit.rebuilt(stamped, all -> all, signer -> new DERSet()),
            FindingCode.NO_SIGNATURE),
        row("no CMS", "<html>".getBytes(StandardCharsets.UTF_8), FindingCode.MALFORMED));
  }

  private static Arguments row(String what, byte[] signature, FindingCode code) {
    return arguments(what, signature, CONTENT, code);
  }

  private static byte[] signed(byte[] cms, String oid) {
    return CmsEdit.attributes(
        cms,
        0,
        all -> CmsEdit.withValue(all, oid, der -> oid.equals(TIME) ? later(der) : flipInside(der)));
  }

  private static byte[] later(byte[] utcTime) {
    byte[] copy = utcTime.clone();
    copy[3] = (byte) (copy[3] == '0' ? '1' : '0');
    return copy;
  }

  private static byte[] flipInside(byte[] der) {
    byte[] copy = der.clone();
    copy[Math.min(12, copy.length - 1)] ^= 1;
    return copy;
  }

  private byte[] renewed() throws IOException {
    KeyPair same = new KeyPair(keys.company().certificate().getPublicKey(), keys.company().key());
    Issued issued =
        new Issued(
            same.getPrivate(), keys.sandbox().office().certify(keys.order(), same.getPublic()));
    Certificate renewed = certificate(issued);
    return CmsEdit.rebuilt(
        CmsEdit.signer(stamped, 1, id -> named(renewed)),
        all -> new DERSet(renewed),
        signer -> new DERSet(signer));
  }

  private static IssuerAndSerialNumber named(Certificate certificate) {
    return new IssuerAndSerialNumber(
        X500Name.getInstance(certificate.getIssuer()), certificate.getSerialNumber().getValue());
  }

  private static Certificate certificate(Issued issued) throws IOException {
    try {
      return Certificate.getInstance(issued.certificate().getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IOException(e);
    }
  }

  private static ASN1Set withSecondDigest(ASN1Set all) {
    ASN1EncodableVector vector = new ASN1EncodableVector();
    all.forEach(vector::add);
    vector.add(
        new Attribute(
            new ASN1ObjectIdentifier(DIGEST), new DERSet(new DEROctetString(new byte[32]))));
    return new DERSet(vector);
  }

  private static ASN1Set unsigned(byte[] cms) {
    ASN1Set[] found = new ASN1Set[1];
    CmsEdit.attributes(
        cms,
        1,
        all -> {
          found[0] = all;
          return all;
        });
    return found[0];
  }
}
