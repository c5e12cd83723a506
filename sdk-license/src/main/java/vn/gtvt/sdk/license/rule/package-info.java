/**
 * What the law says of licence classes: ages, terms, seniority, exchange of old classes, re-tests
 * of overdue licences. All of it is dated data ({@code licence/*.json} in the facts).
 */
@NullMarked
package vn.gtvt.sdk.license.rule;

import org.jspecify.annotations.NullMarked;
