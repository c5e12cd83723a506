package vn.gtvt.sdk.signature.key;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the holder of a remote key approves. Immutable.
 *
 * @param pin asked for each approval; null where none is needed
 * @param otp a one-time code, asked for each approval; null where none is needed
 */
public record Approval(@Nullable PinSource pin, @Nullable PinSource otp) {
  /** Returns an approval by PIN. */
  public static Approval pin(PinSource pin) {
    return new Approval(Objects.requireNonNull(pin, "pin == null"), null);
  }

  /** Returns an approval by PIN and one-time code. */
  public static Approval pinAndOtp(PinSource pin, PinSource otp) {
    return new Approval(
        Objects.requireNonNull(pin, "pin == null"), Objects.requireNonNull(otp, "otp == null"));
  }

  /** Returns an approval on the holder's own telephone: the signing waits for it. */
  public static Approval push() {
    return new Approval(null, null);
  }

  @Override
  public String toString() {
    return "Approval";
  }
}
