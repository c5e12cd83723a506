package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.security.KeyException;
import java.security.PublicKey;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.XMLStructure;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyValue;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A signed XML file as one kind of reader has it. Hash and signature must fit the same reading:
 * what fits in one only and in the other only was signed by nobody.
 */
final class XmlReading {
  private static final String SECURE = "org.jcp.xml.dsig.secureValidation";

  private final Element element;
  private final boolean isWeak;
  private @Nullable Boolean isWhole;

  /**
   * Takes a document that {@link XmlRules} found no fault with.
   *
   * @param isWeak whether SHA-1 must be computed, which the JDK refuses otherwise
   */
  XmlReading(Document document, boolean isWeak) {
    this.element = XmlElements.all(document, "Signature").get(0);
    this.isWeak = isWeak;
  }

  /** Says whether the content has the hash that the signature names. */
  boolean isWhole() throws IOException {
    if (isWhole == null) {
      DOMValidateContext context = context(null);
      try {
        isWhole = signature(context).getSignedInfo().getReferences().get(0).validate(context);
      } catch (XMLSignatureException e) {
        isWhole = false;
      }
    }
    return isWhole;
  }

  /** Says whether a key made the signature's value; without a key nothing is said against it. */
  boolean isSignedBy(@Nullable PublicKey key) throws IOException {
    if (key == null) {
      return true;
    }
    DOMValidateContext context = context(key);
    try {
      return signature(context).getSignatureValue().validate(context);
    } catch (XMLSignatureException e) {
      // A key of another kind, among others.
      return false;
    }
  }

  boolean fits(@Nullable PublicKey key) throws IOException {
    return isWhole() && isSignedBy(key);
  }

  /** Returns the bare key beside the signature, if there is one. */
  @Nullable PublicKey keyBeside() throws IOException {
    KeyInfo info = signature(context(null)).getKeyInfo();
    if (info != null) {
      for (XMLStructure each : info.getContent()) {
        if (each instanceof KeyValue value) {
          try {
            return value.getPublicKey();
          } catch (KeyException e) {
            throw new IOException("KeyValue", e);
          }
        }
      }
    }
    return null;
  }

  private DOMValidateContext context(@Nullable PublicKey key) {
    DOMValidateContext context = new DOMValidateContext(new Fixed(key), element);
    // This call only, and after XmlRules looked at what is no longer looked at.
    context.setProperty(SECURE, !isWeak);
    return context;
  }

  private static XMLSignature signature(DOMValidateContext context) throws IOException {
    try {
      return XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
    } catch (MarshalException e) {
      throw new IOException("no XML signature that is taken", e);
    }
  }

  /** The key that was chosen, whatever the file says of keys. */
  private static final class Fixed extends KeySelector {
    private final @Nullable PublicKey key;

    Fixed(@Nullable PublicKey key) {
      this.key = key;
    }

    @Override
    public KeySelectorResult select(
        @Nullable KeyInfo info, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context) {
      return () -> key;
    }
  }
}
