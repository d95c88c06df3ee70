import type { FigureLink } from '@/api/model';

/** A jointed figure of about the weight of the catalog's drawings, made up for development; not one of them. */
type Point = readonly [number, number];

const SAMPLES = 24;

/** The joints at a moment of the round (0–1); `bend` tells one made-up exercise from another. */
function pose(at: number, bend: number) {
  const lift = Math.min(1, Math.max(0, 1.6 * (0.5 - 0.5 * Math.cos(2 * Math.PI * at)) - 0.3));
  const angle = (0.3 + bend * 2.2 * lift) * Math.PI * 0.5;
  const lean = 0.25 * lift * bend;
  const hip: Point = [96, 118];
  const neck: Point = [hip[0] + 58 * Math.sin(lean), hip[1] - 58 * Math.cos(lean)];
  const along = ([x, y]: Point, length: number, turn: number): Point => [
    x + length * Math.sin(turn),
    y + length * Math.cos(turn),
  ];
  const elbow = along(neck, 26, angle);
  const hand = along(elbow, 24, angle + 0.9 * lift);
  const knee = along(hip, 34, 0.2 + 0.5 * lift * bend);
  const foot: Point = [100, 186];
  return { hip, neck, elbow, hand, knee, foot, head: along(neck, -17, -lean) };
}

type Joint = keyof ReturnType<typeof pose>;
const LIMBS: readonly [Joint, Joint, number, string][] = [
  ['hip', 'knee', 15, 'far'],
  ['knee', 'foot', 12, 'far'],
  ['neck', 'elbow', 10, 'far'],
  ['elbow', 'hand', 8, 'far'],
  ['neck', 'hip', 26, 'shirt'],
  ['neck', 'head', 9, 'skin'],
  ['hip', 'knee', 16, 'trousers'],
  ['knee', 'foot', 13, 'trousers'],
  ['neck', 'elbow', 11, 'shirt'],
  ['elbow', 'hand', 9, 'skin'],
  ['head', 'head', 24, 'skin'],
];

export function mockFigure(seed: number, form: string, left: boolean): string {
  const bend = 0.35 + ((seed * 37) % 60) / 100;
  const samples = Array.from({ length: SAMPLES + 1 }, (_, at) => pose(at / SAMPLES, bend));
  const panels = form === 'panels' ? [0, SAMPLES / 4, SAMPLES / 2] : [form === 'still' ? SAMPLES / 2 : 0];
  const drawn = panels.map(
    (key, at) => `<g transform="translate(${at * 240 + 20} 0)">${limbs(samples, key, form)}</g>`,
  );
  const width = 240 * panels.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 200" role="img"><title>Mock</title><style>
.rf-limb{fill:none;stroke-linecap:round;stroke-linejoin:round}.rf-skin{stroke:var(--rf-skin,#c98f6b)}
.rf-shirt{stroke:var(--rf-shirt,#3d5fc4)}.rf-trousers{stroke:var(--rf-trousers,#39425a)}.rf-far{stroke:var(--rf-far,#8890a4)}
.rf-floor{stroke:var(--rf-prop,#8a8f86);stroke-width:2}</style>
<g${left ? ` transform="matrix(-1 0 0 1 ${width} 0)"` : ''}><path class="rf-floor" d="M8 193H${width - 8}"/>${drawn.join('')}</g></svg>`;
}

function limbs(samples: ReturnType<typeof pose>[], key: number, form: string): string {
  return LIMBS.map(([from, to, width, look]) => {
    const d = samples.map((joints) => line(joints[from], joints[to]));
    const moving =
      form === 'motion'
        ? `<animate attributeName="d" dur="5s" repeatCount="indefinite" values="${d.join(';')}"/>`
        : '';
    return `<path class="rf-limb rf-${look}" stroke-width="${width}" d="${d[key] ?? ''}">${moving}</path>`;
  }).join('');
}

const line = (a: Point, b: Point) => `M${a.map((n) => n.toFixed(1)).join(' ')}L${b.map(near).join(' ')}`;
// A line of no length would not be drawn with round ends everywhere.
const near = (n: number) => (n + 0.1).toFixed(1);

export function mockFigureLink(id: string, variant: string, alt: string): FigureLink {
  const path = (form: string) =>
    `/exercises/${id}/revisions/1/variants/${variant}/figure.svg?form=${form}&v=0a1b2c3d`;
  return {
    motion: path('motion'),
    panels: path('panels'),
    still: path('still'),
    alt,
    seconds: 5,
    keys: [
      { label: 'Start', holdSeconds: 0 },
      { label: 'On the way', holdSeconds: 0 },
      { label: 'Hold', holdSeconds: 2 },
    ],
  };
}
