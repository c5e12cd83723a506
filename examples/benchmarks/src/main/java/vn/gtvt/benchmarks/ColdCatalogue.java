package vn.gtvt.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import vn.gtvt.sdk.fact.FactFiles;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** First reading of the definition files in a fresh JVM; writes its nanoseconds. */
final class ColdCatalogue {
  private ColdCatalogue() {}

  /** By a plain mapper. */
  static final class Bare {
    private Bare() {}

    public static void main(String[] args) throws IOException {
      long start = System.nanoTime();
      ObjectMapper json = new ObjectMapper();
      List<JsonNode> read = new ArrayList<>();
      for (FactFiles files : ServiceLoader.load(FactFiles.class)) {
        for (String name : files.names()) {
          try (InputStream in = files.open(name)) {
            read.add(json.readTree(in));
          }
        }
      }
      long took = System.nanoTime() - start;
      Out.open().println(took + "\nread " + read.size());
    }
  }

  /** By the SDK: read, judged, sorted by date, asked for a day. */
  static final class Ours {
    private Ours() {}

    public static void main(String[] args) {
      long start = System.nanoTime();
      int inForce = ProcedureCatalogue.bundled().at(SampleFleet.FILING_DAY).all().size();
      long took = System.nanoTime() - start;
      Out.open().println(took + "\nin force " + inForce);
    }
  }
}
