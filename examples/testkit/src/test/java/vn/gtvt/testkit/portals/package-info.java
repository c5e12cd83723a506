/** The portals end to end: one business over every dialect, and the complaints of their users. */
package vn.gtvt.testkit.portals;
