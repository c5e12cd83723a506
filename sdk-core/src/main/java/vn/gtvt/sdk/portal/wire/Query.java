package vn.gtvt.sdk.portal.wire;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Builds addresses from texts that may hold anything. Not safe for concurrent use. */
public final class Query {
  private final StringBuilder built;
  private boolean hasOne;

  private Query(String path) {
    this.built = new StringBuilder(path);
  }

  /** Begins with a path that needs no escaping. */
  public static Query of(String path) {
    return new Query(path);
  }

  /** Adds a parameter; an empty one is sent empty. */
  public Query with(String name, String value) {
    built.append(hasOne ? '&' : '?').append(name).append('=').append(escaped(value));
    hasOne = true;
    return this;
  }

  /** Returns the address below a base that ends with a slash. */
  public URI under(URI base) {
    return base.resolve(built.toString());
  }

  /** Returns a text as one piece of a path or a query. */
  public static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Returns the address as a folder: what is resolved against it stands below it. */
  public static URI folder(URI base) {
    String text = base.toString();
    return text.endsWith("/") ? base : URI.create(text + "/");
  }
}
