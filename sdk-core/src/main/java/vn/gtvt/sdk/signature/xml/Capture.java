package vn.gtvt.sdk.signature.xml;

import java.io.Serial;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureSpi;
import java.util.Map;
import vn.gtvt.sdk.signature.HashAlgorithm;

/**
 * A provider, never registered, that takes the hash of what is to be signed and signs nothing.
 *
 * <p>So the JDK does all of XML's canonical forms, and the key may be asked later.
 */
final class Capture extends Provider {
  @Serial private static final long serialVersionUID = 1L;

  private final transient MessageDigest digest;
  private final int length;

  Capture(HashAlgorithm hash, int length) {
    super("Capture", "1", "takes the hash of what is to be signed");
    this.digest = hash.digest();
    this.length = length;
    putService(new Taking(this, hash.shortName() + "withRSA"));
  }

  byte[] taken() {
    return digest.digest();
  }

  /** A key that is none. */
  static final class NoKey implements PrivateKey {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public String getAlgorithm() {
      return "RSA";
    }

    @Override
    public String getFormat() {
      return "none";
    }

    @Override
    public byte[] getEncoded() {
      return new byte[0];
    }
  }

  private static final class Taking extends Service {
    private final Capture capture;

    Taking(Capture capture, String algorithm) {
      super(capture, "Signature", algorithm, Spi.class.getName(), null, Map.of());
      this.capture = capture;
    }

    @Override
    public Object newInstance(Object parameter) {
      return new Spi(capture);
    }
  }

  private static final class Spi extends SignatureSpi {
    private final Capture capture;

    Spi(Capture capture) {
      this.capture = capture;
    }

    @Override
    protected void engineInitVerify(PublicKey key) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected void engineInitSign(PrivateKey key) {
      capture.digest.reset();
    }

    @Override
    protected void engineUpdate(byte b) {
      capture.digest.update(b);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int offset, int count) {
      capture.digest.update(bytes, offset, count);
    }

    @Override
    protected byte[] engineSign() {
      return new byte[capture.length];
    }

    @Override
    protected boolean engineVerify(byte[] signature) {
      throw new UnsupportedOperationException();
    }

    @Deprecated
    @Override
    protected void engineSetParameter(String name, Object value) {
      throw new UnsupportedOperationException();
    }

    @Deprecated
    @Override
    protected Object engineGetParameter(String name) {
      throw new UnsupportedOperationException();
    }
  }
}
