/**
 * What a program that embeds the SDK needs in its tests: assertions, a way through time, and a
 * receiver with every operation.
 */
module vn.gtvt.testkit {
  requires com.fasterxml.jackson.databind;
  requires transitive org.assertj.core;
  requires static org.jspecify;
  requires transitive vn.gtvt.sandbox;
  requires transitive vn.gtvt.sdk;

  exports vn.gtvt.testkit;
}
