// Places to share as one's location: the demo asks no device where it is.

/** Name, latitude, longitude. */
export const CITIES = [
  ['Tashkent', 41.3111, 69.2797],
  ['Samarkand', 39.6542, 66.9597],
  ['Ankara', 39.9334, 32.8597],
  ['Istanbul', 41.0082, 28.9784],
  ['Baku', 40.4093, 49.8671],
  ['Astana', 51.1694, 71.4491],
  ['Bishkek', 42.8746, 74.5698],
  ['Ashgabat', 37.9601, 58.3261],
  ['Moscow', 55.7558, 37.6173],
  ['Brussels', 50.8503, 4.3517],
  ['Geneva', 46.2044, 6.1432],
  ['New York', 40.7128, -74.006],
]
