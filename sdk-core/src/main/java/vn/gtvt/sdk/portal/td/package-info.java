/**
 * The dialect of the published provincial portal "TD" (.NET), written from {@code docs/wire/td.md};
 * the only room that knows its wire names.
 */
@NullMarked
package vn.gtvt.sdk.portal.td;

import org.jspecify.annotations.NullMarked;
