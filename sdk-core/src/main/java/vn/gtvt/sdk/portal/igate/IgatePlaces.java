package vn.gtvt.sdk.portal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Query;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * Finds the portal's ids of the places of an address, {@code docs/wire/igate.md} 3 and 5.1.
 *
 * <p>Since the reform of 2025 wards stand directly below a province, and the key {@code district}
 * holds the ward; an older address keeps its three levels. No key is known for the ward of an
 * organisation then: it goes along with the street.
 */
final class IgatePlaces {
  private static final String VIET_NAM = "5f39f4a95224cf235e134c5c";
  private static final String PROVINCES = "5ee304423167922ac55bea01";
  private static final String BELOW = "5ee304423167922ac55bea02";
  private static final String LOWEST = "5ee304423167922ac55bea03";
  private static final Pattern KIND =
      Pattern.compile("^(tinh|thanh pho|quan|huyen|thi xa|phuong|xa|thi tran|dac khu) ");

  private final IgateSettings settings;
  private final TokenCalls calls;

  IgatePlaces(IgateSettings settings, TokenCalls calls) {
    this.settings = settings;
    this.calls = calls;
  }

  /**
   * Returns nation, province, district, village and address under their keys.
   *
   * @param suffix what the keys end with: nothing for the person, 1 for the organisation
   */
  Outcome<Map<String, Object>> fields(PostalAddress address, String suffix) {
    PostalAddress.Unit district = address.district();
    return place(PROVINCES, null, address.province().name())
        .then(
            province ->
                district == null
                    ? ward(province, address.ward().name())
                        .then(ward -> done(address, suffix, List.of(province, ward)))
                    : place(BELOW, province.id(), district.name())
                        .then(
                            middle ->
                                place(LOWEST, middle.id(), address.ward().name())
                                    .then(
                                        ward ->
                                            done(
                                                address,
                                                suffix,
                                                List.of(province, middle, ward)))));
  }

  /** Some trees keep the wards where the districts were, some where the communes were. */
  private Outcome<Place> ward(Place province, String name) {
    Outcome<Place> below = place(BELOW, province.id(), name);
    return below instanceof Outcome.Refused<Place> ? place(LOWEST, province.id(), name) : below;
  }

  private static Outcome<Map<String, Object>> done(
      PostalAddress address, String suffix, List<Place> places) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("nation" + suffix, Map.of("label", "Việt Nam", "value", VIET_NAM));
    fields.put("province" + suffix, places.get(0).field());
    fields.put("district" + suffix, places.get(1).field());
    if (places.size() == 3 && suffix.isEmpty()) {
      fields.put("village", places.get(2).field());
    }
    boolean hasRoom = places.size() < 3 || suffix.isEmpty();
    fields.put(
        "address" + suffix,
        hasRoom ? address.street() : address.street() + ", " + places.get(2).name());
    return new Outcome.Done<>(fields);
  }

  private Outcome<Place> place(String type, @Nullable String parent, String name) {
    Query query =
        Query.of("ba/place/--search").with("nation-id", VIET_NAM).with("parent-type-id", type);
    if (parent != null) {
      query.with("parent-id", parent);
    }
    return calls
        .json(HttpCall.get("igate.places", query.under(settings.api())))
        .then(
            answer -> {
              JsonNode list = answer.isArray() ? answer : answer.path("content");
              return Fields.list(list).then(places -> one(places, name));
            });
  }

  private static Outcome<Place> one(List<JsonNode> listed, String name) {
    String wanted = VietnameseText.fold(name);
    List<Place> same = listed.stream().map(Place::of).filter(p -> p.isNamed(wanted)).toList();
    if (same.isEmpty()) {
      String bare = bare(wanted);
      same = listed.stream().map(Place::of).filter(p -> bare(p.folded()).equals(bare)).toList();
    }
    return same.size() == 1 && !same.get(0).id().isEmpty()
        ? new Outcome.Done<>(same.get(0))
        : new Outcome.Refused<>(
            new Bilingual(
                "Cổng không có địa danh \""
                    + name
                    + "\" (hoặc có nhiều hơn một). Ghi đúng tên theo"
                    + " đơn vị hành chính hiện nay rồi nộp lại.",
                "The portal has no place \""
                    + name
                    + "\" (or more than one). Write its name as it"
                    + " is today and file again."));
  }

  private static String bare(String folded) {
    return KIND.matcher(folded).replaceFirst("");
  }

  private record Place(String id, String name) {
    static Place of(JsonNode from) {
      return new Place(Fields.text(from, "id"), Fields.text(from, "name"));
    }

    String folded() {
      return VietnameseText.fold(name);
    }

    boolean isNamed(String wanted) {
      return folded().equals(wanted);
    }

    Map<String, String> field() {
      return Map.of("label", name, "value", id);
    }
  }
}
