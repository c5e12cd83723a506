package vn.gtvt.sandbox.http;

import java.io.InputStream;
import java.util.Map;

/**
 * One request.
 *
 * @param method as sent, upper case
 * @param path the decoded path
 * @param query the decoded parameters behind the question mark; of a repeated one the first
 * @param headers the header lines
 * @param body the body, readable once; empty if there is none. Reading may throw {@link
 *     HttpProblem} if it is malformed or too large
 */
public record Request(
    String method, String path, Map<String, String> query, Headers headers, InputStream body) {}
