package vn.gtvt.sdk.law;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.law.LoadResult.Reason;

/** The unpacked bytes of a package, nothing of it believed yet. Nothing is ever written to disk. */
final class UpdatePackage {
  private static final int MOST_PACKED = 8 << 20;
  private static final int MOST_ENTRIES = 500;
  private static final int MOST_OF_ONE = 1 << 20;
  private static final int MOST_UNPACKED = 16 << 20;

  private final byte[] manifest;
  private final byte @Nullable [] signature;
  private final Map<String, byte[]> contents;

  private UpdatePackage(
      byte[] manifest, byte @Nullable [] signature, Map<String, byte[]> contents) {
    this.manifest = manifest;
    this.signature = signature;
    this.contents = contents;
  }

  /** The manifest, a copy: a seal may do with it what it likes. */
  byte[] manifest() {
    return manifest.clone();
  }

  /** The signature, if there is one; a copy as well. */
  Optional<byte[]> signature() {
    return Optional.ofNullable(signature).map(byte[]::clone);
  }

  /** The files of facts by name. */
  Map<String, byte[]> contents() {
    return contents;
  }

  static UpdatePackage read(Path file) throws Refusal {
    byte[] zip = packed(file);
    Set<String> names = CentralDirectory.names(zip, MOST_ENTRIES);
    Map<String, byte[]> unpacked = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      int left = MOST_UNPACKED;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (!names.contains(name)) {
          throw CentralDirectory.broken();
        }
        byte[] bytes = unpacked(in, name, left);
        if (unpacked.put(name, bytes) != null) {
          throw Refusal.of(Reason.BAD_NAME, "twice", "name", name);
        }
        left -= bytes.length;
      }
    } catch (IOException | RuntimeException e) {
      // The JDK's reader throws unchecked exceptions, too, e.g. for a name that is no UTF-8.
      throw CentralDirectory.broken();
    }
    if (!unpacked.keySet().equals(names)) {
      throw CentralDirectory.broken();
    }
    byte[] manifest = unpacked.remove(CentralDirectory.MANIFEST);
    if (manifest == null) {
      throw Refusal.of(Reason.NOT_A_PACKAGE, "no-manifest");
    }
    return new UpdatePackage(
        manifest, unpacked.remove(CentralDirectory.SIGNATURE), Map.copyOf(unpacked));
  }

  /** Reads the file once, so that nobody can exchange it between check and use. */
  private static byte[] packed(Path file) throws Refusal {
    // A pipe or a device could keep a reader waiting for ever.
    if (!Files.isRegularFile(file)) {
      throw Refusal.of(Reason.UNREADABLE, "no-file", "file", file);
    }
    byte[] zip;
    try (InputStream in = Files.newInputStream(file)) {
      zip = in.readNBytes(MOST_PACKED + 1);
    } catch (IOException | SecurityException e) {
      throw Refusal.of(Reason.UNREADABLE, "unreadable", "file", file, "why", e);
    }
    if (zip.length > MOST_PACKED) {
      throw Refusal.of(Reason.TOO_LARGE, "package-too-large", "most", MOST_PACKED >> 20);
    }
    return zip;
  }

  /** Counts what comes out; what the headers say of sizes is never asked. */
  private static byte[] unpacked(InputStream in, String name, int left)
      throws IOException, Refusal {
    byte[] bytes = in.readNBytes(Math.min(MOST_OF_ONE, left) + 1);
    if (bytes.length > MOST_OF_ONE) {
      throw Refusal.of(Reason.TOO_LARGE, "file-too-large", "name", name, "most", MOST_OF_ONE >> 20);
    }
    if (bytes.length > left) {
      throw Refusal.of(Reason.TOO_LARGE, "all-too-large", "most", MOST_UNPACKED >> 20);
    }
    return bytes;
  }
}
