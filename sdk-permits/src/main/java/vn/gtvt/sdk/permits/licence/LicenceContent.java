package vn.gtvt.sdk.permits.licence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.text.Mask;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * What stands on a licence (nội dung giấy phép, Điều 19.1 NĐ 158/2024, legal facts A.3). Immutable;
 * the representative is masked in {@link #toString()}.
 *
 * @param name the operator's full name (tên đơn vị)
 * @param address the head office (trụ sở chính)
 * @param registration business registration
 * @param representative legal representative (người đại diện theo pháp luật)
 * @param forms forms of business (hình thức kinh doanh)
 */
public record LicenceContent(
    @NotBlank @Size(max = 250) String name,
    @NotNull @Valid Address address,
    @NotNull @Valid BusinessRegistration registration,
    @NotBlank @Size(max = 100) String representative,
    @NotEmpty Set<@NotNull FormOfBusiness> forms) {
  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Keeps a copy; a check speaks of what is missing. */
  public LicenceContent {
    if (forms != null) {
      forms = Collections.unmodifiableSet(new LinkedHashSet<>(forms));
    }
  }

  /**
   * Returns the items that differ between the two, in the order of Điều 19.1; another spelling of
   * the same letters, or another blank, is no difference.
   */
  public Set<LicenceItem> differencesFrom(LicenceContent other) {
    EnumSet<LicenceItem> found = EnumSet.noneOf(LicenceItem.class);
    if (!isSame(name, other.name) || !isSame(address, other.address)) {
      found.add(LicenceItem.NAME_AND_ADDRESS);
    }
    if (!isSame(registration, other.registration)) {
      found.add(LicenceItem.REGISTRATION);
    }
    if (!isSame(representative, other.representative)) {
      found.add(LicenceItem.REPRESENTATIVE);
    }
    if (!Objects.equals(forms, other.forms)) {
      found.add(LicenceItem.FORMS_OF_BUSINESS);
    }
    return found;
  }

  private static boolean isSame(@Nullable Address one, @Nullable Address other) {
    return Objects.equals(one, other)
        || (one != null
            && other != null
            && isSame(one.street(), other.street())
            && isSame(one.ward(), other.ward())
            && isSame(one.province(), other.province()));
  }

  private static boolean isSame(
      @Nullable BusinessRegistration one, @Nullable BusinessRegistration other) {
    return Objects.equals(one, other)
        || (one != null
            && other != null
            && isSame(one.number(), other.number())
            && Objects.equals(one.issuedOn(), other.issuedOn())
            && isSame(one.issuedBy(), other.issuedBy()));
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return Objects.equals(one, other)
        || (one != null && other != null && words(one).equals(words(other)));
  }

  private static String words(String text) {
    return BLANKS.matcher(VietnameseText.compose(text)).replaceAll(" ").strip();
  }

  @Override
  public String toString() {
    return "LicenceContent[" + name + ", " + Mask.name(representative) + ", " + forms + "]";
  }
}
