/** Longitude and latitude in degrees. */
export type Coordinates = readonly [longitude: number, latitude: number];
