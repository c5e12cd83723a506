package vn.gtvt.benchmarks;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/** Hibernate Validator as a program without the SDK would set it up, without expressions. */
final class BareValidation {
  private BareValidation() {}

  static Validator validator() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .ignoreXmlConfiguration()
        .messageInterpolator(new Template())
        .buildValidatorFactory()
        .getValidator();
  }

  private static final class Template implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }
}
