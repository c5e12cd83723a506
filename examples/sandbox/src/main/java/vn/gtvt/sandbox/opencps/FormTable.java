package vn.gtvt.sandbox.opencps;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.http.Form;
import vn.gtvt.sandbox.http.Request;

/** The fields a form may have and those that it must have. */
final class FormTable {
  private final Map<String, FieldKind> kinds = new LinkedHashMap<>();
  private final List<String> required;

  FormTable(String... required) {
    this.required = List.of(required);
  }

  FormTable with(FieldKind kind, String... names) {
    for (String name : names) {
      kinds.put(name, kind);
    }
    return this;
  }

  /** Reads the form of a request and checks it against this table. */
  Map<String, String> read(Request request) throws IOException, Refused {
    if (!Form.isIn(request)) {
      throw Refused.exception("UnsupportedMediaType: application/x-www-form-urlencoded");
    }
    Map<String, String> fields = Form.read(request);
    check(fields);
    return fields;
  }

  void check(Map<String, String> fields) throws Refused {
    for (Map.Entry<String, String> field : fields.entrySet()) {
      FieldKind kind = kinds.get(field.getKey());
      if (kind == null) {
        throw Refused.exception("UnknownFieldException: " + field.getKey());
      }
      if (!kind.fits(field.getValue())) {
        throw Refused.exception("InvalidFieldException: " + field.getKey());
      }
    }
    for (String name : required) {
      if (fields.getOrDefault(name, "").isBlank()) {
        throw Refused.exception("RequiredFieldException: " + name);
      }
    }
  }
}
