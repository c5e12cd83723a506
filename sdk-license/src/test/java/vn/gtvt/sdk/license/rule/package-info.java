/** The tables of classes, judged by the text of the law as written down in the facts. */
@NullMarked
package vn.gtvt.sdk.license.rule;

import org.jspecify.annotations.NullMarked;
