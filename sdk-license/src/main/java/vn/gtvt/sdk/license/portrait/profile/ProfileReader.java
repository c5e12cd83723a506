package vn.gtvt.sdk.license.portrait.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.Figure.Limit;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile.Span;

/** Reads the files of profiles. */
final class ProfileReader {
  private static final Set<String> FILE = Set.of("id", "name", "editions");
  private static final Set<String> EDITION =
      Set.of("from", "to", "output", "background", "figures");
  private static final Set<String> FIGURE =
      Set.of("name", "severest", "block", "warn", "info", "source");

  private ProfileReader() {}

  static List<Figure> common(ProfileField file) {
    return file.only(Set.of("figures")).list("figures", ProfileReader::figure);
  }

  static List<PortraitProfile> editions(ProfileField file, List<Figure> common) {
    file.only(FILE);
    List<PortraitProfile> editions =
        file.list("editions", edition -> edition(file, edition, common));
    for (PortraitProfile edition : editions) {
      boolean overlaps =
          editions.stream().anyMatch(other -> other != edition && other.isInForce(edition.from()));
      if (overlaps) {
        throw file.fault("editions", "overlap on " + edition.from());
      }
    }
    return editions;
  }

  private static PortraitProfile edition(
      ProfileField file, ProfileField edition, List<Figure> common) {
    edition.only(EDITION);
    Span span = new Span(edition.date("from"), edition.optionalDate("to"));
    Map<FigureName, Figure> figures = new EnumMap<>(FigureName.class);
    common.forEach(figure -> figures.put(figure.name(), figure));
    edition.list("figures", ProfileReader::figure).forEach(f -> figures.put(f.name(), f));
    return new PortraitProfile(
        file.text("id"),
        file.both("name"),
        span,
        output(edition.field("output")),
        background(edition.field("background")),
        figures.values());
  }

  private static Figure figure(ProfileField field) {
    field.only(FIGURE);
    List<Limit> limits = new ArrayList<>();
    for (Severity severity : List.of(Severity.BLOCK, Severity.WARN, Severity.INFO)) {
      String name = severity.name().toLowerCase(Locale.ROOT);
      if (field.has(name)) {
        limits.add(new Limit(severity, field.band(name)));
      }
    }
    if (limits.isEmpty()) {
      throw field.fault("name", "has no limit");
    }
    return new Figure(
        field.choice("name", FigureName.class),
        limits,
        field.choice("severest", Severity.class),
        field.source());
  }

  private static Output output(ProfileField field) {
    field.only(Set.of("codec", "width", "height", "exact", "dpi", "source"));
    return new Output(
        field.choice("codec", Codec.class),
        field.integer("width"),
        field.integer("height"),
        field.yes("exact"),
        field.integer("dpi"),
        field.source());
  }

  private static Background background(ProfileField field) {
    field.only(Set.of("rgb", "asked", "tolerated", "severest", "source"));
    String rgb = field.text("rgb");
    if (!rgb.matches("#[0-9a-f]{6}")) {
      throw field.fault("rgb", "does not look like #ffffff");
    }
    return new Background(
        Integer.parseInt(rgb.substring(1), 16),
        colours(field.field("asked")),
        colours(field.field("tolerated")),
        field.choice("severest", Severity.class),
        field.source());
  }

  private static ColourClass colours(ProfileField field) {
    field.only(Set.of("label", "lightness", "a", "b"));
    return new ColourClass(
        field.both("label"), field.band("lightness"), field.band("a"), field.band("b"));
  }
}
