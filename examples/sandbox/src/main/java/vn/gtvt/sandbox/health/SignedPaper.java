package vn.gtvt.sandbox.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignatureProperties;
import javax.xml.crypto.dsig.SignatureProperty;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes {@code SIGNDATA} with the key of a made-up facility. Thread-safe. */
final class SignedPaper {
  /** Order of school.md §10; {@code NGAYTHANGNAMCAPCMD} really lacks its N here. */
  private static final List<String> FIELDS =
      List.of(
          "UUID",
          "CREATEDDATE",
          "USERCREATE",
          "STATUS",
          "ACTION",
          "SO",
          "HOTEN",
          "NGAYSINH",
          "GIOITINHVAL",
          "SOCMND_PASSPORT",
          "NGAYTHANGNAMCAPCMD",
          "NOICAP",
          "ECITIZENCODE",
          "MOBILE",
          "EMAIL",
          "DIACHITHUONGTRU",
          "MATINH_THUONGTRU",
          "MAHUYEN_THUONGTRU",
          "MAXA_THUONGTRU",
          "NONGDOCON",
          "DVINONGDOCON",
          "MATUY",
          "KETLUAN",
          "HANGBANGLAI",
          "NGAYKETLUAN",
          "BACSYKETLUAN",
          "NGAYKHAMLAI",
          "LYDO",
          "TINHTRANGBENH");

  private record Facility(KeyPair keys, X509Certificate certificate) {}

  private final Clock clock;
  private @Nullable Facility facility;

  SignedPaper(Clock clock) {
    this.clock = clock;
  }

  /** The certificate's XML with an enveloped signature, as base64. */
  synchronized String sign(JsonNode paper) {
    try {
      Facility signer = facility == null ? make() : facility;
      facility = signer;
      Document document =
          DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
      Element root = document.createElement("root");
      document.appendChild(root);
      for (String name : FIELDS) {
        Element field = document.createElement(name);
        field.setTextContent(value(name, paper));
        root.appendChild(field);
      }
      sign(root, signer);
      return Base64.getEncoder().encodeToString(bytes(document));
    } catch (GeneralSecurityException
        | OperatorCreationException
        | ParserConfigurationException
        | MarshalException
        | XMLSignatureException
        | TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String value(String name, JsonNode paper) {
    return switch (name) {
      case "NGAYTHANGNAMCAPCMD" -> paper.path("NGAYTHANGNAMCAPCMND").asText();
      case "CREATEDDATE" -> paper.path("NGAYKETLUAN").asText();
      case "USERCREATE" -> paper.path("IDBENHVIEN").asText();
      case "STATUS" -> "1";
      case "ACTION" -> "ADD";
      default -> paper.path(name).asText();
    };
  }

  private void sign(Element root, Facility signer)
      throws GeneralSecurityException, MarshalException, XMLSignatureException {
    XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    SignedInfo info =
        factory.newSignedInfo(
            factory.newCanonicalizationMethod(
                CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
            factory.newSignatureMethod(SignatureMethod.RSA_SHA1, null),
            List.of(
                factory.newReference(
                    "",
                    factory.newDigestMethod(DigestMethod.SHA1, null),
                    List.of(
                        factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null)),
                    null,
                    null)));
    KeyInfoFactory keys = factory.getKeyInfoFactory();
    KeyInfo holder =
        keys.newKeyInfo(
            List.of(
                keys.newKeyValue(signer.keys().getPublic()),
                keys.newX509Data(List.of(signer.certificate()))));
    DOMSignContext context = new DOMSignContext(signer.keys().getPrivate(), root);
    factory
        .newXMLSignature(info, holder, List.of(signingTime(factory, root)), null, null)
        .sign(context);
  }

  private XMLObject signingTime(XMLSignatureFactory factory, Element root) {
    Element time = root.getOwnerDocument().createElement("SigningTime");
    time.setTextContent(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    SignatureProperty property =
        factory.newSignatureProperty(
            List.of(new DOMStructure(time)), "signatureProperties", "SigningTime");
    SignatureProperties properties =
        factory.newSignatureProperties(List.of(property), "signatureProperties");
    return factory.newXMLObject(List.of(properties), null, null, null);
  }

  private static byte[] bytes(Document document) throws TransformerException {
    Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
    StringWriter text = new StringWriter();
    transformer.transform(new DOMSource(document), new StreamResult(text));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Facility make() throws GeneralSecurityException, OperatorCreationException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    X500Name name = new X500Name("CN=CƠ SỞ KHÁM BỆNH GIẢ LẬP (SANDBOX),C=VN");
    Instant now = clock.instant();
    X509Certificate certificate =
        new JcaX509CertificateConverter()
            .getCertificate(
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.valueOf(now.getEpochSecond()),
                        Date.from(now.minus(365, ChronoUnit.DAYS)),
                        Date.from(now.plus(1825, ChronoUnit.DAYS)),
                        name,
                        keys.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    return new Facility(keys, certificate);
  }
}
