package vn.gtvt.sdk.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who a dossier is for and who files it. Immutable.
 *
 * @param owner for whom the result is issued (chủ hồ sơ)
 * @param filer who hands the dossier in (người nộp)
 * @param delegate who was given power to act for the owner (người được uỷ quyền); null if nobody
 */
public record Applicant(Party owner, Party filer, @Nullable Party delegate) {
  /** Guards what is required. */
  public Applicant {
    Objects.requireNonNull(owner, "owner == null");
    Objects.requireNonNull(filer, "filer == null");
  }

  /** Returns an applicant who files for itself. */
  public static Applicant itself(Party owner) {
    return new Applicant(owner, owner, null);
  }
}
