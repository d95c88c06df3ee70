import type { Dose, DoseUnit, Maybe, Page, Sides } from './model';

/** catalog-service's words as the pages use them; codes stay strings, so that a newer code is shown, not refused. */
export type ExerciseStatus = 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' | 'RETIRED';
export type ReviewState = 'AWAITING_SIGN_OFF' | 'REVIEWED' | 'OVERDUE';

/** Where a variant's drawings are. The addresses are relative to the service and name their content: they never change. */
export interface FigureLink {
  motion: string;
  panels: string;
  still: string;
  alt: string;
  /** One round of the movement. */
  seconds: number;
  keys: { label: string; holdSeconds: number }[];
}

export interface ExerciseSummary {
  id: string;
  slug: string;
  revision: number;
  status: ExerciseStatus;
  name: string;
  aliases: string[];
  purpose: string;
  regions: string[];
  muscles?: string[];
  type: string;
  position: string[];
  equipment: string[];
  optionalEquipment: string[];
  sides: Sides;
  countedIn: DoseUnit;
  defaultDose?: Maybe<Dose>;
  assignable: boolean;
  /** Of the standard variant. */
  figure?: Maybe<FigureLink>;
  /** How many ways there are to do it. */
  variants?: number;
  /** Of all variants together. */
  hazards?: string[];
  reviewState?: Maybe<ReviewState>;
  /** Of the reader's clinic, not of the shared library. */
  own?: boolean;
}

export interface Claim {
  source: string;
  /** Whether the source says it of this exercise or once for its whole page. */
  scope: 'EXERCISE' | 'PAGE';
  field: string;
  min?: Maybe<number>;
  max?: Maybe<number>;
  unit?: Maybe<string>;
  qualifier?: Maybe<string>;
  text: string;
  variant?: Maybe<string>;
}

export interface Step {
  order: number;
  text: string;
  /** When to breathe in or out. */
  breath?: Maybe<string>;
}

/** One way to do an exercise. The same level = the same rung of the ladder; 1 is the easiest. */
export interface Variant {
  code: string;
  name: string;
  summary: string;
  level: number;
  standard: boolean;
  position: string[];
  equipment: string[];
  optionalEquipment: string[];
  sides: Sides;
  /** Absent: the exercise's steps. */
  steps?: Maybe<Step[]>;
  /** In addition to the exercise's. */
  cautions: string[];
  hazards: string[];
  figure?: Maybe<FigureLink>;
  easier?: string[];
  harder?: string[];
}

export interface Review {
  state: ReviewState;
  reviewedOn?: Maybe<string>;
  reviewDue?: Maybe<string>;
  reviewer?: Maybe<string>;
}

export interface Exercise extends Omit<ExerciseSummary, 'variants'> {
  steps: Step[];
  breathing?: Maybe<string>;
  cautions: string[];
  feel?: Maybe<string>;
  stopIf?: Maybe<string>;
  mistakes?: { text: string; instead: string }[];
  substitutes?: { equipment: string; use: string }[];
  use?: { when: string; intensity?: Maybe<string>; source?: Maybe<string> }[];
  claims: Claim[];
  contradictions?: { field: string; text: string }[];
  references?: string[];
  variants?: Variant[];
  defaultDoseSource?: Maybe<{ source: string; reading: string; implied: string[] }>;
  disclaimer: string;
  review?: Maybe<Review>;
  language?: string;
  translation?: Maybe<{ language: string; state: 'NONE' | 'AWAITING_SIGN_OFF' | 'PUBLISHED' | 'STALE' }>;
}

export interface SourceDocument {
  code: string;
  title: string;
  sharesOriginWith: string[];
  notes: string[];
}

export const FACETS = [
  'region',
  'type',
  'position',
  'equipment',
  'muscle',
  'when',
  'hazard',
  'sides',
] as const;
export type FacetName = (typeof FACETS)[number];
export interface FacetCount {
  code: string;
  count: number;
}

export interface ExerciseResults extends Page<ExerciseSummary> {
  facets?: Maybe<Partial<Record<FacetName, FacetCount[]>>>;
  /** The words that were looked for instead, where what was typed is found nowhere. */
  didYouMean?: Maybe<string>;
}
