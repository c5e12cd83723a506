/**
 * The doors of QLVT as the wire page describes them: log-in, endpoint, files and the field table.
 */
@NullMarked
package vn.gtvt.sandbox.qlvt;

import org.jspecify.annotations.NullMarked;
