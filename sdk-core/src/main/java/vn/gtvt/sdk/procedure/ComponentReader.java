package vn.gtvt.sdk.procedure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gtvt.sdk.data.DataField;

/** Reads the papers of an edition. */
final class ComponentReader {
  private static final Set<String> FORM = Set.of("annex", "file");
  private static final Set<String> REPLACEMENT = Set.of("database", "source");
  static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "name",
          "portalCode",
          "requirement",
          "requiredIf",
          "cases",
          "originals",
          "copies",
          "form",
          "formats",
          "maxBytes",
          "signedBy",
          "replaceableBy",
          "source");

  private ComponentReader() {}

  static Component read(DataField at) {
    at.only(FIELDS);
    Component.Requirement requirement = at.choice("requirement", Component.Requirement.class);
    boolean conditional =
        requirement == Component.Requirement.ONCE_IF_APPLICABLE
            || requirement == Component.Requirement.PER_SUBJECT_IF_APPLICABLE;
    if (conditional && !at.has("requiredIf") && !at.has("cases")) {
      throw at.fault("requiredIf", "is missing: nothing says when the paper is needed");
    }
    return new Component(
        at.name("id"),
        at.both("name"),
        at.optionalText("portalCode"),
        requirement,
        at.has("requiredIf") ? at.both("requiredIf") : null,
        at.has("cases") ? at.names("cases") : List.of(),
        at.optionalInteger("originals", 0),
        at.optionalInteger("copies", 0),
        at.optional("form", ComponentReader::form),
        at.texts("formats", MEDIA_TYPE),
        at.optionalInteger("maxBytes", 1),
        at.has("signedBy") ? at.choice("signedBy", Component.Signatory.class) : null,
        at.optional("replaceableBy", ComponentReader::replacement),
        at.source("source"));
  }

  private static Component.Form form(DataField at) {
    at.only(FORM);
    return new Component.Form(at.optionalText("annex"), at.optionalText("file"));
  }

  private static Component.Replacement replacement(DataField at) {
    at.only(REPLACEMENT);
    return new Component.Replacement(
        at.choice("database", Component.Database.class), at.source("source"));
  }
}
