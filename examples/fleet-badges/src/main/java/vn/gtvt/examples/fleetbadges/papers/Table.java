package vn.gtvt.examples.fleetbadges.papers;

import java.io.IOException;
import java.util.List;

/** A ruled table that repeats its head on every page. */
final class Table {
  private static final float PADDING = 3;
  private static final float LINE = Style.CELL.size() * 1.35f;

  /**
   * A column.
   *
   * @param head its words
   * @param width in points, rule to rule
   */
  record Column(String head, float width) {}

  private final Paper paper;
  private final List<Column> columns;

  Table(Paper paper, List<Column> columns) {
    this.paper = paper;
    this.columns = columns;
  }

  void draw(List<List<String>> rows) throws IOException {
    List<String> head = columns.stream().map(Column::head).toList();
    paper.makeRoom(4 * LINE);
    row(Style.CELL_HEAD, head);
    for (List<String> row : rows) {
      if (paper.makeRoom(heightOf(Style.CELL, row))) {
        row(Style.CELL_HEAD, head);
      }
      row(Style.CELL, row);
    }
  }

  private void row(Style style, List<String> cells) throws IOException {
    float top = paper.height();
    float bottom = top - heightOf(style, cells);
    float x = Paper.LEFT;
    for (int i = 0; i < columns.size(); i++) {
      paper.moveTo(top - PADDING / 2);
      for (String line : lines(style, i, cells)) {
        paper.write(style, x + PADDING, line);
      }
      paper.rule(x, top, x, bottom);
      x += columns.get(i).width();
    }
    paper.rule(x, top, x, bottom);
    paper.rule(Paper.LEFT, top, x, top);
    paper.rule(Paper.LEFT, bottom, x, bottom);
    paper.moveTo(bottom);
  }

  private float heightOf(Style style, List<String> cells) {
    int most = 1;
    for (int i = 0; i < columns.size(); i++) {
      most = Math.max(most, lines(style, i, cells).size());
    }
    return most * LINE + 2 * PADDING;
  }

  private List<String> lines(Style style, int column, List<String> cells) {
    return paper.fold(style, columns.get(column).width() - 2 * PADDING, cells.get(column));
  }
}
