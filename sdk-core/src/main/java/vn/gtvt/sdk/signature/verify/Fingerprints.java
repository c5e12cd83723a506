package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.HashAlgorithm;

/** Fingerprints of objects with all that they lead to, whatever their numbers are. */
final class Fingerprints {
  private static final int DEEPEST = 200;
  private static final Set<COSName> BACK = Set.of(COSName.PARENT, COSName.P);

  private final IdentityHashMap<COSBase, byte[]> known = new IdentityHashMap<>();
  private final IdentityHashMap<COSBase, Boolean> open = new IdentityHashMap<>();

  /**
   * Takes one.
   *
   * @param without names of the outermost object that do not count
   * @throws IOException if objects are nested too deep
   */
  byte[] of(COSBase object, Set<COSName> without) throws IOException {
    return of(object, without, 0);
  }

  private byte[] of(@Nullable COSBase reference, Set<COSName> without, int depth)
      throws IOException {
    COSBase object = reference instanceof COSObject inner ? inner.getObject() : reference;
    if (object == null || object instanceof COSObject) {
      return new byte[] {'-'};
    }
    if (depth > DEEPEST) {
      throw new IOException("objects are nested too deep");
    }
    byte[] found = without.isEmpty() ? known.get(object) : null;
    if (found != null) {
      return found;
    }
    if (open.put(object, true) != null) {
      return new byte[] {'^'};
    }
    MessageDigest digest = HashAlgorithm.SHA256.digest();
    update(digest, object, without, depth);
    open.remove(object);
    byte[] print = digest.digest();
    if (without.isEmpty()) {
      known.put(object, print);
    }
    return print;
  }

  private void update(MessageDigest digest, COSBase object, Set<COSName> without, int depth)
      throws IOException {
    digest.update(object.getClass().getSimpleName().getBytes(StandardCharsets.UTF_8));
    if (object instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        digest.update(of(array.get(i), Set.of(), depth + 1));
      }
    } else if (object instanceof COSDictionary dictionary) {
      Map<String, COSName> names = new TreeMap<>();
      dictionary.keySet().forEach(name -> names.put(name.getName(), name));
      for (COSName name : names.values()) {
        if (!without.contains(name) && !BACK.contains(name)) {
          digest.update(name.getName().getBytes(StandardCharsets.UTF_8));
          digest.update(of(dictionary.getItem(name), Set.of(), depth + 1));
        }
      }
      if (object instanceof COSStream stream) {
        try (InputStream in = stream.createRawInputStream()) {
          byte[] buffer = new byte[8192];
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
          }
        }
      }
    } else if (object instanceof COSString text) {
      digest.update(text.getBytes());
    } else {
      digest.update(object.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
