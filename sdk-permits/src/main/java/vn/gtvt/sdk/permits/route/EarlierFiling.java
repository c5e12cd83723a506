package vn.gtvt.sdk.permits.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Somebody's dossier for a departure time, as far as it is known. Immutable.
 *
 * @param slot the departure time
 * @param filedAt when it was filed
 */
public record EarlierFiling(@NotNull @Valid Slot slot, @NotNull Instant filedAt) {}
