package vn.gtvt.examples.fleetbadges.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** The figures for programs: the same bytes for the same outcome, on every machine. */
final class ResultJson {
  private ResultJson() {}

  static byte[] of(FleetResult result) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    Counts counts = result.counts();
    ObjectNode figures =
        mapper
            .createObjectNode()
            .put("vehicles", counts.vehicles())
            .put("refusedByCheck", counts.refusedByCheck())
            .put("filed", counts.filed())
            .put("granted", counts.granted())
            .put("notGranted", counts.notGranted())
            .put("duplicatesAtReceiver", counts.duplicatesAtReceiver())
            .put("lost", counts.lost())
            .put("dossiers", result.dossiers())
            .put("dossiersPartlyGranted", result.partlyGranted())
            .put("filingDate", result.filingDate().toString());
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return (mapper.writer(lines).writeValueAsString(figures) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
