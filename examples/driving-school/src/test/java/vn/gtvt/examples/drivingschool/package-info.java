@org.jspecify.annotations.NullMarked
package vn.gtvt.examples.drivingschool;
