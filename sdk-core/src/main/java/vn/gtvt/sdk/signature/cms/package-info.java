/** Signatures over any file: CMS and CAdES, beside the file or around it. */
@NullMarked
package vn.gtvt.sdk.signature.cms;

import org.jspecify.annotations.NullMarked;
