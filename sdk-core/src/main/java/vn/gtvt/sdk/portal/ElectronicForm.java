package vn.gtvt.sdk.portal;

import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.identifier.ProcedureCode;

/**
 * The electronic form of one procedure (e-form) as the portals want it filled: what a dialect
 * cannot know of a procedure. Implementations are safe for concurrent use.
 *
 * <p>The keys are the form's own, and a key with a dot is one key. Forms change: where an
 * installation has another one, a host gives the dialect another form.
 */
public interface ElectronicForm {
  /** Returns the procedure whose form it is. */
  ProcedureCode procedure();

  /**
   * Returns the form's fields: texts, numbers, truth values, lists and maps of them.
   *
   * @throws IllegalArgumentException naming the item that the dossier lacks
   */
  Map<String, Object> fields(Dossier dossier);

  /**
   * Returns which component of the portal's list a paper belongs to.
   *
   * @throws IllegalArgumentException if the form has none for it
   */
  FormPaper paper(Attachment file);

  /**
   * Returns our name of the component that a portal names, or nothing if the form has none such.
   *
   * @param named the portal's code of it, or its name
   */
  default Optional<String> component(String named) {
    return Optional.empty();
  }

  /** Returns where the organisation sits for which it is filed, if the dossier says so. */
  default Optional<PostalAddress> seat(Dossier dossier) {
    return Optional.empty();
  }
}
