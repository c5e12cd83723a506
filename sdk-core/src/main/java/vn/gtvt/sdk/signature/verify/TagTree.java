package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a PDF, by which it is read aloud (ISO 32000-2, 14.7). They may grow by the fields of
 * later signatures, as programs tag these too; whatever was tagged stays as it was.
 */
final class TagTree {
  private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
  private static final Set<COSName> GROWING =
      Set.of(COSName.K, PARENT_TREE, COSName.getPDFName("ParentTreeNextKey"));

  private final List<Pair> tags = new ArrayList<>();
  private final List<Pair> contents = new ArrayList<>();
  private final SameObjects same;
  private final LaterSignatures later;

  private TagTree(SameObjects same, LaterSignatures later) {
    this.same = same;
    this.later = later;
  }

  /** Pairs the tags of both revisions; nothing if some are gone or came for anything else. */
  static @Nullable TagTree pair(
      @Nullable COSDictionary then,
      @Nullable COSDictionary now,
      SameObjects same,
      LaterSignatures later) {
    TagTree tree = new TagTree(same, later);
    if (then == null || now == null) {
      return then == now ? tree : null;
    }
    return tree.pair(then, now) ? tree : null;
  }

  private boolean pair(COSDictionary then, COSDictionary now) {
    Deque<Pair> open = new ArrayDeque<>();
    add(then, now, open);
    while (!open.isEmpty()) {
      Pair pair = open.pop();
      List<COSBase> old = kids(pair.then());
      List<COSBase> kept = kids(pair.now());
      kept.removeIf(this::isOfNewField);
      if (old.size() != kept.size()) {
        return false;
      }
      for (int i = 0; i < old.size(); i++) {
        if (isTag(old.get(i))
            && kept.get(i) instanceof COSDictionary other
            && !same.isPaired(old.get(i))) {
          add((COSDictionary) old.get(i), other, open);
        } else {
          contents.add(new Pair(old.get(i), kept.get(i)));
        }
      }
    }
    return true;
  }

  private void add(COSDictionary then, COSDictionary now, Deque<Pair> open) {
    same.pair(then, now);
    tags.add(new Pair(then, now));
    open.push(new Pair(then, now));
  }

  /** Says whether every tag says what it said, about the content that it was about. */
  boolean isKept() throws IOException {
    for (Pair tag : tags) {
      COSDictionary then = (COSDictionary) tag.then();
      COSDictionary now = (COSDictionary) tag.now();
      if (!same.same(then, now, GROWING) || !areParentsKept(then, now)) {
        return false;
      }
    }
    for (Pair content : contents) {
      if (!same.same(content.then(), content.now())) {
        return false;
      }
    }
    return true;
  }

  private boolean areParentsKept(COSDictionary then, COSDictionary now) throws IOException {
    COSDictionary tree = then.getCOSDictionary(PARENT_TREE);
    Map<Long, COSBase> old = tree == null ? Map.of() : numbers(tree);
    COSDictionary grown = now.getCOSDictionary(PARENT_TREE);
    Map<Long, COSBase> kept = grown == null ? Map.of() : numbers(grown);
    if (old == null || kept == null) {
      return false;
    }
    for (Map.Entry<Long, COSBase> entry : old.entrySet()) {
      if (!same.same(entry.getValue(), kept.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the entries of a number tree; nothing if one stands there twice. */
  private static @Nullable Map<Long, COSBase> numbers(COSDictionary root) {
    Map<Long, COSBase> entries = new HashMap<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      COSDictionary node = open.pop();
      if (!seen.add(node)) {
        return null;
      }
      for (COSBase kid : FormFields.items(node.getCOSArray(COSName.KIDS))) {
        if (kid instanceof COSDictionary dictionary) {
          open.push(dictionary);
        }
      }
      COSArray pairs = node.getCOSArray(COSName.NUMS);
      for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
        if (!(pairs.getObject(i) instanceof COSInteger key)
            || entries.put(key.longValue(), pairs.get(i + 1)) != null) {
          return null;
        }
      }
    }
    return entries;
  }

  private static boolean isTag(@Nullable COSBase kid) {
    return kid instanceof COSDictionary dictionary
        && dictionary.getDictionaryObject(COSName.S) != null;
  }

  private static List<COSBase> kids(COSBase tag) {
    COSBase kids = ((COSDictionary) tag).getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      return FormFields.items(array);
    }
    List<COSBase> only = new ArrayList<>();
    if (kids != null) {
      only.add(kids);
    }
    return only;
  }

  /** Says whether a tag is about nothing but the field of a later signature. */
  private boolean isOfNewField(@Nullable COSBase kid) {
    if (!(kid instanceof COSDictionary tag) || !isTag(tag)) {
      return false;
    }
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<COSBase> open = kids(tag);
    boolean isAboutField = false;
    while (!open.isEmpty()) {
      COSBase next = open.remove(open.size() - 1);
      COSBase widget =
          next instanceof COSDictionary reference
              ? reference.getDictionaryObject(COSName.getPDFName("Obj"))
              : null;
      if (widget != null && later.isNewWidget(widget)) {
        isAboutField = true;
      } else if (isTag(next) && seen.add(next)) {
        open.addAll(kids(next));
      } else {
        return false;
      }
    }
    return isAboutField;
  }

  /** Two objects that stand for each other. */
  private record Pair(COSBase then, COSBase now) {}
}
