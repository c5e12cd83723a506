package vn.gtvt.sdk.permits.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A decision that revoked the notice of a route (thu hồi thông báo khai thác tuyến). Immutable.
 *
 * @param routeCode the route's code
 * @param effectiveOn the day on which the decision took effect
 */
public record RouteRevocation(@NotBlank String routeCode, @NotNull LocalDate effectiveOn) {}
