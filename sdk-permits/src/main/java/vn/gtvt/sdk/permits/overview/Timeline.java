package vn.gtvt.sdk.permits.overview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When what ends, as a picture: a lane per kind of paper, a column per month, a square per paper.
 *
 * <p>What has ended stands before the first month, what ends after the last behind it. Where one
 * month holds very many, a square stands for several, and the picture says so.
 */
final class Timeline {
  static final int MONTHS = 24;

  private static final int LABEL = 108;
  private static final int SIDE_COLUMN = 76;
  private static final int COLUMN = 34;
  private static final int STEP = 10;
  private static final int SIDE = 8;
  private static final int ACROSS = 3;
  private static final int MOST_ROWS = 12;
  private static final int TOP = 46;
  private static final int FIRST_MONTH = LABEL + SIDE_COLUMN;
  private static final int LATER = FIRST_MONTH + MONTHS * COLUMN;
  private static final int WIDTH = LATER + SIDE_COLUMN;
  private static final int ENDED = -1;

  private final Overview overview;
  private final YearMonth start;
  private final StringBuilder svg = new StringBuilder();
  private final int papersPerSquare;
  private int y = TOP;

  private Timeline(Overview overview) {
    this.overview = overview;
    this.start = YearMonth.from(overview.date());
    this.papersPerSquare = papersPerSquare();
  }

  static String of(Overview overview) {
    return new Timeline(overview).draw();
  }

  /** Says in words what a square of the picture stands for. */
  static String square(Overview overview) {
    int papers = new Timeline(overview).papersPerSquare;
    return papers == 1 ? "mỗi ô là một giấy tờ" : "mỗi ô là " + papers + " giấy tờ";
  }

  private String draw() {
    List<Term.What> lanes = lanes();
    StringBuilder body = new StringBuilder();
    for (Term.What what : lanes) {
      lane(what);
    }
    body.append(svg);
    svg.setLength(0);
    int height = y + 34;
    svg.append(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"when\""
                + " viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(height)
        .append("\"><title id=\"when\">")
        .append(Markup.text(inWords(lanes)))
        .append("</title>\n");
    frame();
    svg.append(body);
    months();
    return svg.append("</svg>").toString();
  }

  /** A kind of paper that nothing of has a last day needs no lane. */
  private List<Term.What> lanes() {
    List<Term.What> lanes = new ArrayList<>();
    for (Term.What what : Term.What.values()) {
      if (!byColumn(what).isEmpty()) {
        lanes.add(what);
      }
    }
    return lanes;
  }

  private Map<Integer, List<Term>> byColumn(Term.What what) {
    Map<Integer, List<Term>> columns = new TreeMap<>();
    for (Term term : overview.terms()) {
      if (term.what() == what && term.state() != Term.State.WITHDRAWN) {
        term.lastDay()
            .ifPresent(
                day ->
                    columns
                        .computeIfAbsent(
                            column(YearMonth.from(day), term), column -> new ArrayList<>())
                        .add(term));
      }
    }
    return columns;
  }

  private int column(YearMonth month, Term term) {
    if (term.state() == Term.State.ENDED) {
      return ENDED;
    }
    int column =
        (month.getYear() - start.getYear()) * 12 + month.getMonthValue() - start.getMonthValue();
    return Math.min(column, MONTHS);
  }

  private int papersPerSquare() {
    int most = 1;
    for (Term.What what : Term.What.values()) {
      for (Map.Entry<Integer, List<Term>> each : byColumn(what).entrySet()) {
        if (each.getKey() != MONTHS) {
          most = Math.max(most, each.getValue().size());
        }
      }
    }
    return (most + ACROSS * MOST_ROWS - 1) / (ACROSS * MOST_ROWS);
  }

  private void lane(Term.What what) {
    Map<Integer, List<Term>> columns = byColumn(what);
    int rows =
        columns.entrySet().stream()
            .filter(each -> each.getKey() != MONTHS)
            .mapToInt(each -> rows(each.getValue().size()))
            .max()
            .orElse(1);
    int bottom = y + Math.max(2, rows) * STEP + 22;
    text(8, bottom - 6, "lane", what.label().vi());
    line(0, bottom, WIDTH, bottom, "rule");
    columns.forEach(
        (column, terms) -> {
          if (column == MONTHS) {
            text(LATER + SIDE_COLUMN / 2, bottom - 6, "later", Integer.toString(terms.size()));
          } else {
            stack(left(column), bottom, terms);
          }
        });
    y = bottom;
  }

  private int rows(int papers) {
    int squares = (papers + papersPerSquare - 1) / papersPerSquare;
    return (squares + ACROSS - 1) / ACROSS;
  }

  private static int left(int column) {
    return column == ENDED ? LABEL + (SIDE_COLUMN - COLUMN) / 2 : FIRST_MONTH + column * COLUMN;
  }

  private void stack(int left, int bottom, List<Term> terms) {
    int squares = (terms.size() + papersPerSquare - 1) / papersPerSquare;
    for (int i = 0; i < squares; i++) {
      Term term = terms.get(i * papersPerSquare);
      int x = left + 3 + i % ACROSS * STEP;
      int top = bottom - 2 - (i / ACROSS + 1) * STEP;
      svg.append("<rect class=\"").append(style(term.state())).append("\" x=\"").append(x);
      svg.append("\" y=\"").append(top).append("\" width=\"").append(SIDE);
      svg.append("\" height=\"").append(SIDE).append("\" rx=\"1.5\"><title>");
      svg.append(Markup.text(label(term))).append("</title></rect>\n");
    }
    int top = bottom - 6 - rows(terms.size()) * STEP;
    text(left + COLUMN / 2, top, "count", Integer.toString(terms.size()));
  }

  private static String label(Term term) {
    return term.what().label().vi()
        + " "
        + term.subject()
        + term.lastDay().map(day -> " – " + OverviewWords.day(day)).orElse("");
  }

  static String style(Term.State state) {
    return switch (state) {
      case ENDED -> "ended";
      case SOON -> "soon";
      case VALID -> "valid";
      case WITHDRAWN -> "withdrawn";
    };
  }

  /** What lies behind the squares: the span called soon, and the heads of the columns. */
  private void frame() {
    YearMonth last = YearMonth.from(overview.soonUntil());
    int months =
        (last.getYear() - start.getYear()) * 12 + last.getMonthValue() - start.getMonthValue();
    double end =
        Math.min(
            MONTHS, months + (double) overview.soonUntil().getDayOfMonth() / last.lengthOfMonth());
    double today = (double) overview.date().getDayOfMonth() / start.lengthOfMonth();
    int from = FIRST_MONTH + (int) Math.round(today * COLUMN);
    int to = FIRST_MONTH + (int) Math.round(end * COLUMN);
    svg.append("<rect class=\"span\" x=\"").append(from).append("\" y=\"").append(TOP);
    svg.append("\" width=\"").append(Math.max(2, to - from)).append("\" height=\"");
    svg.append(y - TOP).append("\"/>\n");
    line(from, TOP - 6, from, y, "today");
    text(from + 4, TOP - 10, "head left", "Hôm nay " + OverviewWords.day(overview.date()));
    text(LABEL + SIDE_COLUMN / 2, TOP - 10, "head", "Đã hết hạn");
    text(LATER + SIDE_COLUMN / 2, TOP - 24, "head", "Sau " + MONTHS);
    text(LATER + SIDE_COLUMN / 2, TOP - 10, "head", "tháng");
    line(FIRST_MONTH, TOP, FIRST_MONTH, y, "rule");
    line(LATER, TOP, LATER, y, "rule");
    if (papersPerSquare > 1) {
      text(8, 14, "head left", "1 ô = " + papersPerSquare);
    }
  }

  private void months() {
    for (int i = 0; i < MONTHS; i++) {
      YearMonth month = start.plusMonths(i);
      int middle = FIRST_MONTH + i * COLUMN + COLUMN / 2;
      text(middle, y + 15, "month", Integer.toString(month.getMonthValue()));
      if (i == 0 || month.getMonthValue() == 1) {
        text(middle - COLUMN / 2 + 3, y + 30, "year left", Integer.toString(month.getYear()));
        line(middle - COLUMN / 2, TOP, middle - COLUMN / 2, y + 32, "rule");
      }
    }
    text(8, y + 15, "head left", "Tháng");
  }

  private String inWords(List<Term.What> lanes) {
    StringBuilder words = new StringBuilder("Hết hạn theo tháng");
    for (Term.What what : lanes) {
      words.append("; ").append(what.label().vi()).append(": ");
      words.append(overview.terms(what, Term.State.ENDED).size()).append(" đã hết hạn, ");
      words.append(overview.terms(what, Term.State.SOON).size()).append(" sắp hết hạn");
    }
    return words.toString();
  }

  private void line(int fromX, int fromY, int toX, int toY, String style) {
    svg.append("<path class=\"").append(style).append("\" d=\"M").append(fromX).append(' ');
    svg.append(fromY).append('L').append(toX).append(' ').append(toY).append("\"/>\n");
  }

  private void text(int x, int baseline, String style, String words) {
    svg.append("<text class=\"").append(style).append("\" x=\"").append(x).append("\" y=\"");
    svg.append(baseline).append("\">").append(Markup.text(words)).append("</text>\n");
  }
}
