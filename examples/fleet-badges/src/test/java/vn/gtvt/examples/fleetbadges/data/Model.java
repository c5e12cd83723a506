package vn.gtvt.examples.fleetbadges.data;

/**
 * A kind of vehicle on the road.
 *
 * @param make its make and name
 * @param vehicleClass class on its registration paper
 * @param capacity seats with the driver, or payload in kg for a truck
 * @param engine first letters of its engine numbers
 */
record Model(String make, String vehicleClass, int capacity, String engine) {}
