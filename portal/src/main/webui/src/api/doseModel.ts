import type { Maybe } from './model';

/** What is done of an exercise, as the services word it. */
export interface Range {
  min: number;
  max: number;
}
export type DoseUnit = 'REPS' | 'SECONDS' | 'BREATHS';

export const BANDS = ['EXTRA_LIGHT', 'LIGHT', 'MEDIUM', 'HEAVY', 'EXTRA_HEAVY'] as const;
export type Band = (typeof BANDS)[number];
/** Exactly one of the two. */
export interface Load {
  kg?: Maybe<number>;
  band?: Maybe<Band>;
}

export interface Dose {
  sets: Range;
  amount: Range;
  unit: DoseUnit;
  holdSeconds?: Maybe<Range>;
  restSeconds?: Maybe<number>;
  load?: Maybe<Load>;
  /** How hard it should feel, 0 to 10. */
  effort?: Maybe<Range>;
}
export type Sides = 'BOTH_TOGETHER' | 'EACH';
export type LineSide = Sides | 'LEFT' | 'RIGHT';
export type SetSide = 'BOTH_TOGETHER' | 'LEFT' | 'RIGHT';

/** One of an exercise's ways to do it. */
export interface VariantName {
  code: string;
  name: string;
}

export const PROGRESSION_STEPS = ['REPS', 'SETS', 'HOLD_SECONDS', 'LOAD_KG', 'HARDER_VARIANT'] as const;
export type ProgressionStep = (typeof PROGRESSION_STEPS)[number];
/** When the last sessions all reached the dose without too much pain or effort, this step is proposed; never applied. */
export interface ProgressionRule {
  sessions: number;
  maxPain: number;
  maxEffort: number;
  step: ProgressionStep;
  /** Absent for the harder variant. */
  by?: Maybe<number>;
}
