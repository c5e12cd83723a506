package vn.gtvt.benchmarks;

import jakarta.validation.Valid;
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

/**
 * A badge application as a program without the SDK would write it: as many beans, fields and
 * constraints, and the plain constraints that come with the library.
 */
final class BareBeans {
  private BareBeans() {}

  record Application(
      @NotNull @Valid Operator operator,
      @NotNull @Valid Authority authority,
      @NotBlank @Size(max = 100) String paperNumber,
      @NotNull LocalDate paperDate,
      @NotNull @Min(0) Integer returnedBadges,
      @NotEmpty List<@Valid Request> requests) {}

  record Operator(
      @NotBlank @Size(max = 250) String name,
      @NotBlank @Pattern(regexp = "[0-9]{10}(-[0-9]{3})?") String enterpriseCode,
      @NotNull String type,
      @NotBlank @Size(max = 100) String representative,
      @NotNull @Valid Address address,
      @NotBlank @Size(max = 20) String phone,
      @NotBlank @Email String email,
      @NotNull @Valid Licence licence,
      @NotEmpty List<String> formsOfBusiness) {}

  record Address(@NotBlank String street, @NotBlank String ward, @NotBlank String province) {}

  record Licence(
      @NotBlank String number,
      @NotNull LocalDate issuedOn,
      @Min(1) int issueCount,
      @NotBlank String issuedBy) {}

  record Authority(
      @NotBlank String provinceCode, @NotBlank String province, @NotBlank String name) {}

  record Request(
      @NotNull @Valid Vehicle vehicle,
      @NotNull String kind,
      @NotNull String occasion,
      @NotNull LocalDate validUntil,
      @Min(1) @Max(5_000) @Nullable Integer routeKm,
      @Valid @Nullable Licence currentBadge) {}

  record Vehicle(
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
      @Valid @Nullable Licence lease,
      Boolean trackingDevice,
      Boolean driverCamera) {}

  /** Returns an application without a fault. */
  static Application application(String engine) {
    LocalDate day = SampleFleet.FILING_DAY;
    Vehicle vehicle =
        new Vehicle(
            SampleFleet.plate(1),
            SampleFleet.chassis(1),
            engine,
            "con",
            "HYUNDAI GRAND I10",
            "Trắng",
            "Việt Nam",
            2022,
            5,
            null,
            null,
            "Công ty TNHH Vận tải Mẫu (dữ liệu giả)",
            day.minusYears(4),
            "own",
            null,
            true,
            true);
    Operator operator =
        new Operator(
            "Công ty TNHH Vận tải Mẫu (dữ liệu giả)",
            "2300000004",
            "COMPANY",
            "Nguyễn Văn Mẫu",
            new Address("Số 1, đường Thử Nghiệm", "Phường Kinh Bắc", "Bắc Ninh"),
            "0200000001",
            "mau@example.vn",
            new Licence("24-0001/GPKDVT", day.minusYears(1), 1, "Sở Xây dựng tỉnh Bắc Ninh"),
            List.of("Vận tải hành khách bằng taxi"));
    return new Application(
        operator,
        new Authority("24", "Bắc Ninh", "Sở Xây dựng tỉnh Bắc Ninh"),
        "1/2026/GĐN",
        day,
        0,
        List.of(new Request(vehicle, "taxi", "new", day.plusYears(5), null, null)));
  }
}
