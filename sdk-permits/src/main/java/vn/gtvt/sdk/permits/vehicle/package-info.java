/**
 * Vehicles as registration papers describe them: plate, chassis, seats, age, life, who holds them.
 */
@NullMarked
package vn.gtvt.sdk.permits.vehicle;

import org.jspecify.annotations.NullMarked;
