package vn.gtvt.sdk.portal.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Json;
import vn.gtvt.sdk.text.Mask;

/**
 * What a log-in service says of who logged in ({@code userinfo} of the national portal and of
 * VNeID, wire facts 1.6). Immutable; masked in {@link #toString()}.
 *
 * <p>They are data, not a proof: whoever decides on them must have fetched them from the service
 * itself, by a token that it gave. The OIDC profile of organisation accounts is not known (wire
 * facts 6).
 *
 * @param subject the service's key of the account ({@code sub})
 * @param accountKind the service's own word for the kind of account; null if not said
 * @param techId the key by which agencies know the account; null if not said
 * @param name full name; null if not said
 * @param identityNumber personal number; null if not said
 * @param birthday date of birth; null if not said or unreadable
 * @param email e-mail address; null if not said
 * @param phone telephone number; null if not said
 * @param enterpriseCode enterprise or tax number of an organisation; null for a person
 * @param enterpriseName name of the organisation; null for a person
 * @param assurance level of assurance ({@code loAs}); null if not said
 */
public record IdentityClaims(
    String subject,
    @Nullable String accountKind,
    @Nullable String techId,
    @Nullable String name,
    @Nullable String identityNumber,
    @Nullable LocalDate birthday,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String enterpriseCode,
    @Nullable String enterpriseName,
    @Nullable String assurance) {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** Guards what is required. */
  public IdentityClaims {
    Objects.requireNonNull(subject, "subject == null");
  }

  /**
   * Reads the claims from the answer of a {@code userinfo} endpoint.
   *
   * @return {@link Outcome.Unknown} if the bytes are no such claims
   */
  public static Outcome<IdentityClaims> ofUserInfo(byte[] json) {
    return Json.read(json)
        .then(node -> Fields.required(node, "sub").then(sub -> new Outcome.Done<>(of(node, sub))));
  }

  private static IdentityClaims of(JsonNode node, String subject) {
    return new IdentityClaims(
        subject,
        Fields.optional(node, "LoaiTaiKhoan"),
        Fields.optional(node, "TechID"),
        Fields.optional(node, "HoVaTen"),
        first(node, "SoDinhDanh", "SoCMND"),
        date(Fields.text(node, "NgayThangNamSinh")),
        Fields.optional(node, "ThuDienTu"),
        Fields.optional(node, "SoDienThoai"),
        first(node, "MaSoDoanhNghiep", "MaSoThue"),
        Fields.optional(node, "TenDoanhNghiep"),
        Fields.optional(node, "loAs"));
  }

  private static @Nullable String first(JsonNode node, String one, String other) {
    return Stream.of(one, other)
        .map(name -> Optional.ofNullable(Fields.optional(node, name)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate date(String written) {
    try {
      return LocalDate.parse(written, WRITTEN);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Says whether an organisation logged in. */
  public boolean isOrganisation() {
    return enterpriseCode != null && enterpriseName != null;
  }

  @Override
  public String toString() {
    return "IdentityClaims[" + Mask.name(name) + ", " + Mask.tail(identityNumber) + "]";
  }
}
