// Makes src-tauri/casework/data/world.json, the shapes of the map, out of the package world-atlas (Natural Earth, public
// domain). Run by hand when the package changes: `node tools/world.mjs`. The window and the core's drawings read the file.
//
// Shapes say nothing about the status of a territory. Land that is no row of countries.csv is drawn as land without a name;
// lines that are in dispute are kept apart, to be drawn dashed. Where Natural Earth draws who holds a place rather than
// what the General Assembly of the United Nations says of it, the latter is followed (see `settle`).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, quantile, simplify, filter, filterAttachedWeight } from 'topojson-simplify';

const WIDTH = 10000;
/** Share of the points of the 1 : 50 million shapes that is kept. */
const KEPT = 0.38;
/** Side of a square, in units of the drawing: a smaller country gets a dot as well. */
const SMALL = 60;

/** The exercise's countries lie where no land is; longitude and latitude. They are drawn only when they have cases. */
const INVENTED = { XAR: [-38, 40], XBM: [-31, 33] };

const read = createRequire(import.meta.url);
const atlas = (name) => JSON.parse(readFileSync(read.resolve(`world-atlas/${name}.json`), 'utf8'));
const data = fileURLToPath(new URL('../../src-tauri/casework/data/', import.meta.url));

/** ISO 3166-1 alpha-3 by the numeric code, of every row of countries.csv. */
function codes() {
  const [head, ...rows] = readFileSync(`${data}countries.csv`, 'utf8').trim().split('\n');
  const [iso3, m49] = ['iso3', 'm49'].map((name) => head.split(',').indexOf(name));
  // The first three columns are never quoted.
  return new Map(rows.map((row) => row.split(',')).map((cells) => [cells[m49], cells[iso3]]));
}

/** Each country's geometries by alpha-3; what is no country of ours stands under ''. */
function settle(topology) {
  const known = codes();
  // Recognised by no or almost no State: drawn with the State that the United Nations names.
  const belongs = { 'N. Cyprus': 'CYP', 'Cyprus U.N. Buffer Zone': 'CYP', Dhekelia: 'CYP', Akrotiri: 'CYP', Somaliland: 'SOM' };
  const parts = new Map([['', []]]);
  const add = (code, geometry) => parts.set(code, [...(parts.get(code) ?? []), geometry]);
  for (const geometry of topology.objects.countries.geometries) {
    const name = geometry.properties.name;
    if (name === 'Antarctica') continue;
    const code = known.get(String(geometry.id ?? '').padStart(3, '0')) ?? belongs[name] ?? '';
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    for (const arcs of polygons) {
      const polygon = { type: 'Polygon', arcs };
      add(code === 'RUS' && isCrimea(topology, polygon) ? 'UKR' : code, { ...polygon, name });
    }
  }
  return parts;
}

/** Resolution 68/262 of the General Assembly. */
function isCrimea(topology, polygon) {
  const ring = feature(topology, polygon).geometry.coordinates[0];
  return ring.every(([x, y]) => x > 32 && x < 37 && y > 44 && y < 46.5);
}

function disputed(a, b) {
  const pair = [a, b].map((one) => one.name).sort().join(' / ');
  return (
    ['China / India', 'India / Pakistan', 'Kosovo / Serbia', 'Morocco / W. Sahara', 'Israel / Palestine', 'Israel / Syria', 'S. Sudan / Sudan'].includes(pair) ||
    pair.includes('Siachen')
  );
}

const fine = presimplify(atlas('countries-50m'));
const topology = simplify(fine, quantile(fine, KEPT));
const light = filter(topology, filterAttachedWeight(topology, quantile(fine, KEPT)));
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, { type: 'Sphere' });
const path = geoPath(projection).digits(3);

/** The path in whole units, each step from the point before: a third of the bytes. */
function compact(object) {
  const rings = (path(object) ?? '').split('M').slice(1);
  return rings
    .map((ring) => {
      const closed = ring.endsWith('Z');
      const points = ring.replace('Z', '').split('L').map((point) => point.split(',').map((one) => Math.round(Number(one))));
      let [x, y] = points[0];
      let text = `M${x} ${y}`;
      let drawn = 0;
      for (const [nextX, nextY] of points.slice(1)) {
        if (nextX === x && nextY === y) continue;
        text += `${drawn === 0 ? 'l' : nextX - x < 0 ? '' : ' '}${nextX - x}${nextY - y < 0 ? '' : ' '}${nextY - y}`;
        [x, y] = [nextX, nextY];
        drawn += 1;
      }
      return drawn === 0 || (closed && drawn < 3) ? '' : text + (closed ? 'z' : '');
    })
    .join('');
}

/** Where a number is put: the inner point of the largest part that is farthest from its edge. */
function place(object) {
  const all = object.type === 'MultiPolygon' ? object.coordinates : [object.coordinates];
  // Point by point: an atoll of a few metres is too small for the sphere's geometry, which takes it for its opposite.
  const parts = all.map((rings) => rings.map((ring) => ring.map((point) => projection(point))));
  const areas = parts.map(([outer]) => area(outer));
  const rings = parts[areas.indexOf(Math.max(...areas))];
  const [xs, ys] = [0, 1].map((axis) => rings[0].map((point) => point[axis]));
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let best = { at: [(left + right) / 2, (top + bottom) / 2], room: -1 };
  const steps = 48;
  for (let i = 1; i < steps; i += 1) {
    for (let j = 1; j < steps; j += 1) {
      const at = [left + ((right - left) * i) / steps, top + ((bottom - top) * j) / steps];
      const room = inside(at, rings) ? edge(at, rings) : -1;
      if (room > best.room) best = { at, room };
    }
  }
  return { at: best.at.map(Math.round), area: areas.reduce((sum, one) => sum + one, 0) };
}

function area(ring) {
  return Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - y * ring[(i + 1) % ring.length][0], 0)) / 2;
}

function inside([x, y], rings) {
  let within = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
    }
  }
  return within;
}

function edge([x, y], rings) {
  let least = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [[ax, ay], [bx, by]] = [ring[j], ring[i]];
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(x - ax - along * dx, y - ay - along * dy));
    }
  }
  return least;
}

const drawn = settle(light);
// Where a small State lies comes from the finest shapes: the coarser ones leave some out.
const exact = atlas('countries-10m');
const places = settle(exact);
const countries = {};
for (const code of [...codes().values()].sort()) {
  const { at, area } = place(merge(exact, places.get(code)));
  const d = drawn.has(code) ? compact(merge(light, drawn.get(code))) : '';
  countries[code] = { d, at, ...(area < SMALL * SMALL ? { small: true } : {}) };
}
for (const [code, at] of Object.entries(INVENTED)) countries[code] = { d: '', at: projection(at).map(Math.round), invented: true };
const objects = { type: 'GeometryCollection', geometries: light.objects.countries.geometries.filter((one) => one.properties.name !== 'Antarctica') };
const named = (geometry) => ({ name: geometry.properties.name });
const owner = new Map([...drawn].flatMap(([code, parts]) => parts.map((part) => [part.name, code])));
const inner = (a, b) => a !== b && (owner.get(a.properties.name) !== owner.get(b.properties.name) || owner.get(a.properties.name) === '');
// Crimea's only border on land is one with Ukraine.
const crimea = (a, b) => [a, b].map((one) => one.properties.name).sort().join(' / ') === 'Russia / Ukraine';
const whole = merge(light, objects.geometries);
const [[, top], [, bottom]] = path.bounds(whole);
const answer = {
  source: `world-atlas ${read('world-atlas/package.json').version}, Natural Earth 1:50m, public domain; Equal Earth projection`,
  width: WIDTH,
  top: Math.floor(top / 100) * 100,
  bottom: Math.ceil(bottom / 100) * 100,
  countries,
  other: compact(merge(light, drawn.get(''))),
  borders: compact(mesh(light, objects, (a, b) => inner(a, b) && !disputed(named(a), named(b)) && !crimea(a, b))) +
    withoutCrimea(),
  disputed: compact(mesh(light, objects, (a, b) => inner(a, b) && disputed(named(a), named(b)))),
};

/** The border of Russia and Ukraine without the isthmus. */
function withoutCrimea() {
  const lines = mesh(light, objects, (a, b) => inner(a, b) && crimea(a, b));
  const kept = lines.coordinates.filter((line) => !line.every(([x, y]) => x > 32 && x < 37 && y > 44 && y < 46.5));
  return compact({ type: 'MultiLineString', coordinates: kept });
}

const text = `${JSON.stringify(answer)}\n`;
if (process.argv.includes('--check')) process.stdout.write(text);
else writeFileSync(`${data}world.json`, text);
