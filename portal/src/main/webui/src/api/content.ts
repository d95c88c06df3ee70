import type { FigureScript } from './figureScript';
import type { Claim, Dose, DoseUnit, ExerciseStatus, Maybe, Sides } from './model';

/** One revision of an exercise as it is written, in English. */
export interface ContentStep {
  text: string;
  /** Cue for the breath in this step. */
  breath?: Maybe<string>;
}
export interface Mistake {
  text: string;
  instead: string;
}
export interface Substitute {
  equipment: string;
  /** What a household has, for example two full soup cans. */
  use: string;
}
export interface UseOf {
  when: string;
  intensity?: Maybe<string>;
  source?: Maybe<string>;
}
export interface Contradiction {
  field: string;
  text: string;
}
export interface ContentClaim extends Claim {
  variant?: Maybe<string>;
}
export interface ContentVariant {
  code: string;
  name: string;
  summary: string;
  /** 1 = the easiest; variants on the same level stand on the same rung. */
  level: number;
  standard: boolean;
  position: string[];
  equipment: string[];
  optionalEquipment: string[];
  sides: Sides;
  /** Absent: the exercise's own. */
  steps?: Maybe<ContentStep[]>;
  /** Beside those of the exercise. */
  cautions: string[];
  hazards: string[];
  figure?: Maybe<FigureScript>;
}
export interface ExerciseContent {
  name: string;
  aliases: string[];
  purpose: string;
  regions: string[];
  muscles: string[];
  type: string;
  position: string[];
  equipment: string[];
  optionalEquipment: string[];
  substitutes: Substitute[];
  sides: Sides;
  countedIn: DoseUnit;
  steps: ContentStep[];
  breathing?: Maybe<string>;
  mistakes: Mistake[];
  feel?: Maybe<string>;
  stopIf?: Maybe<string>;
  cautions: string[];
  use: UseOf[];
  defaultDose?: Maybe<Dose>;
  defaultDoseSource?: Maybe<{ source: string; reading: string; implied: string[] }>;
  claims: ContentClaim[];
  contradictions: Contradiction[];
  references: string[];
  variants: ContentVariant[];
  disclaimer: string;
  disclaimerVersion: string;
}

export type ItemStatus = ExerciseStatus | 'IN_REVIEW';

/** Where an item of the catalog stands in its life. */
export interface ItemState {
  itemId: string;
  kind: 'EXERCISE' | 'TRANSLATION' | 'SAFETY_RULE';
  slug: string;
  status: ItemStatus;
  /** The present one; 0 while there is only a draft. */
  revision: number;
  /** The revision that waits for a decision; nothing can be changed meanwhile. */
  inReview?: Maybe<number>;
  shared: boolean;
  draftOpen: boolean;
  adaptedFrom?: Maybe<{ itemId: string; revision: number }>;
}

/** A clinic's own exercise in work. */
export interface ExerciseDraft {
  item: ItemState;
  version: number;
  /** The revision that it goes on from; 0: none. */
  basedOn: number;
  authorName?: Maybe<string>;
  savedAt?: Maybe<string>;
  content: ExerciseContent;
}

/** One place that differs between two revisions. */
export interface Change {
  path: string;
  before?: unknown;
  after?: unknown;
  /** Safety text or hazards: publishing it recalls. */
  safety: boolean;
}
