package vn.gtvt.benchmarks;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields and constraints of {@link BareBeans} in one bean, without anything to cascade to. */
record FlatBean(
    @NotNull String operator,
    @NotBlank @Size(max = 250) String name,
    @NotBlank @Pattern(regexp = "[0-9]{10}(-[0-9]{3})?") String enterpriseCode,
    @NotNull String type,
    @NotBlank @Size(max = 100) String representative,
    @NotNull String address,
    @NotBlank String street,
    @NotBlank String ward,
    @NotBlank String province,
    @NotBlank @Size(max = 20) String phone,
    @NotBlank @Email String email,
    @NotNull String licence,
    @NotBlank String licenceNumber,
    @NotNull LocalDate issuedOn,
    @Min(1) int issueCount,
    @NotBlank String issuedBy,
    @NotEmpty List<String> formsOfBusiness,
    @NotNull String authority,
    @NotBlank String provinceCode,
    @NotBlank String authorityProvince,
    @NotBlank String authorityName,
    @NotBlank @Size(max = 100) String paperNumber,
    @NotNull LocalDate paperDate,
    @NotNull @Min(0) Integer returnedBadges,
    @NotEmpty List<String> requests,
    @NotNull String vehicle,
    @NotNull String kind,
    @NotNull String occasion,
    @NotNull LocalDate validUntil,
    @Min(1) @Max(5_000) @Nullable Integer routeKm,
    @Nullable String currentBadge,
    @NotBlank @Pattern(regexp = "[0-9]{2}[A-Z]{1,2}-[0-9]{3}\\.[0-9]{2}") String plate,
    @NotBlank @Pattern(regexp = "[A-HJ-NPR-Z0-9]{6,17}") String chassis,
    @NotBlank @Size(max = 30) String engine,
    @NotNull String vehicleClass,
    @NotBlank @Size(max = 100) String make,
    @NotBlank @Size(max = 50) String colour,
    @NotBlank @Size(max = 100) String country,
    @NotNull @Min(1950) @Max(2100) Integer yearOfManufacture,
    Integer seats,
    @Min(1) @Max(200_000) @Nullable Integer payloadKg,
    @Nullable LocalDate lifeEnds,
    @NotBlank @Size(max = 250) String owner,
    LocalDate registeredOn,
    @NotNull String holding,
    @Nullable String lease,
    Boolean trackingDevice,
    Boolean driverCamera) {

  static FlatBean of(BareBeans.Application from) {
    BareBeans.Operator operator = from.operator();
    BareBeans.Request request = from.requests().get(0);
    BareBeans.Vehicle vehicle = request.vehicle();
    return new FlatBean(
        "operator",
        operator.name(),
        operator.enterpriseCode(),
        operator.type(),
        operator.representative(),
        "address",
        operator.address().street(),
        operator.address().ward(),
        operator.address().province(),
        operator.phone(),
        operator.email(),
        "licence",
        operator.licence().number(),
        operator.licence().issuedOn(),
        operator.licence().issueCount(),
        operator.licence().issuedBy(),
        operator.formsOfBusiness(),
        "authority",
        from.authority().provinceCode(),
        from.authority().province(),
        from.authority().name(),
        from.paperNumber(),
        from.paperDate(),
        from.returnedBadges(),
        List.of("request"),
        "vehicle",
        request.kind(),
        request.occasion(),
        request.validUntil(),
        request.routeKm(),
        null,
        vehicle.plate(),
        vehicle.chassis(),
        vehicle.engine(),
        vehicle.vehicleClass(),
        vehicle.make(),
        vehicle.colour(),
        vehicle.country(),
        vehicle.yearOfManufacture(),
        vehicle.seats(),
        vehicle.payloadKg(),
        vehicle.lifeEnds(),
        vehicle.owner(),
        vehicle.registeredOn(),
        vehicle.holding(),
        null,
        vehicle.trackingDevice(),
        vehicle.driverCamera());
  }
}
