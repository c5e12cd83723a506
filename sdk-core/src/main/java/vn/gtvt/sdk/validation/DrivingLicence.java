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

/**
 * The text must be the number of a driver's licence (số giấy phép lái xe), see {@link
 * vn.gtvt.sdk.identifier.LicenceNumber}. Null is valid: require it apart.
 */
@Documented
@Constraint(validatedBy = IdentifierValidators.ForDrivingLicence.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DrivingLicence {
  /** Template that names the violation's code; the validator replaces it by the exact reason. */
  String message() default "{vn.gtvt.licence-number.malformed}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload. */
  Class<? extends Payload>[] payload() default {};
}
