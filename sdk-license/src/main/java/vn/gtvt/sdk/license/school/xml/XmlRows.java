package vn.gtvt.sdk.license.school.xml;

/** Finds the rows of a file, elements of one name with leaves inside. For one pass. */
public final class XmlRows implements XmlHandler {
  private static final String SIGNATURE = "Signature";
  private static final int MOST = 20_000;

  private final String row;
  private final Row to;
  private int depth;
  private int rowDepth;
  private int signatureDepth;
  private int count;

  /** Hears one row after the other. */
  public interface Row {
    /** A row begins. */
    void begin(int line);

    /**
     * An element with nothing but text.
     *
     * @param parent the row or a block in it
     */
    void leaf(String parent, XmlLeaf leaf);

    /** It ended. */
    void end();
  }

  /**
   * Looks for rows.
   *
   * @param row name of their elements
   */
  public XmlRows(String row, Row to) {
    this.row = row;
    this.to = to;
  }

  /** Returns how many rows ended. */
  public int count() {
    return count;
  }

  @Override
  public void begin(String parent, String name, int at, int line) {
    depth = at;
    if (signatureDepth == 0 && name.equals(SIGNATURE)) {
      signatureDepth = at;
    } else if (signatureDepth == 0 && rowDepth == 0 && name.equals(row)) {
      rowDepth = at;
      to.begin(line);
    }
  }

  @Override
  public void leaf(String parent, XmlLeaf leaf) {
    if (depth == signatureDepth || depth == rowDepth) {
      end(leaf.name(), depth);
    } else if (signatureDepth == 0 && rowDepth > 0) {
      to.leaf(parent, leaf);
    }
  }

  @Override
  public void end(String name, int at) {
    if (at == signatureDepth) {
      signatureDepth = 0;
    } else if (signatureDepth == 0 && at == rowDepth) {
      rowDepth = 0;
      count++;
      to.end();
    }
  }

  @Override
  public boolean wantsMore() {
    return count < MOST;
  }
}
