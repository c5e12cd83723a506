package vn.gtvt.sdk.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.ChassisNumber;
import vn.gtvt.sdk.identifier.CitizenId;
import vn.gtvt.sdk.identifier.EnterpriseCode;
import vn.gtvt.sdk.identifier.Parsed;
import vn.gtvt.sdk.identifier.PlateNumber;

/**
 * Validators of the identifier constraints: each asks the identifier's own parser and repeats its
 * reason.
 */
final class IdentifierValidators {
  private IdentifierValidators() {}

  /** Reads a text with a parser; blank text is left to {@code @NotBlank}. */
  abstract static class ByParsing<A extends Annotation> implements ConstraintValidator<A, String> {
    private final Function<String, Parsed<?>> parser;

    ByParsing(Function<String, Parsed<?>> parser) {
      this.parser = parser;
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null || text.isBlank()) {
        return true;
      }
      if (parser.apply(text) instanceof Parsed.Invalid<?> invalid) {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate("{vn.gtvt." + invalid.reason() + "}")
            .addConstraintViolation();
        return false;
      }
      return true;
    }
  }

  /** For {@link Plate}. */
  public static final class ForPlate extends ByParsing<Plate> {
    /** Made by the validation engine. */
    public ForPlate() {
      super(PlateNumber::tryParse);
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
}
