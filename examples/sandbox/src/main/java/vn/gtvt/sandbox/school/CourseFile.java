package vn.gtvt.sandbox.school;

import java.util.List;

/** The parts of a file. */
record CourseFile(CourseTable table, Node header, Node course, List<Node> learners) {}
