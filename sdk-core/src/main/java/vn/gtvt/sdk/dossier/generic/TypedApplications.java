package vn.gtvt.sdk.dossier.generic;

import java.util.Map;
import vn.gtvt.sdk.identifier.ProcedureCode;

/**
 * Says which procedures a module has typed applications for; found by {@link
 * java.util.ServiceLoader}.
 *
 * <p>Implementations must be safe for concurrent use.
 */
public interface TypedApplications {
  /** Returns the type of the application by the code of its procedure. */
  Map<ProcedureCode, Class<?>> types();
}
