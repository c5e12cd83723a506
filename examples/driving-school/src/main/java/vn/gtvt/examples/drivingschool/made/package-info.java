/** Made-up people, pictures and papers: everything the example needs and nobody owns. */
@NullMarked
package vn.gtvt.examples.drivingschool.made;

import org.jspecify.annotations.NullMarked;
