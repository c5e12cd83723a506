package vn.gtvt.sdk.portal.national;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page of the catalogue of procedures ({@code procedure_advanced_search_service_v2}). Immutable.
 *
 * @param keyword name or code
 * @param page from 1
 * @param size procedures on a page
 */
record CatalogueQuery(String keyword, int page, int size) {
  private static final int ALL = -1;

  /** Returns the value of the one form field, to be written as JSON text. */
  Map<String, Object> params() {
    Map<String, Object> params = new LinkedHashMap<>();
    params.put("type", "ref");
    params.put("provider", "dvcquocgia");
    params.put("service", "procedure_advanced_search_service_v2");
    params.put("recordPerPage", size);
    params.put("pageIndex", page);
    params.put("keyword", keyword);
    params.put("agency_type", ALL);
    params.put("impl_agency_id", ALL);
    params.put("object_id", ALL);
    params.put("field_id", ALL);
    params.put("impl_level_id", ALL);
    params.put("is_connected", 0);
    return params;
  }
}
