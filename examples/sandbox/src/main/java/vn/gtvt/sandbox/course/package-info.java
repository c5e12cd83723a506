/**
 * What happens to a dossier after it was filed, as a function of the clock, of what people did and
 * of the words that a test laid for it. Several doors share it; each shows it in its own way.
 */
@NullMarked
package vn.gtvt.sandbox.course;

import org.jspecify.annotations.NullMarked;
