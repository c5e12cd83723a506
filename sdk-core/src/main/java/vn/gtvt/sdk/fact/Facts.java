package vn.gtvt.sdk.fact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One consistent set of fact files. Immutable and safe for concurrent use.
 *
 * <p>Names are paths: {@code procedures/2.002288.json}, {@code calendar/2026.json}, {@code
 * codes/provinces.json}.
 */
public final class Facts {
  private static final String VERSION_FILE = "version.txt";

  private final FactVersion version;
  private final SortedMap<String, FactFiles> files;

  private Facts(FactVersion version, SortedMap<String, FactFiles> files) {
    this.version = version;
    this.files = files;
  }

  /**
   * Returns the files that the SDK's modules bring.
   *
   * @throws IllegalStateException if two modules bring the same file
   */
  public static Facts bundled() {
    FactFiles core = new CoreFacts();
    List<FactFiles> brought = new ArrayList<>();
    brought.add(core);
    ServiceLoader.load(FactFiles.class, Facts.class.getClassLoader()).forEach(brought::add);
    return of(FactVersion.of(text(core)), brought);
  }

  /**
   * Returns these files as one set.
   *
   * @throws IllegalStateException if two of them bring the same file
   */
  public static Facts of(FactVersion version, List<FactFiles> brought) {
    SortedMap<String, FactFiles> files = new TreeMap<>();
    for (FactFiles some : brought) {
      for (String name : some.names()) {
        if (files.put(name, some) != null) {
          throw new IllegalStateException(name + " is brought twice");
        }
      }
    }
    return new Facts(version, files);
  }

  /** Returns the set in which files of the same name are replaced and new ones added. */
  public Facts replacedBy(FactVersion newer, Map<String, byte[]> contents) {
    SortedMap<String, FactFiles> merged = new TreeMap<>(files);
    contents.forEach((name, bytes) -> merged.put(name, any -> new ByteArrayInputStream(bytes)));
    return new Facts(newer, merged);
  }

  /** Returns the version of the set. */
  public FactVersion version() {
    return version;
  }

  /** Returns the names of the files in a folder, in order, e.g. of {@code procedures}. */
  public List<String> names(String folder) {
    return files.keySet().stream().filter(name -> name.startsWith(folder + "/")).toList();
  }

  /**
   * Opens a file; the caller closes it.
   *
   * @throws IllegalStateException if the set has no such file
   */
  public InputStream open(String name) {
    FactFiles holder = files.get(name);
    InputStream in = holder == null ? null : holder.open(name);
    if (in == null) {
      throw new IllegalStateException("there is no file of facts " + name);
    }
    return in;
  }

  private static String text(FactFiles core) {
    try (InputStream in = core.open(VERSION_FILE)) {
      if (in == null) {
        throw new IllegalStateException("the bundled facts have no " + VERSION_FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
