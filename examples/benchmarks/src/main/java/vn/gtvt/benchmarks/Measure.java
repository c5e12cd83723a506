package vn.gtvt.benchmarks;

import java.util.List;

/** One or more lines of the table. Implementations are stateless. */
interface Measure {
  /** Returns the name by which it is asked for. */
  String name();

  /** Measures; takes seconds to a minute at full scale. */
  List<Row> rows(Scale scale) throws Exception;
}
