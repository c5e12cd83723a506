/**
 * What a transport company asks for: badges today, licences and routes next to them as they come.
 */
@NullMarked
package vn.gtvt.sdk.permits;

import org.jspecify.annotations.NullMarked;
