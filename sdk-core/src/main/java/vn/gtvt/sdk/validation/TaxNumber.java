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
 * The text must be a tax code (mã số thuế), see {@link vn.gtvt.sdk.identifier.TaxCode}. Null is
 * valid: require it apart.
 */
@Documented
@Constraint(validatedBy = IdentifierValidators.ForTaxNumber.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TaxNumber {
  /** Template that names the violation's code; the validator replaces it by the exact reason. */
  String message() default "{vn.gtvt.tax-code.malformed}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload. */
  Class<? extends Payload>[] payload() default {};
}
