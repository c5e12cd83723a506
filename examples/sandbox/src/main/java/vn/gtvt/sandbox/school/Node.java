package vn.gtvt.sandbox.school;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of the file with what is in it. For one thread. */
final class Node {
  private final String name;
  private final int line;
  private final List<Node> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Node(String name, int line) {
    this.name = name;
    this.line = line;
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  List<Node> children() {
    return children;
  }

  void append(String more) {
    text.append(more);
  }

  String text() {
    return text.toString();
  }

  @Nullable Node child(String childName) {
    return children.stream().filter(each -> each.name.equals(childName)).findFirst().orElse(null);
  }

  /** The text of a child; empty if there is none. */
  String value(String childName) {
    Node child = child(childName);
    return child == null ? "" : child.text();
  }
}
