package vn.gtvt.sdk.permits.fleet;

import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest.Occasion;
import vn.gtvt.sdk.permits.operator.OperatorType;
import vn.gtvt.sdk.permits.vehicle.Vehicle.Holding;
import vn.gtvt.sdk.permits.vehicle.VehicleClass;

/**
 * The closed lists of a vehicle sheet with the words that companies use for them (wire facts 3.6).
 */
final class FleetWords {
  static final WordList<BadgeKind> KINDS = kinds();
  static final WordList<VehicleClass> CLASSES = classes();

  static final WordList<OperatorType> OPERATOR_TYPES = operatorTypes();

  static final WordList<Occasion> OCCASIONS =
      WordList.<Occasion>make()
          .add(Occasion.FIRST_ISSUE, "cấp mới", "mới", "cấp lần đầu", "lần đầu", "first issue")
          .add(Occasion.RE_ISSUE, "cấp lại", "lại", "cấp đổi", "đổi", "gia hạn", "re-issue")
          .add(Occasion.REPLACEMENT, "mất", "hỏng", "bị mất", "bị hỏng", "mất, hỏng", "replacement")
          .add(Occasion.CHANGE_OF_KIND, "đổi loại phù hiệu", "đổi loại", "change of kind")
          .add(Occasion.TRANSFER, "đổi chủ", "đổi chủ sở hữu", "đổi đơn vị", "transfer")
          .add(Occasion.TET_REINFORCEMENT, "tăng cường Tết", "tăng cường dịp Tết")
          .add(Occasion.HOLIDAY_REINFORCEMENT, "tăng cường lễ", "tăng cường dịp lễ")
          .add(Occasion.HOLIDAY_REINFORCEMENT, "tăng cường kỳ thi", "reinforcement")
          .done();

  static final WordList<Holding> HOLDINGS =
      WordList.<Holding>make()
          .add(Holding.OWNED, "sở hữu", "chủ sở hữu", "chính chủ", "của đơn vị", "own", "owned")
          .add(Holding.LEASED, "thuê", "đi thuê", "thuê xe", "hợp đồng thuê", "leased", "lease")
          .add(Holding.LEASED, "dịch vụ HTX", "hợp đồng dịch vụ", "hợp tác kinh doanh")
          .add(Holding.LEASED, "thuê phương tiện", "hợp đồng thuê phương tiện", "thuê tài chính")
          .done();

  static final WordList<Boolean> YES_NO =
      WordList.<Boolean>make()
          .add(true, "có", "x", "đã lắp", "đã có", "yes", "y", "1", "true", "đã lắp đặt")
          .add(false, "không", "chưa", "chưa lắp", "chưa có", "không có", "no", "n", "0", "false")
          .done();

  private FleetWords() {}

  private static WordList<BadgeKind> kinds() {
    WordList.Maker<BadgeKind> words = WordList.make();
    for (BadgeKind kind : BadgeKind.values()) {
      words.add(kind, kind.label().vi(), kind.label().en(), kind.id());
    }
    return words
        .add(BadgeKind.FIXED_ROUTE, "tuyến cố định", "vận tải hành khách tuyến cố định")
        .add(BadgeKind.SHUTTLE, "trung chuyển")
        .add(BadgeKind.BUS, "buýt", "bus")
        .add(BadgeKind.TAXI, "taxi")
        .add(BadgeKind.CONTRACT, "hợp đồng", "du lịch hợp đồng")
        .add(BadgeKind.TRUCK, "tải", "tải hàng hóa", "tải hàng hóa thông thường", "taxi tải")
        .add(BadgeKind.TRUCK, "tải hàng hóa thông thường và taxi tải")
        .add(BadgeKind.CONTAINER, "công-ten-nơ", "container", "công te nơ")
        .add(BadgeKind.TRACTOR, "đầu kéo")
        .add(BadgeKind.INTERNAL, "nội bộ")
        .add(BadgeKind.TOURIST_SIGN, "biển hiệu", "biển hiệu du lịch")
        .add(
            BadgeKind.FOUR_WHEEL_PASSENGER, "chở khách", "bốn bánh chở khách", "chở khách bốn bánh")
        .add(BadgeKind.FOUR_WHEEL_PASSENGER, "chở người bốn bánh", "bốn bánh chở người")
        .add(BadgeKind.FOUR_WHEEL_GOODS, "chở hàng", "bốn bánh chở hàng", "chở hàng bốn bánh")
        .done();
  }

  private static WordList<VehicleClass> classes() {
    WordList.Maker<VehicleClass> words = WordList.make();
    for (VehicleClass one : VehicleClass.values()) {
      words.add(one, one.vietnamese());
    }
    return words
        .add(VehicleClass.TRUCK, "tải")
        .add(VehicleClass.COACH, "chở khách", "buýt", "chở người")
        .add(VehicleClass.SLEEPER_COACH, "giường nằm", "khách có giường nằm")
        .add(VehicleClass.CAR, "du lịch", "taxi")
        .add(VehicleClass.SPECIAL, "chuyên dụng")
        .add(VehicleClass.CONTAINER, "container", "công-ten-nơ", "chở công-ten-nơ")
        .add(VehicleClass.TRAILER_TOWING, "kéo rơ-moóc", "rơ moóc", "kéo sơ mi rơ moóc")
        .add(VehicleClass.FOUR_WHEEL_PASSENGER, "chở người bốn bánh", "bốn bánh chở người")
        .add(VehicleClass.FOUR_WHEEL_PASSENGER, "chở người bốn bánh có gắn động cơ")
        .done();
  }

  private static WordList<OperatorType> operatorTypes() {
    WordList.Maker<OperatorType> words = WordList.make();
    for (OperatorType type : OperatorType.values()) {
      words.add(type, type.vietnamese());
    }
    return words
        .add(OperatorType.COOPERATIVE, "HTX", "liên hiệp hợp tác xã")
        .add(OperatorType.COMPANY, "công ty", "công ty cổ phần", "cổ phần", "CTCP", "công ty CP")
        .add(OperatorType.COMPANY, "công ty TNHH", "TNHH", "công ty trách nhiệm hữu hạn")
        .add(OperatorType.COMPANY, "công ty TNHH MTV", "TNHH MTV", "công ty TNHH một thành viên")
        .add(OperatorType.COMPANY, "công ty TNHH hai thành viên trở lên", "TNHH một thành viên")
        .add(OperatorType.PRIVATE_ENTERPRISE, "DNTN", "tư nhân")
        .add(OperatorType.HOUSEHOLD, "hộ", "HKD", "hộ kinh doanh cá thể")
        .add(OperatorType.JOINT_VENTURE, "liên doanh")
        .add(OperatorType.STATE_ENTERPRISE, "nhà nước", "DNNN")
        .done();
  }
}
