/**
 * HTTP in one place: every call ends as {@link vn.gtvt.sdk.http.HttpReply}, which says whether the
 * request can have reached the receiver. Nothing is retried or redirected behind the caller's back,
 * and no body is ever logged.
 */
@NullMarked
package vn.gtvt.sdk.http;

import org.jspecify.annotations.NullMarked;
