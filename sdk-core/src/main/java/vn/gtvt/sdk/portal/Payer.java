package vn.gtvt.sdk.portal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Mask;

/**
 * Who pays a fee, as it stands on the receipt (biên lai). Immutable; masked in {@link #toString()}.
 *
 * @param name who pays
 * @param taxCode its tax code; null if none
 * @param address its address
 * @param refundTo where a refund may go; null if the payer leaves none
 */
public record Payer(
    String name, @Nullable String taxCode, String address, @Nullable BankAccount refundTo) {
  /** Guards what is required. */
  public Payer {
    Objects.requireNonNull(name, "name == null");
    Objects.requireNonNull(address, "address == null");
  }

  @Override
  public String toString() {
    return "Payer[" + Mask.name(name) + ", " + Mask.tail(taxCode) + "]";
  }

  /**
   * A bank account for a refund; the officer decides on one.
   *
   * @param number account number
   * @param holder whose it is
   * @param bank name of the bank
   */
  public record BankAccount(String number, String holder, String bank) {
    /** Guards what is required. */
    public BankAccount {
      Objects.requireNonNull(number, "number == null");
      Objects.requireNonNull(holder, "holder == null");
      Objects.requireNonNull(bank, "bank == null");
    }

    @Override
    public String toString() {
      return "BankAccount[" + Mask.tail(number) + ", " + Mask.name(holder) + ", " + bank + "]";
    }
  }
}
