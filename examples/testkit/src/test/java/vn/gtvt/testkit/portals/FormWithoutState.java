package vn.gtvt.testkit.portals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.form.BadgeForm;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.FormPaper;

/** The badge form as someone fills it who trusts in defaults: the licence's state is not said. */
final class FormWithoutState implements ElectronicForm {
  private final BadgeForm form = new BadgeForm();

  @Override
  public ProcedureCode procedure() {
    return form.procedure();
  }

  @Override
  public Map<String, Object> fields(Dossier dossier) {
    return without(form.fields(dossier));
  }

  private static Map<String, Object> without(Map<?, ?> fields) {
    Map<String, Object> left = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (!name.equals("HieuLucGiayToVanBan")) {
            left.put(name.toString(), value instanceof Map<?, ?> group ? without(group) : value);
          }
        });
    return left;
  }

  @Override
  public FormPaper paper(Attachment file) {
    return form.paper(file);
  }

  @Override
  public Optional<PostalAddress> seat(Dossier dossier) {
    return form.seat(dossier);
  }
}
