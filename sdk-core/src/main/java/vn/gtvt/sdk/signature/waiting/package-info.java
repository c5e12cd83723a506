/** The written form of signatures that wait for a person, one for every kind; not exported. */
@NullMarked
package vn.gtvt.sdk.signature.waiting;

import org.jspecify.annotations.NullMarked;
