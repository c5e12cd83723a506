package vn.gtvt.sdk.license.portrait.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/** What one receiver asks of a portrait in one span of time. Immutable, safe for concurrent use. */
public final class PortraitProfile {
  private final String id;
  private final Bilingual name;
  private final LocalDate from;
  private final @Nullable LocalDate to;
  private final Output output;
  private final Background background;
  private final Map<FigureName, Figure> figures;

  PortraitProfile(
      String id,
      Bilingual name,
      Span span,
      Output output,
      Background background,
      Collection<Figure> figures) {
    this.id = id;
    this.name = name;
    this.from = span.from();
    this.to = span.to();
    this.output = output;
    this.background = background;
    EnumMap<FigureName, Figure> byName = new EnumMap<>(FigureName.class);
    figures.forEach(figure -> byName.put(figure.name(), figure));
    this.figures = byName;
  }

  /** Returns the profile's name for programs, e.g. {@code gplx-online}. */
  public String id() {
    return id;
  }

  /** Returns what it is for, in words. */
  public Bilingual name() {
    return name;
  }

  /** Returns the first day. */
  public LocalDate from() {
    return from;
  }

  /** Returns the last day, or null while none is known. */
  public @Nullable LocalDate to() {
    return to;
  }

  /** Returns how a repaired portrait is written. */
  public Output output() {
    return output;
  }

  /** Returns the background asked for. */
  public Background background() {
    return background;
  }

  /** Returns a figure; empty if this receiver does not limit it. */
  public Optional<Figure> figure(FigureName of) {
    return Optional.ofNullable(figures.get(of));
  }

  /** Returns all figures, in the order of their names' declaration. */
  public Collection<Figure> figures() {
    return List.copyOf(figures.values());
  }

  boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  @Override
  public String toString() {
    return id + " from " + from;
  }

  /** First and last day. */
  record Span(LocalDate from, @Nullable LocalDate to) {}
}
