/**
 * The driver's health certificate (giấy khám sức khỏe lái xe, GKSKLX): what it says, whether it is
 * signed, whether it is this person's and this class's, and registries that do not have it yet.
 */
@NullMarked
package vn.gtvt.sdk.license.health;

import org.jspecify.annotations.NullMarked;
