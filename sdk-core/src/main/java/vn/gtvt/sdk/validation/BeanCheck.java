package vn.gtvt.sdk.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;

/**
 * Runs the Bean Validation constraints of an object and speaks of what it finds in both languages.
 *
 * <p>Building one costs some hundred milliseconds in a fresh JVM: build one and keep it. Immutable
 * and safe for concurrent use. No expression language takes part, so that no value can be run.
 */
public final class BeanCheck {
  private final Validator validator;
  private final Messages messages;

  private BeanCheck(Validator validator, Messages messages) {
    this.validator = validator;
    this.messages = messages;
  }

  /** Builds a check with a validator factory of its own. */
  public static BeanCheck create() {
    ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new CodeOnly())
            .buildValidatorFactory();
    return new BeanCheck(factory.getValidator(), Messages.beside(BeanCheck.class));
  }

  /** Checks an object and what it cascades to; errors stand in the order of their paths. */
  public Report check(Object bean) {
    Set<ConstraintViolation<Object>> found = validator.validate(bean);
    if (found.isEmpty()) {
      return Report.clean();
    }
    List<Violation> violations = new ArrayList<>();
    for (ConstraintViolation<Object> one : found) {
      violations.add(translate(one));
    }
    violations.sort(Comparator.comparing(Violation::path).thenComparing(Violation::code));
    return new Report(violations);
  }

  private Violation translate(ConstraintViolation<Object> found) {
    String code = codeOf(found.getMessage());
    Map<String, Object> attributes = found.getConstraintDescriptor().getAttributes();
    Object value = found.getInvalidValue();
    String shown = value instanceof CharSequence || value instanceof Number ? value.toString() : "";
    Bilingual message =
        messages.get(
            code,
            "value",
            shown,
            "length",
            shown.length(),
            "min",
            attributes.getOrDefault("min", attributes.getOrDefault("value", "")),
            "max",
            attributes.getOrDefault("max", attributes.getOrDefault("value", "")));
    return new Violation(pathOf(found), code, Severity.ERROR, message, null);
  }

  /** An element of a list is {@code teachers[1]}, without the validator's word for it. */
  private static String pathOf(ConstraintViolation<Object> found) {
    return found.getPropertyPath().toString().replace(".<list element>", "");
  }

  /**
   * Template {@code {vn.gtvt.plate.malformed}} or {@code
   * {jakarta.validation.constraints.Size.message}} to our code.
   */
  private String codeOf(String template) {
    String key = template.replace("{", "").replace("}", "");
    if (key.startsWith("vn.gtvt.")) {
      return key.substring("vn.gtvt.".length());
    }
    String[] parts = key.split("\\.", -1);
    String code =
        "field." + (parts.length >= 2 ? parts[parts.length - 2].toLowerCase(Locale.ROOT) : key);
    return messages.has(code) ? code : "field.invalid";
  }

  /** Leaves the template as it is: words are chosen later, in two languages. */
  private static final class CodeOnly implements MessageInterpolator {
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
