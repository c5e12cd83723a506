package vn.gtvt.sdk.permits.licence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.text.Mask;

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
    @NotEmpty Set<FormOfBusiness> forms) {
  /** Keeps a copy. */
  public LicenceContent {
    forms = Set.copyOf(forms);
  }

  /** Returns the items that differ between the two, in the order of Điều 19.1. */
  public Set<LicenceItem> differencesFrom(LicenceContent other) {
    EnumSet<LicenceItem> found = EnumSet.noneOf(LicenceItem.class);
    if (!name.equals(other.name) || !address.equals(other.address)) {
      found.add(LicenceItem.NAME_AND_ADDRESS);
    }
    if (!registration.equals(other.registration)) {
      found.add(LicenceItem.REGISTRATION);
    }
    if (!representative.equals(other.representative)) {
      found.add(LicenceItem.REPRESENTATIVE);
    }
    if (!forms.equals(other.forms)) {
      found.add(LicenceItem.FORMS_OF_BUSINESS);
    }
    return found;
  }

  @Override
  public String toString() {
    return "LicenceContent[" + name + ", " + Mask.name(representative) + ", " + forms + "]";
  }
}
