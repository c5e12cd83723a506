package vn.gtvt.sdk.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.ChassisNumber;
import vn.gtvt.sdk.identifier.CitizenId;
import vn.gtvt.sdk.identifier.DossierCode;
import vn.gtvt.sdk.identifier.EnterpriseCode;
import vn.gtvt.sdk.identifier.LicenceNumber;
import vn.gtvt.sdk.identifier.OldIdentityNumber;
import vn.gtvt.sdk.identifier.Parsed;
import vn.gtvt.sdk.identifier.PhoneNumber;
import vn.gtvt.sdk.identifier.PlateKind;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.identifier.TaxCode;

/**
 * Validators of the identifier constraints: each asks the identifier's own parser and repeats its
 * reason.
 */
final class IdentifierValidators {
  private IdentifierValidators() {}

  /** Repeats the reason of a text that is refused. */
  private static boolean accepts(Parsed<?> parsed, ConstraintValidatorContext context) {
    if (parsed instanceof Parsed.Invalid<?> invalid) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate("{vn.gtvt." + invalid.reason() + "}")
          .addConstraintViolation();
      return false;
    }
    return true;
  }

  /** Reads a text with a parser; blank text is left to {@code @NotBlank}. */
  abstract static class ByParsing<A extends Annotation> implements ConstraintValidator<A, String> {
    private final Function<String, Parsed<?>> parser;

    ByParsing(Function<String, Parsed<?>> parser) {
      this.parser = parser;
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || text.isBlank() || accepts(parser.apply(text), context);
    }
  }

  /** For {@link Plate}. */
  public static final class ForPlate implements ConstraintValidator<Plate, String> {
    private List<PlateKind> kinds = List.of();

    /** Made by the validation engine. */
    public ForPlate() {}

    @Override
    public void initialize(Plate plate) {
      kinds = List.of(plate.kinds());
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || text.isBlank() || accepts(read(text), context);
    }

    private Parsed<PlateNumber> read(String text) {
      if (kinds.isEmpty()) {
        return PlateNumber.tryParse(text);
      }
      Parsed<PlateNumber> parsed = PlateNumber.tryParse(text, kinds.get(0));
      for (PlateKind kind : kinds) {
        parsed = PlateNumber.tryParse(text, kind);
        if (parsed instanceof Parsed.Valid) {
          break;
        }
      }
      return parsed;
    }
  }

  /** For {@link Chassis}. */
  public static final class ForChassis extends ByParsing<Chassis> {
    /** Made by the validation engine. */
    public ForChassis() {
      super(ChassisNumber::tryParse);
    }
  }

  /** For {@link EnterpriseNumber}. */
  public static final class ForEnterpriseNumber extends ByParsing<EnterpriseNumber> {
    /** Made by the validation engine. */
    public ForEnterpriseNumber() {
      super(EnterpriseCode::tryParse);
    }
  }

  /** For {@link CitizenNumber}. */
  public static final class ForCitizenNumber extends ByParsing<CitizenNumber> {
    /** Made by the validation engine. */
    public ForCitizenNumber() {
      super(CitizenId::tryParse);
    }
  }

  /** For {@link OldIdentity}. */
  public static final class ForOldIdentity extends ByParsing<OldIdentity> {
    /** Made by the validation engine. */
    public ForOldIdentity() {
      super(OldIdentityNumber::tryParse);
    }
  }

  /** For {@link TaxNumber}. */
  public static final class ForTaxNumber extends ByParsing<TaxNumber> {
    /** Made by the validation engine. */
    public ForTaxNumber() {
      super(TaxCode::tryParse);
    }
  }

  /** For {@link DrivingLicence}. */
  public static final class ForDrivingLicence extends ByParsing<DrivingLicence> {
    /** Made by the validation engine. */
    public ForDrivingLicence() {
      super(LicenceNumber::tryParse);
    }
  }

  /** For {@link MobilePhone}. */
  public static final class ForMobilePhone extends ByParsing<MobilePhone> {
    /** Made by the validation engine. */
    public ForMobilePhone() {
      super(PhoneNumber::tryParse);
    }
  }

  /** For {@link DossierNumber}. */
  public static final class ForDossierNumber extends ByParsing<DossierNumber> {
    /** Made by the validation engine. */
    public ForDossierNumber() {
      super(DossierCode::tryParse);
    }
  }
}
