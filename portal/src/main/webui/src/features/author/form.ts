import type {
  ContentClaim,
  ContentStep,
  ContentVariant,
  Contradiction,
  ExerciseContent,
  Mistake,
  Substitute,
  UseOf,
} from '@/api/content';
import type { DoseUnit, Maybe, Sides } from '@/api/model';
import { toDose, toFormDose, type FormDose } from '@/features/prescribe/dose';
import type { Keyed } from '@/ui/Sortable';

/** What is typed, as it is typed: every entry of a list has a key, numbers and optional texts are texts. */
export interface FormText extends Keyed {
  text: string;
}
export interface FormStep extends Keyed {
  text: string;
  breath: string;
}
export type FormMistake = Keyed & Mistake;
export type FormSubstitute = Keyed & Substitute;
export interface FormUse extends Keyed {
  when: string;
  intensity: string;
  source: string;
}
export type FormContradiction = Keyed & Contradiction;
export interface FormClaim extends Keyed {
  source: string;
  scope: 'EXERCISE' | 'PAGE';
  field: string;
  min: string;
  max: string;
  unit: string;
  qualifier: string;
  text: string;
  variant: string;
}
export interface FormVariant extends Keyed, Pick<ContentVariant, Plain> {
  level: string;
  /** Absent: done in the exercise's own steps. */
  steps?: FormStep[];
  cautions: FormText[];
}
type Plain =
  | 'code'
  | 'name'
  | 'summary'
  | 'standard'
  | 'position'
  | 'equipment'
  | 'optionalEquipment'
  | 'sides'
  | 'hazards'
  | 'figure';

export interface Form {
  name: string;
  aliases: FormText[];
  purpose: string;
  regions: string[];
  muscles: string[];
  type: string;
  position: string[];
  equipment: string[];
  optionalEquipment: string[];
  substitutes: FormSubstitute[];
  sides: Sides;
  countedIn: DoseUnit;
  steps: FormStep[];
  breathing: string;
  mistakes: FormMistake[];
  feel: string;
  stopIf: string;
  cautions: FormText[];
  use: FormUse[];
  dose?: FormDose;
  doseSource: { source: string; reading: string; implied: string[] };
  claims: FormClaim[];
  contradictions: FormContradiction[];
  references: FormText[];
  variants: FormVariant[];
  /** What this editor does not show goes back as it came. */
  rest: Partial<ExerciseContent>;
}

export const keyed = <T extends object>(value: T): T & Keyed => ({ ...value, key: crypto.randomUUID() });
export const newText = (text = ''): FormText => keyed({ text });
export const newStep = (step: ContentStep = { text: '' }): FormStep =>
  keyed({ text: step.text, breath: step.breath ?? '' });
export const NO_DOSE: FormDose = {
  setsMin: '',
  setsMax: '',
  amountMin: '',
  amountMax: '',
  unit: 'REPS',
  holdMin: '',
  holdMax: '',
  rest: '',
};
const NO_SOURCE = { source: '', reading: '', implied: [] as string[] };

export function newVariant(beside: readonly FormVariant[]): FormVariant {
  const levels = beside.map((variant) => Number(variant.level)).filter(Number.isFinite);
  return keyed({
    code: '',
    name: '',
    summary: '',
    level: String(Math.max(0, ...levels) + 1),
    standard: beside.length === 0,
    position: beside[0]?.position ?? [],
    equipment: beside[0]?.equipment ?? [],
    optionalEquipment: [],
    sides: beside[0]?.sides ?? 'BOTH_TOGETHER',
    cautions: [],
    hazards: [],
  });
}

export const newClaim = (): FormClaim =>
  keyed({
    source: '',
    scope: 'EXERCISE' as const,
    field: 'HOLD',
    min: '',
    max: '',
    unit: '',
    qualifier: '',
    text: '',
    variant: '',
  });

export function emptyForm(disclaimer: string): Form {
  return {
    ...toForm({}),
    steps: [newStep()],
    variants: [{ ...newVariant([]), code: 'STANDARD', name: '' }],
    rest: { disclaimer },
  };
}

/** Lists with nothing in them may be left out by the service. */
type StoredVariant = Omit<
  ContentVariant,
  'equipment' | 'optionalEquipment' | 'hazards' | 'cautions' | 'position'
> &
  Partial<ContentVariant>;

const text = (value: Maybe<string | number>) => (value == null ? '' : String(value));

/** Lists that an older revision lacks are empty. */
export function toForm(content: Partial<ExerciseContent>): Form {
  return {
    name: content.name ?? '',
    aliases: (content.aliases ?? []).map(newText),
    purpose: content.purpose ?? '',
    regions: content.regions ?? [],
    muscles: content.muscles ?? [],
    type: content.type ?? 'STRETCH',
    position: content.position ?? [],
    equipment: content.equipment ?? [],
    optionalEquipment: content.optionalEquipment ?? [],
    substitutes: (content.substitutes ?? []).map(keyed),
    sides: content.sides ?? 'BOTH_TOGETHER',
    countedIn: content.countedIn ?? 'REPS',
    steps: (content.steps ?? []).map(newStep),
    breathing: content.breathing ?? '',
    mistakes: (content.mistakes ?? []).map(keyed),
    feel: content.feel ?? '',
    stopIf: content.stopIf ?? '',
    cautions: (content.cautions ?? []).map(newText),
    use: (content.use ?? []).map(toFormUse),
    dose: content.defaultDose == null ? undefined : toFormDose(content.defaultDose),
    doseSource: { ...NO_SOURCE, ...content.defaultDoseSource },
    claims: (content.claims ?? []).map(toFormClaim),
    contradictions: (content.contradictions ?? []).map(keyed),
    references: (content.references ?? []).map(newText),
    variants: (content.variants ?? []).map(toFormVariant),
    rest: content,
  };
}

const toFormUse = (use: UseOf): FormUse =>
  keyed({ when: use.when, intensity: text(use.intensity), source: text(use.source) });

const toFormClaim = (claim: ContentClaim): FormClaim =>
  keyed({
    source: claim.source,
    scope: claim.scope,
    field: claim.field,
    min: text(claim.min),
    max: text(claim.max),
    unit: text(claim.unit),
    qualifier: text(claim.qualifier),
    text: claim.text,
    variant: text(claim.variant),
  });

function toFormVariant(variant: StoredVariant): FormVariant {
  const { code, name, summary, standard, sides } = variant;
  return keyed({
    ...{ code, name, summary, standard, sides },
    position: variant.position ?? [],
    equipment: variant.equipment ?? [],
    optionalEquipment: variant.optionalEquipment ?? [],
    hazards: variant.hazards ?? [],
    figure: variant.figure,
    level: String(variant.level),
    steps: variant.steps?.map(newStep),
    cautions: (variant.cautions ?? []).map(newText),
  });
}

export { toDose, toFormDose };
