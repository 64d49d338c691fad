/** Changes to the world's borders that the map makes, on arcs that neighbours share, so that no seam is left. */
import { geoContains } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

export type Country = (Polygon | MultiPolygon) & { id?: string; properties: { name: string } };
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Simferopol, in the middle of Crimea. */
const IN_CRIMEA: [number, number] = [34.1, 44.95];
/** Areas without an ISO code that are drawn as part of the state named. */
const DRAWN_WITH: Readonly<Record<string, string>> = { 'N. Cyprus': 'Cyprus', Somaliland: 'Somalia', Åland: 'Finland' };

/** The countries of the world, with Crimea as Ukraine (UN General Assembly resolution 68/262). */
export function countriesOf(world: World): Country[] {
  const countries = world.objects.countries.geometries as unknown as Country[];
  const polygons = polygonsOf(named(countries, 'Russia'));
  const crimea = polygons.filter((arcs) => geoContains(feature(world, { type: 'Polygon', arcs }), IN_CRIMEA));
  if (crimea.length !== 1) throw new Error(`Crimea is ${crimea.length} polygons of Russia; 1 was expected.`);
  const mainland: Country = {
    ...named(countries, 'Russia'),
    type: 'MultiPolygon',
    arcs: polygons.filter((arcs) => !crimea.includes(arcs)),
  };
  const joined = joinNamed(
    world,
    countries.map((country) => (country.properties.name === 'Russia' ? mainland : country)),
  );
  return joined.map((country) => (country.properties.name === 'Ukraine' ? joinTo(world, country, crimea) : country));
}

function joinNamed(world: World, countries: readonly Country[]): Country[] {
  const parts = countries.filter((country) => country.properties.name in DRAWN_WITH);
  return countries
    .filter((country) => !parts.includes(country))
    .map((country) => {
      const own = parts.filter((part) => DRAWN_WITH[part.properties.name] === country.properties.name);
      return own.length > 0 ? joinTo(world, country, own.flatMap(polygonsOf)) : country;
    });
}

function joinTo(world: World, country: Country, polygons: number[][][]): Country {
  const merged = mergeArcs(world, [country, { type: 'MultiPolygon', arcs: polygons }] as Parameters<
    typeof mergeArcs
  >[1]);
  return { ...country, ...merged } as Country;
}

function polygonsOf(country: Country): number[][][] {
  return country.type === 'Polygon' ? [country.arcs] : country.arcs;
}

function named(countries: readonly Country[], name: string): Country {
  const found = countries.find((country) => country.properties.name === name);
  if (found === undefined) throw new Error(`The atlas has no country called ${name}.`);
  return found;
}
