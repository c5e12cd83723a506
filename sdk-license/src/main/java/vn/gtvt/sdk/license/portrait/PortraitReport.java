package vn.gtvt.sdk.license.portrait;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;

/**
 * What a check found. Immutable; {@code toString} holds codes and numbers only.
 *
 * <p>The picture itself and the landmarks are kept for repair and preview, in memory.
 */
public final class PortraitReport {
  private final PortraitProfile profile;
  private final List<Finding> findings;
  private final String sha256;
  private final @Nullable Seen seen;

  PortraitReport(
      PortraitProfile profile, List<Finding> findings, String sha256, @Nullable Seen seen) {
    this.profile = profile;
    this.findings = List.copyOf(findings);
    this.sha256 = sha256;
    this.seen = seen;
  }

  /** Returns what was asked of the picture. */
  public PortraitProfile profile() {
    return profile;
  }

  /** Returns everything found, tier by tier. */
  public List<Finding> findings() {
    return findings;
  }

  /** Returns the SHA-256 of the bytes that were checked, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** Returns the finding of a code; empty if there is none. */
  public Optional<Finding> finding(FindingCode code) {
    return findings.stream().filter(each -> each.code() == code).findFirst();
  }

  /**
   * Returns what becomes of the picture: rejected if something that blocks has no repair; to be
   * repaired if something that blocks has one, or a warning has one that needs nobody's consent.
   */
  public Verdict verdict() {
    boolean repairs = false;
    for (Finding each : findings) {
      Repair repair = each.repair();
      if (each.severity() == Severity.BLOCK) {
        if (repair == null) {
          return Verdict.REJECT;
        }
        repairs = true;
      }
      repairs |= each.severity() == Severity.WARN && repair != null && !repair.needsConsent();
    }
    return repairs ? Verdict.ACCEPT_AFTER_REPAIR : Verdict.ACCEPT;
  }

  /** Returns the repairs that would help, in the order in which they are done. */
  public Set<Repair> repairs() {
    Set<Repair> offered = EnumSet.noneOf(Repair.class);
    for (Finding each : findings) {
      if (each.repair() != null) {
        offered.add(each.repair());
      }
    }
    return offered;
  }

  /** Returns the repairs without which the picture cannot be filed and a person must agree to. */
  public Set<Repair> consentNeeded() {
    Set<Repair> needed = EnumSet.noneOf(Repair.class);
    for (Finding each : findings) {
      Repair repair = each.repair();
      if (each.severity() == Severity.BLOCK && repair != null && repair.needsConsent()) {
        needed.add(repair);
      }
    }
    return needed;
  }

  /** Returns what a person has to look at, whatever was found. */
  public List<PersonCheck> forPerson() {
    return List.of(PersonCheck.values());
  }

  /** Returns the picture that was decoded, upright as marked, and its face; null if unreadable. */
  @Nullable Seen seen() {
    return seen;
  }

  @Override
  public String toString() {
    List<String> codes = new ArrayList<>();
    findings.forEach(each -> codes.add(each.toString()));
    return profile.id() + " " + verdict() + " " + codes;
  }
}
