package vn.gtvt.sdk.procedure;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** Reads definition files; a fault names the file and the field. */
final class DefinitionReader {
  private static final Set<String> FIELDS =
      Set.of("code", "coverage", "kind", "group", "keywords", "begins", "ending", "editions");
  private static final Set<String> ENDING =
      Set.of("after", "kind", "replacedBy", "instead", "ask", "source");

  private DefinitionReader() {}

  static Definition read(String file, InputStream in) {
    DataField at = DataField.read(file, in).only(FIELDS);
    List<Edition> editions = at.list("editions", EditionReader::read);
    DefinitionCheck.order(at, editions);
    Definition definition =
        new Definition(
            code(at, "code"),
            at.choice("coverage", Coverage.class),
            at.choice("kind", ProcedureKind.class),
            at.choice("group", ProcedureGroup.class),
            at.texts("keywords"),
            begins(at),
            at.optional("ending", DefinitionReader::ending),
            editions);
    DefinitionCheck.whole(at, definition);
    return definition;
  }

  private static Ending ending(DataField at) {
    at.only(ENDING);
    Ending.Kind kind = at.choice("kind", Ending.Kind.class);
    LocalDate after = at.date("after");
    String needed =
        switch (kind) {
          case REPLACED -> "replacedBy";
          case ABOLISHED -> "instead";
          case NOT_KNOWN -> "ask";
        };
    if (!at.has(needed)) {
      throw at.fault(needed, "is missing for kind " + kind.name().toLowerCase(Locale.ROOT));
    }
    return new Ending(
        after,
        kind,
        at.has("replacedBy") ? code(at, "replacedBy") : null,
        at.has("instead") ? at.both("instead") : null,
        at.has("ask") ? at.both("ask") : null,
        at.source("source"));
  }

  private static boolean begins(DataField at) {
    if (at.has("begins") && !at.text("begins").equals("known")) {
      throw at.fault("begins", "is left out where it is not known");
    }
    return at.has("begins");
  }

  private static ProcedureCode code(DataField at, String name) {
    String text = at.text(name);
    @Nullable ProcedureCode code = ProcedureCode.tryParse(text).value().orElse(null);
    if (code == null) {
      throw at.fault(name, "is no code of a procedure: " + text);
    }
    return code;
  }
}
