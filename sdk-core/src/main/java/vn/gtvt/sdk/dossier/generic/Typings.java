package vn.gtvt.sdk.dossier.generic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Procedure;

/** What of the catalogue the modules at hand have typed. Immutable, safe for concurrent use. */
public final class Typings {
  private final Map<ProcedureCode, Class<?>> types;

  private Typings(Map<ProcedureCode, Class<?>> types) {
    this.types = Map.copyOf(types);
  }

  /** Returns what the modules bring that are installed beside this one. */
  public static Typings installed() {
    return of(
        ServiceLoader.load(TypedApplications.class, Typings.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /**
   * Returns what these bring.
   *
   * @throws IllegalStateException if two of them bring the same procedure
   */
  public static Typings of(List<TypedApplications> brought) {
    Map<ProcedureCode, Class<?>> types = new HashMap<>();
    for (TypedApplications each : brought) {
      each.types()
          .forEach(
              (code, type) -> {
                if (types.put(code, type) != null) {
                  throw new IllegalStateException("two modules bring an application of " + code);
                }
              });
    }
    return new Typings(types);
  }

  /** Returns whether this procedure has an application of its own. */
  public Typing of(Procedure procedure) {
    Class<?> type = types.get(procedure.code());
    return type == null
        ? new Typing.NotTyped(
            procedure,
            Duty.is(procedure)
                ? Duty.instead(procedure, Optional.empty())
                : Words.get(
                    "generic.not-typed", "code", procedure.code(), "name", procedure.name()))
        : new Typing.Typed(
            procedure,
            type,
            Words.get(
                "generic.typed",
                "code",
                procedure.code(),
                "name",
                procedure.name(),
                "type",
                type.getSimpleName()));
  }
}
