package vn.gtvt.sandbox.opencps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** Finding a procedure: section 2 of the wire page. */
final class CatalogueDoor {
  private final Gate gate;

  CatalogueDoor(Gate gate) {
    this.gate = gate;
  }

  Response services(Request request) throws IOException {
    return answer(Catalogue.services(request.query().getOrDefault("keyword", "")));
  }

  Response service(String idOrCode) throws IOException, Refused {
    return found(Catalogue.find(idOrCode), "NoSuchServiceInfoException: " + idOrCode);
  }

  Response configs(Request request) throws IOException {
    return answer(Catalogue.configs(request.query().getOrDefault("service", "")));
  }

  Response processes(String config) throws IOException, Refused {
    return found(Catalogue.processes(config), "NoSuchServiceConfigException: " + config);
  }

  Response template(String no) throws IOException, Refused {
    return found(Catalogue.templateOf(no), "NoSuchDossierTemplateException: " + no);
  }

  Response dictionary(String code, Request request) throws IOException, Refused {
    String parent = request.query().getOrDefault("parent", "");
    return found(Catalogue.dictionary(code, parent), "NoSuchDictCollectionException: " + code);
  }

  private Response found(@Nullable ObjectNode json, String missing) throws IOException, Refused {
    if (json == null) {
      throw Refused.exception(missing);
    }
    return answer(json);
  }

  private Response answer(ObjectNode json) throws IOException {
    return gate.pass("opencps.catalogue", draw -> Json.response(200, json));
  }
}
