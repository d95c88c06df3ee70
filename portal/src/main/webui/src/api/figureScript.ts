import type { Maybe } from './model';

/**
 * What a jointed figure does in one variant: key positions in space, what stands around it and from where one looks.
 * Metres and degrees; x ahead of the figure, y to its left, z up. What a key's pose leaves out is as in the key before.
 */
export type Vec = [number, number, number];
export type Side = 'LEFT' | 'RIGHT';

export interface View {
  azimuth?: number;
  elevation?: number;
  focus?: Maybe<Vec>;
  height?: Maybe<number>;
}

export const PROP_KINDS = [
  'CHAIR',
  'STOOL',
  'WALL',
  'DOOR_FRAME',
  'CORNER',
  'FLOOR',
  'MAT',
  'PILLOW',
  'ANCHOR',
  'TUBING',
  'WEIGHT',
] as const;
export type PropKind = (typeof PROP_KINDS)[number];

export interface Prop {
  kind: PropKind;
  at?: Maybe<Vec>;
  turn?: number;
  size?: Maybe<Vec>;
  /** The hands that hold it. */
  parts?: Part[];
  layer?: Maybe<'BEHIND' | 'FRONT'>;
}

export interface Turn {
  flexion?: number;
  bend?: number;
  twist?: number;
}
export interface Head extends Turn {
  nod?: number;
  slide?: number;
}
export interface Pelvis {
  at: Vec;
  pitch?: number;
  roll?: number;
  yaw?: number;
}
export interface Girdle {
  raise?: number;
  forward?: number;
}
export interface Limb {
  reach?: Maybe<{ frame: string; at: Vec }>;
  pole?: Maybe<Vec>;
  joint?: Maybe<Vec>;
  angles?: Maybe<{ plane?: number; raise?: number; turn?: number; bend?: number }>;
  end?: Maybe<{ shape: string; towards?: Maybe<Vec>; palm?: Maybe<Vec>; bend?: number }>;
}
export interface Pose {
  pelvis?: Maybe<Pelvis>;
  lumbar?: Maybe<Turn>;
  thorax?: Maybe<Turn>;
  head?: Maybe<Head>;
  shoulders?: Maybe<Girdle>;
  leftShoulder?: Maybe<Girdle>;
  rightShoulder?: Maybe<Girdle>;
  arms?: Maybe<Limb>;
  leftArm?: Maybe<Limb>;
  rightArm?: Maybe<Limb>;
  legs?: Maybe<Limb>;
  leftLeg?: Maybe<Limb>;
  rightLeg?: Maybe<Limb>;
}

export interface Key {
  label: string;
  moveSeconds?: number;
  holdSeconds?: number;
  pose: Pose;
}

const MIDDLE_PARTS = [
  'HEAD',
  'NECK',
  'CHEST',
  'UPPER_BACK',
  'SHOULDER_BLADES',
  'LOWER_BACK',
  'BELLY',
  'PELVIS',
] as const;
const SIDE_PARTS = [
  'SHOULDER',
  'UPPER_ARM',
  'ELBOW',
  'FOREARM',
  'HAND',
  'THIGH',
  'KNEE',
  'SHIN',
  'FOOT',
  'TOES',
  'ARM',
  'LEG',
] as const;
export type Part = (typeof MIDDLE_PARTS)[number] | `${Side}_${(typeof SIDE_PARTS)[number]}`;
export const PARTS: readonly Part[] = [
  ...MIDDLE_PARTS,
  ...SIDE_PARTS.flatMap((part) => [`LEFT_${part}` as const, `RIGHT_${part}` as const]),
];

export const SURFACES = [
  'FLOOR',
  'WALL',
  'SEAT',
  'BACKREST',
  'DOOR_FRAME',
  'CORNER',
  'PILLOW',
  'HEAD',
  'THIGH',
  'SHIN',
  'OTHER_HAND',
] as const;
export type Surface = (typeof SURFACES)[number];

export interface Contact {
  part: Part;
  surface: Surface;
  /** In which keys, from 0; empty: in all. */
  keys?: number[];
}

export interface FigureScript {
  view: View;
  props?: Prop[];
  cycle: 'THERE_AND_BACK' | 'ROUND';
  keys: Key[];
  contacts?: Contact[];
  alt: string;
  side?: Maybe<Side>;
  still?: Maybe<number>;
  works?: Part[];
  layers?: { part: Part; layer: 'BEHIND' | 'FRONT' }[];
}
