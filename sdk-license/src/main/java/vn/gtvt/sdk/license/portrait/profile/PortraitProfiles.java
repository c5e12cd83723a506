package vn.gtvt.sdk.license.portrait.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.gtvt.sdk.fact.Facts;

/**
 * All profiles by name and day. Immutable and safe for concurrent use.
 *
 * <p>They are data: {@code portraits/<name>.json} in the facts, over {@code portraits/common.json}.
 */
public final class PortraitProfiles {
  /** Exchange or renewal of a driving licence on the national portal. */
  public static final String GPLX_ONLINE = "gplx-online";

  /** Learner's picture in a driving school's file (JPEG 2000). */
  public static final String SCHOOL_JP2 = "school-jp2";

  /** Certificate of a teacher of practical driving: blue background. */
  public static final String TEACHER_BLUE = "teacher-blue";

  /** Certificate for special machinery: 2 x 3 cm. */
  public static final String MACHINE_2X3 = "machine-2x3";

  private static final String FOLDER = "portraits";
  private static final String COMMON = FOLDER + "/common.json";

  private final Map<String, List<PortraitProfile>> byId;

  private PortraitProfiles(Map<String, List<PortraitProfile>> byId) {
    this.byId = byId;
  }

  /** Returns the profiles that the SDK brings. */
  public static PortraitProfiles bundled() {
    return of(Facts.bundled());
  }

  /**
   * Reads the profiles of a set of facts.
   *
   * @throws vn.gtvt.sdk.fact.FaultyFactException if a file is not as it should be
   */
  public static PortraitProfiles of(Facts facts) {
    List<Figure> common = ProfileReader.common(open(facts, COMMON));
    Map<String, List<PortraitProfile>> byId = new TreeMap<>();
    for (String name : facts.names(FOLDER)) {
      if (!name.equals(COMMON)) {
        List<PortraitProfile> editions = ProfileReader.editions(open(facts, name), common);
        byId.put(editions.get(0).id(), editions);
      }
    }
    return new PortraitProfiles(byId);
  }

  private static ProfileField open(Facts facts, String name) {
    try (InputStream in = facts.open(name)) {
      return ProfileField.read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the names known. */
  public Set<String> ids() {
    return Set.copyOf(byId.keySet());
  }

  /**
   * Returns what is asked for on a day; empty if nothing is known for that day.
   *
   * @throws IllegalArgumentException if there is no profile of that name
   */
  public Optional<PortraitProfile> at(String id, LocalDate day) {
    List<PortraitProfile> editions = byId.get(id);
    if (editions == null) {
      throw new IllegalArgumentException("no profile " + id + "; there are " + byId.keySet());
    }
    return editions.stream().filter(edition -> edition.isInForce(day)).findFirst();
  }
}
