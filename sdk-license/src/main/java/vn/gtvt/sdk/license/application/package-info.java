/**
 * Dossiers of driving licences: whether one may be filed and why not, what is filed, and the step
 * that only the citizen can do.
 */
@NullMarked
package vn.gtvt.sdk.license.application;

import org.jspecify.annotations.NullMarked;
