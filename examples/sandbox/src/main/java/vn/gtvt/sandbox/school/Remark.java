package vn.gtvt.sandbox.school;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.gtvt.sandbox.json.Json;

/**
 * One thing that is wrong.
 *
 * @param line line in the file; 0 where there is none
 * @param field its path
 * @param code what kind of fault
 * @param sentence the same in Vietnamese, without a person's data
 */
record Remark(int line, String field, String code, String sentence) {
  Remark under(String path) {
    return new Remark(line, path + "/" + field, code, sentence);
  }

  /** As an item of {@code loi}. */
  ObjectNode ofFile() {
    ObjectNode json = Json.object().put("dong", line).put("truong", field);
    return json.put("ma", code).put("lyDo", sentence);
  }

  /** As an item of {@code tuChoi}. */
  ObjectNode ofLearner(int row, String learner) {
    ObjectNode json = Json.object().put("soTT", row).put("maDangKy", learner);
    return json.put("truong", field).put("ma", code).put("lyDo", sentence);
  }
}
