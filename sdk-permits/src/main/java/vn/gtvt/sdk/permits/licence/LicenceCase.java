package vn.gtvt.sdk.permits.licence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.text.Bilingual;

/** Why a licence is asked for, and by which procedure (legal facts A.2). */
public enum LicenceCase {
  /** Cấp lần đầu, 1.000703. */
  FIRST_ISSUE("1.000703", null, "Cấp lần đầu", "First issue"),
  /** Cấp lại do thay đổi nội dung, 2.002286. */
  CHANGED("2.002286", "changed", "Cấp lại do thay đổi nội dung", "Re-issue on change of content"),
  /** Cấp lại do bị thu hồi, 2.002286. */
  REVOKED("2.002286", "revoked", "Cấp lại do bị thu hồi", "Re-issue after revocation"),
  /** Cấp lại do bị mất, 2.002287. */
  LOST("2.002287", null, "Cấp lại do bị mất", "Re-issue on loss"),
  /** Cấp lại do bị hỏng, 2.002287. */
  DAMAGED("2.002287", null, "Cấp lại do bị hỏng", "Re-issue on damage");

  private final ProcedureCode procedure;
  private final @Nullable String filingCase;
  private final Bilingual label;

  LicenceCase(String procedure, @Nullable String filingCase, String vi, String en) {
    this.procedure = ProcedureCode.of(procedure);
    this.filingCase = filingCase;
    this.label = new Bilingual(vi, en);
  }

  /** Returns the procedure it is filed under. */
  public ProcedureCode procedure() {
    return procedure;
  }

  /** Returns the procedure's own case, where it has several. */
  public Optional<String> filingCase() {
    return Optional.ofNullable(filingCase);
  }

  /** Returns what people call it. */
  public Bilingual label() {
    return label;
  }

  /** Says whether a licence was there before. */
  public boolean isReissue() {
    return this != FIRST_ISSUE;
  }
}
