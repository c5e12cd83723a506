package vn.gtvt.sdk.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Procedure;

/**
 * The papers of a procedure whose electronic form no source shows, in the order of its definition.
 * Immutable and safe for concurrent use.
 *
 * <p>No key is made up: the form's fields are what the dossier's group {@code portalForm} holds,
 * under the portal's own keys, and nothing where there is none. The group {@code seat} (texts
 * {@code street}, {@code ward}, {@code province}, perhaps {@code wardCode}, {@code provinceCode})
 * says where the owner sits. That a portal lists the components in the order of the national
 * definition is inferred; another order is said by {@link #order}.
 */
public final class PaperForm implements ElectronicForm {
  private final ProcedureCode procedure;
  private final Map<String, FormPaper> papers;

  private PaperForm(ProcedureCode procedure, Map<String, FormPaper> papers) {
    this.procedure = procedure;
    this.papers = Map.copyOf(papers);
  }

  /** Returns the form of an edition. */
  public static PaperForm of(Procedure procedure) {
    Map<String, FormPaper> papers = new LinkedHashMap<>();
    for (Component each : procedure.components()) {
      String code = each.portalCode();
      papers.put(
          each.id(),
          new FormPaper(
              papers.size() + 1,
              code == null ? each.id() : code,
              each.name().vi(),
              Objects.requireNonNullElse(each.originals(), 0),
              Objects.requireNonNullElse(each.copies(), 0)));
    }
    return new PaperForm(procedure.code(), papers);
  }

  /**
   * Returns the same form for a portal that lists its components in another order.
   *
   * @param places places from 1 by our names of the components; others are no longer filed
   * @throws IllegalArgumentException if the definition has no such component
   */
  public PaperForm order(Map<String, Integer> places) {
    Map<String, FormPaper> moved = new LinkedHashMap<>();
    places.forEach(
        (id, place) -> {
          FormPaper paper = require(id);
          moved.put(
              id,
              new FormPaper(place, paper.code(), paper.name(), paper.originals(), paper.copies()));
        });
    return new PaperForm(procedure, moved);
  }

  @Override
  public ProcedureCode procedure() {
    return procedure;
  }

  @Override
  public Map<String, Object> fields(Dossier dossier) {
    return dossier.items().optionalGroup("portalForm").map(PaperForm::fields).orElse(Map.of());
  }

  private static Map<String, Object> fields(Items items) {
    Map<String, Object> fields = new LinkedHashMap<>();
    items.names().forEach(name -> fields.put(name, value(items.raw(name))));
    return fields;
  }

  private static Object value(@Nullable Object raw) {
    if (raw instanceof Items group) {
      return fields(group);
    }
    if (raw instanceof List<?> list) {
      return list.stream().map(PaperForm::value).toList();
    }
    return raw instanceof Long || raw instanceof Boolean ? raw : String.valueOf(raw);
  }

  @Override
  public FormPaper paper(Attachment file) {
    return require(file.component());
  }

  private FormPaper require(String component) {
    FormPaper paper = papers.get(component);
    if (paper == null) {
      throw new IllegalArgumentException(
          "the form of " + procedure + " has no component " + component);
    }
    return paper;
  }

  @Override
  public List<String> components(String listed) {
    return papers.entrySet().stream()
        .filter(
            each -> each.getValue().code().equals(listed) || each.getValue().name().equals(listed))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  @Override
  public Optional<PostalAddress> seat(Dossier dossier) {
    return dossier
        .items()
        .optionalGroup("seat")
        .map(
            seat ->
                PostalAddress.of(
                    seat.text("street"),
                    new PostalAddress.Unit(
                        seat.optionalText("wardCode").orElse(null), seat.text("ward")),
                    new PostalAddress.Unit(
                        seat.optionalText("provinceCode").orElse(null), seat.text("province"))));
  }
}
