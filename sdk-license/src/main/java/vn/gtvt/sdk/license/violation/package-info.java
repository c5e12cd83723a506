/**
 * Traffic violations of a vehicle (vi phạm giao thông, tra cứu phạt nguội): what a registry that
 * often fails and sometimes contradicts itself is believed, and what a person may attest instead.
 *
 * <p>The police's public page is guarded by a captcha and is never asked by this SDK.
 */
@NullMarked
package vn.gtvt.sdk.license.violation;

import org.jspecify.annotations.NullMarked;
