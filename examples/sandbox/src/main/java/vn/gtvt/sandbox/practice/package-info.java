/**
 * The practice portal: a receiver that no authority runs, with every operation that a platform may
 * have. It exists so that each step of a filing can be tried and broken.
 *
 * <p>What it speaks stands in {@code docs/wire/practice.md}. It takes the same dossier twice, as
 * most platforms would, unless {@link vn.gtvt.sandbox.Sandbox.Builder#practiceRefusesTwice()} is
 * set; its {@link vn.gtvt.sandbox.practice.PracticeLedger} shows what it really holds.
 */
@NullMarked
package vn.gtvt.sandbox.practice;

import org.jspecify.annotations.NullMarked;
