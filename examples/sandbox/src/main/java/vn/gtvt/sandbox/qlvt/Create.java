package vn.gtvt.sandbox.qlvt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.gtvt.sandbox.archive.Archive;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** {@code userCreate}: stores every repetition as a new record. */
final class Create {
  private static final int MOST_PROBLEMS = 20;

  private final Archive archive;
  private final DossierCheck dossierCheck;

  Create(Archive archive, DossierCheck dossierCheck) {
    this.archive = archive;
    this.dossierCheck = dossierCheck;
  }

  Call check(Variables variables, String user) throws Refusal {
    variables.text("actionCode");
    ObjectNode body = variables.neededObject("body");
    List<Problem> problems = dossierCheck.problems(body);
    if (!problems.isEmpty()) {
      throw new Refusal(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
    }
    return new Call() {
      @Override
      public Response perform(Draw draw) {
        String id = archive.store(body, user, draw.lag());
        return Answers.data("userCreate", Json.object().put("insertedId", id));
      }

      @Override
      public void performLate(Draw draw) {
        archive.hold(body, user, draw.lag());
      }
    };
  }
}
