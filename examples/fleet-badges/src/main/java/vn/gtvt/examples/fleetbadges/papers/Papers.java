package vn.gtvt.examples.fleetbadges.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.vehicle.Vehicle;

/** Draws the papers of dossiers into one folder. Safe for concurrent use on different names. */
public final class Papers {
  static final String STAMP = "DỮ LIỆU GIẢ / BẢN MẪU – KHÔNG CÓ GIÁ TRỊ";
  static final String FOOTER = "Giấy do chương trình ví dụ soạn từ dữ liệu giả – không có giá trị.";

  private final Path folder;

  private Papers(Path folder) {
    this.folder = folder;
  }

  /**
   * Readies a folder for papers.
   *
   * @throws IOException if the folder cannot be made
   */
  public static Papers into(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new Papers(folder);
  }

  /**
   * Draws every paper of one dossier.
   *
   * @param name of the dossier's own folder inside the folder of papers
   * @throws IOException if a file cannot be written
   */
  public List<Attachment> draw(String name, BadgeApplication application) throws IOException {
    Path own = Files.createDirectories(folder.resolve(name));
    List<Attachment> drawn = new ArrayList<>();
    Path request = own.resolve("giay-de-nghi.pdf");
    RequestPaper.write(application, request);
    drawn.add(Attachment.pdf("request-paper", null, request));
    for (BadgeRequest each : application.requests()) {
      drawn.addAll(ofVehicle(own, application.operator(), each.vehicle()));
    }
    return drawn;
  }

  private static List<Attachment> ofVehicle(Path own, Operator operator, Vehicle vehicle)
      throws IOException {
    List<Attachment> drawn = new ArrayList<>();
    Path registration = own.resolve("dang-ky-xe-" + vehicle.plate() + ".pdf");
    RegistrationCopy.write(vehicle, registration);
    drawn.add(Attachment.pdf("vehicle-registration", vehicle.plate(), registration));
    if (vehicle.lease().isPresent()) {
      Path lease = own.resolve("hop-dong-thue-" + vehicle.plate() + ".pdf");
      LeaseCopy.write(operator, vehicle, vehicle.lease().get(), lease);
      drawn.add(Attachment.pdf("lease-contract", vehicle.plate(), lease));
    }
    return drawn;
  }

  /** Says how much a vehicle carries: seats as registration papers count them, or its payload. */
  static String capacity(Vehicle vehicle) {
    return vehicle
        .seats()
        .map(seats -> seats.withDriver() + " chỗ")
        .or(() -> vehicle.payloadKg().map(kg -> kg + " kg"))
        .orElse("–");
  }
}
