package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Compares what objects of two revisions lead to, whatever their numbers are.
 *
 * <p>Both sides may run in circles and be as deep as they like: two objects are taken for the same
 * until something that they lead to is not (Hopcroft and Karp), so each is looked at once.
 */
final class SameObjects {
  private static final int BUFFER = 8192;

  private final IdentityHashMap<COSBase, COSBase> judgedElsewhere = new IdentityHashMap<>();
  private final IdentityHashMap<COSBase, COSBase> classes = new IdentityHashMap<>();

  /** Says that two objects stand for each other, and that rules of their own compare them. */
  void pair(COSBase then, COSBase now) {
    judgedElsewhere.put(then, now);
  }

  /** Says whether an object of the signed revision has been paired. */
  boolean isPaired(COSBase then) {
    return judgedElsewhere.containsKey(then);
  }

  /** Says whether two dictionaries have the same entries but for some. */
  boolean same(COSDictionary then, COSDictionary now, Set<COSName> without) throws IOException {
    Set<COSName> names = new HashSet<>(then.keySet());
    names.addAll(now.keySet());
    names.removeAll(without);
    for (COSName name : names) {
      if (!same(then.getItem(name), now.getItem(name))) {
        return false;
      }
    }
    return true;
  }

  /** Says whether two objects are the same with all that they lead to. */
  boolean same(@Nullable COSBase then, @Nullable COSBase now) throws IOException {
    Deque<Pair> open = new ArrayDeque<>();
    boolean isSame = meet(then, now, open);
    while (isSame && !open.isEmpty()) {
      Pair pair = open.pop();
      isSame = areSameInside(pair.then(), pair.now(), open);
    }
    if (!isSame) {
      // What was taken for the same on the way was not looked at to its end.
      classes.clear();
    }
    return isSame;
  }

  private boolean meet(@Nullable COSBase first, @Nullable COSBase second, Deque<Pair> open) {
    COSBase then = resolved(first);
    COSBase now = resolved(second);
    if (then == null || now == null) {
      return then == now;
    }
    if (judgedElsewhere.containsKey(then)) {
      return judgedElsewhere.get(then) == now;
    }
    if (!isContainer(then)) {
      return isSameLeaf(then, now);
    }
    COSBase one = representative(then);
    COSBase other = representative(now);
    if (one != other) {
      classes.put(one, other);
      open.push(new Pair(then, now));
    }
    return true;
  }

  private boolean areSameInside(COSBase then, COSBase now, Deque<Pair> open) throws IOException {
    if (then.getClass() != now.getClass()) {
      return false;
    }
    if (then instanceof COSArray array) {
      COSArray other = (COSArray) now;
      boolean isSame = array.size() == other.size();
      for (int i = 0; isSame && i < array.size(); i++) {
        isSame = meet(array.get(i), other.get(i), open);
      }
      return isSame;
    }
    COSDictionary dictionary = (COSDictionary) then;
    COSDictionary other = (COSDictionary) now;
    Set<COSName> names = new HashSet<>(dictionary.keySet());
    names.addAll(other.keySet());
    if (then instanceof COSStream) {
      names.remove(COSName.LENGTH);
    }
    for (COSName name : names) {
      if (!meet(dictionary.getItem(name), other.getItem(name), open)) {
        return false;
      }
    }
    return !(then instanceof COSStream stream) || areSameBytes(stream, (COSStream) now);
  }

  private static boolean areSameBytes(COSStream then, COSStream now) throws IOException {
    if (!then.hasData() || !now.hasData()) {
      return then.hasData() == now.hasData();
    }
    try (InputStream one = then.createRawInputStream();
        InputStream other = now.createRawInputStream()) {
      byte[] bytes = one.readNBytes(BUFFER);
      while (Arrays.equals(bytes, other.readNBytes(BUFFER))) {
        if (bytes.length < BUFFER) {
          return true;
        }
        bytes = one.readNBytes(BUFFER);
      }
      return false;
    }
  }

  private static boolean isContainer(COSBase object) {
    return object instanceof COSDictionary || object instanceof COSArray;
  }

  private static boolean isSameLeaf(COSBase then, COSBase now) {
    if (then instanceof COSInteger one && now instanceof COSInteger other) {
      return one.longValue() == other.longValue();
    }
    if (then instanceof COSNumber one && now instanceof COSNumber other) {
      // Programs write a number anew in their own way: 595.32 is 595.320.
      return Float.compare(one.floatValue(), other.floatValue()) == 0;
    }
    if (then instanceof COSString one && now instanceof COSString other) {
      return Arrays.equals(one.getBytes(), other.getBytes());
    }
    return then.equals(now);
  }

  private static @Nullable COSBase resolved(@Nullable COSBase reference) {
    COSBase object = reference instanceof COSObject inner ? inner.getObject() : reference;
    boolean isNothing = object instanceof COSNull || object instanceof COSObject;
    return isNothing ? null : object;
  }

  private COSBase representative(COSBase object) {
    COSBase at = object;
    for (COSBase above = classes.get(at); above != null; above = classes.get(at)) {
      COSBase further = classes.get(above);
      if (further != null) {
        classes.put(at, further);
      }
      at = above;
    }
    return at;
  }

  /** Two objects that must be the same. */
  private record Pair(COSBase then, COSBase now) {}
}
