/**
 * Transport business licence (giấy phép kinh doanh vận tải, 1.000703, 2.002286, 2.002287): the
 * application, its check, and the way to a dossier.
 */
@NullMarked
package vn.gtvt.sdk.permits.licence;

import org.jspecify.annotations.NullMarked;
