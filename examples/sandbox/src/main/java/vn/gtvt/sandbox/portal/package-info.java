/**
 * What is the same behind every portal door of the sandbox: the officer's plans, the accounts that
 * wait for him, and what each door really holds.
 */
@NullMarked
package vn.gtvt.sandbox.portal;

import org.jspecify.annotations.NullMarked;
