import type { ContentClaim, ContentStep, ContentVariant, ExerciseContent } from '@/api/content';
import { toDose, type Form, type FormClaim, type FormStep, type FormText, type FormVariant } from './form';

const orNone = (text: string) => (text.trim() === '' ? undefined : text.trim());
const numberOrNone = (text: string) => (text.trim() === '' ? undefined : Number(text));
const texts = (entries: readonly FormText[]) =>
  entries.map((entry) => entry.text.trim()).filter((text) => text !== '');
const steps = (entries: readonly FormStep[]): ContentStep[] =>
  entries
    .filter((step) => step.text.trim() !== '')
    .map((step) => ({ text: step.text.trim(), breath: orNone(step.breath) }));

/** What is sent; entries that were added and never filled in are left out. */
export function toContent(form: Form): ExerciseContent {
  return {
    ...(form.rest as ExerciseContent),
    disclaimerVersion: form.rest.disclaimerVersion ?? '1',
    name: form.name.trim(),
    aliases: texts(form.aliases),
    purpose: form.purpose.trim(),
    regions: form.regions,
    muscles: form.muscles,
    type: form.type,
    position: form.position,
    equipment: form.equipment,
    optionalEquipment: form.optionalEquipment,
    substitutes: form.substitutes.map(({ equipment, use }) => ({ equipment, use: use.trim() })),
    sides: form.sides,
    countedIn: form.countedIn,
    steps: steps(form.steps),
    breathing: orNone(form.breathing),
    mistakes: form.mistakes.map(({ text, instead }) => ({ text: text.trim(), instead: instead.trim() })),
    feel: orNone(form.feel),
    stopIf: orNone(form.stopIf),
    cautions: texts(form.cautions),
    use: form.use.map(({ when, intensity, source }) => ({
      when,
      intensity: orNone(intensity),
      source: orNone(source),
    })),
    defaultDose: form.dose === undefined ? undefined : toDose(form.dose),
    defaultDoseSource: form.dose === undefined ? undefined : form.doseSource,
    claims: form.claims.map(toClaim),
    contradictions: form.contradictions.map(({ field, text }) => ({ field, text: text.trim() })),
    references: texts(form.references),
    variants: form.variants.map(toVariant),
  };
}

function toClaim(claim: FormClaim): ContentClaim {
  return {
    source: claim.source.trim(),
    scope: claim.scope,
    field: claim.field,
    min: numberOrNone(claim.min),
    max: numberOrNone(claim.max) ?? numberOrNone(claim.min),
    unit: orNone(claim.unit),
    qualifier: orNone(claim.qualifier),
    text: claim.text.trim(),
    variant: orNone(claim.variant),
  };
}

function toVariant(variant: FormVariant): ContentVariant {
  const { code, standard, position, equipment, optionalEquipment, sides, hazards, figure } = variant;
  return {
    ...{ code, standard, position, equipment, optionalEquipment, sides, hazards, figure },
    name: variant.name.trim(),
    summary: variant.summary.trim(),
    level: Number(variant.level),
    steps: variant.steps === undefined ? undefined : steps(variant.steps),
    cautions: texts(variant.cautions),
  };
}

/** `Arms above the head` → `ARMS_ABOVE_THE_HEAD`: the name a variant keeps in prescriptions. */
export function codeOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
}
