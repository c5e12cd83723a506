package vn.gtvt.sandbox.qlvt;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.Archive;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.RecordStore;
import vn.gtvt.sandbox.desk.Call;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.desk.Gate;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.login.KeycloakDoor;
import vn.gtvt.sandbox.login.Tokens;

/** All doors of QLVT. Thread-safe. */
public final class QlvtDoors {
  private static final String LOGIN = "/auth/realms/mt/protocol/openid-connect/token";
  private static final String ENDPOINT = "/vuejx/";

  private final KeycloakDoor login;
  private final EndpointDoor endpoint;
  private final FileDoor files;

  /** The doors to this archive. */
  public QlvtDoors(
      Clock clock,
      Accounts accounts,
      Archive archive,
      RecordStore records,
      FileShelf shelf,
      FaultDesk desk) {
    Tokens access = new Tokens(clock);
    Credentials credentials = new Credentials(access);
    Gate gate = new Gate(desk);
    Shelves shelves = new Shelves(archive, records);
    LookUps lookUps = new LookUps(shelves);
    Changes changes = new Changes(clock, archive, records);
    Create dossier = new Create(archive, new DossierCheck(shelf));
    Map<String, Operation> operations =
        Map.of(
            "userCreate",
                write(
                    (variables, user) ->
                        variables.collection().equals(Variables.COLLECTION)
                            ? dossier.check(variables, user)
                            : changes.create(variables, user)),
            "userUpdateOne", write(changes::updateOne),
            "userUpdateById", write(changes::updateById),
            "userRemoveOne", write(changes::removeOne),
            "userRemoveById", write(changes::removeById),
            "userOne", lookUps::userOne,
            "userById", lookUps::userById,
            "count", lookUps::count,
            "search", new Search(shelves));
    this.login = new KeycloakDoor("token", accounts::match, access, new Tokens(clock), gate);
    this.endpoint = new EndpointDoor(credentials, operations, gate);
    this.files = new FileDoor(credentials, shelf, gate);
  }

  private static Operation write(Operation operation) {
    return new Operation() {
      @Override
      public boolean mutation() {
        return true;
      }

      @Override
      public Call check(Variables variables, String user) throws Refusal {
        return operation.check(variables, user);
      }
    };
  }

  /** Serves a request to one of the doors; {@code null} if it is for none of them. */
  public @Nullable Response handle(Request request) throws IOException {
    if (request.path().startsWith("/security/uploads/")) {
      return files.handle(request);
    }
    boolean known = request.path().equals(LOGIN) || request.path().equals(ENDPOINT);
    if (!known) {
      return null;
    }
    if (!request.method().equals("POST")) {
      return Response.error(405, "Phương thức không được hỗ trợ");
    }
    return request.path().equals(LOGIN) ? login.handle(request) : endpoint.handle(request);
  }
}
