package vn.gtvt.sdk.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.gtvt.sdk.identifier.PlateKind;

/**
 * The text must be a registration plate (biển kiểm soát), see {@link
 * vn.gtvt.sdk.identifier.PlateNumber}; a car's unless kinds are named. Null is valid: require it
 * apart.
 */
@Documented
@Constraint(validatedBy = IdentifierValidators.ForPlate.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Plate {
  /** Template that names the violation's code; the validator replaces it by the exact reason. */
  String message() default "{vn.gtvt.plate.malformed}";

  /**
   * The kinds that are taken; none named: a plate as {@link
   * vn.gtvt.sdk.identifier.PlateNumber#tryParse(String)} reads it, a car's.
   */
  PlateKind[] kinds() default {};

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload. */
  Class<? extends Payload>[] payload() default {};
}
