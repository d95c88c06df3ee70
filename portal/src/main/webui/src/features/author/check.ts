import { checkDose as checkNumbers, type Findings as DoseFindings } from '@/features/prescribe/check';
import type { Form, FormVariant } from './form';

export type Finding =
  | DoseFindings[string]
  | { code: 'choose' }
  | { code: 'noSteps' }
  | { code: 'oneStandard' }
  | { code: 'sameCode' };

export type Findings = Record<string, Finding>;

const LEVELS = 20;

/**
 * What must change before a draft can be kept at all, by the service's own paths. What must be there before it can be
 * reviewed is `checkComplete`: a draft may be unfinished.
 */
export function check(form: Form): Findings {
  const found: Findings = {};
  text(found, 'name', form.name, 120);
  text(found, 'purpose', form.purpose, 600);
  form.claims.forEach((claim, at) => {
    required(found, `claims[${at}].source`, claim.source);
    required(found, `claims[${at}].text`, claim.text);
    numeric(found, `claims[${at}].min`, claim.min);
    numeric(found, `claims[${at}].max`, claim.max);
    if (claim.min !== '' && claim.unit === '') found[`claims[${at}].unit`] = { code: 'required' };
    if (claim.max !== '' && claim.min === '') found[`claims[${at}].min`] = { code: 'required' };
    if (Number(claim.max || claim.min) < Number(claim.min)) found[`claims[${at}].max`] = { code: 'order' };
  });
  form.mistakes.forEach((mistake, at) => {
    required(found, `mistakes[${at}].text`, mistake.text);
    required(found, `mistakes[${at}].instead`, mistake.instead);
  });
  form.substitutes.forEach((one, at) => required(found, `substitutes[${at}].use`, one.use));
  form.contradictions.forEach((one, at) => required(found, `contradictions[${at}].text`, one.text));
  form.variants.forEach((variant, at) => checkVariant(found, `variants[${at}]`, variant, form.variants));
  checkDose(found, form);
  return found;
}

/** Also what a reviewer would send it back for. */
export function checkComplete(form: Form): Findings {
  const found = check(form);
  chosen(found, 'regions', form.regions);
  chosen(found, 'position', form.position);
  if (form.steps.every((step) => step.text.trim() === '')) found.steps = { code: 'noSteps' };
  if (form.variants.filter((variant) => variant.standard).length !== 1)
    found.variants = { code: 'oneStandard' };
  return found;
}

function checkVariant(found: Findings, path: string, variant: FormVariant, all: readonly FormVariant[]) {
  text(found, `${path}.name`, variant.name, 120);
  text(found, `${path}.summary`, variant.summary, 400);
  const level = Number(variant.level);
  if (!/^\d+$/.test(variant.level) || level < 1 || level > LEVELS) {
    found[`${path}.level`] = { code: 'number', min: 1, max: LEVELS };
  }
  if (all.some((other) => other !== variant && other.code === variant.code)) {
    found[`${path}.name`] ??= { code: 'sameCode' };
  }
}

/** The same limits as in a prescription, because that is where the proposal goes. */
function checkDose(found: Findings, form: Form) {
  if (form.dose === undefined) return;
  const numbers: DoseFindings = {};
  checkNumbers(numbers, 'defaultDose', form.dose);
  Object.assign(found, numbers);
  required(found, 'defaultDoseSource.source', form.doseSource.source);
  required(found, 'defaultDoseSource.reading', form.doseSource.reading);
}

function text(found: Findings, path: string, value: string, max: number) {
  required(found, path, value);
  if (value.trim().length > max) found[path] = { code: 'long', max };
}

function required(found: Findings, path: string, text: string) {
  if (text.trim() === '') found[path] = { code: 'required' };
}

function chosen(found: Findings, path: string, codes: readonly string[]) {
  if (codes.length === 0) found[path] = { code: 'choose' };
}

function numeric(found: Findings, path: string, text: string) {
  if (text.trim() !== '' && !/^\d+(\.\d+)?$/.test(text.trim())) {
    found[path] = { code: 'number', min: 0, max: 10_000 };
  }
}

const LISTS = {
  aliases: [],
  steps: ['text', 'breath'],
  mistakes: ['text', 'instead'],
  cautions: [],
  substitutes: ['equipment', 'use'],
  use: ['when', 'intensity', 'source'],
  claims: ['source', 'field', 'min', 'max', 'unit', 'qualifier', 'text', 'variant'],
  contradictions: ['field', 'text'],
  references: [],
} as const;
const VARIANT = ['code', 'name', 'summary', 'level', 'standard', 'sides', 'position', 'equipment', 'figure'];
const SINGLE = [
  ...['name', 'purpose', 'regions', 'muscles', 'type', 'position', 'equipment', 'optionalEquipment', 'sides'],
  ...['countedIn', 'breathing', 'feel', 'stopIf', 'defaultDose', 'defaultDoseSource', 'variants'],
];
const DOSE = ['sets', 'amount', 'holdSeconds'].flatMap((part) => [part, `${part}.min`, `${part}.max`]);

/** Every path that some field of this form can show a problem at. */
export function isKnownPath(form: Form): (path: string) => boolean {
  const known = new Set<string>([...SINGLE, ...Object.keys(LISTS)]);
  for (const part of [...DOSE, 'unit', 'restSeconds']) known.add(`defaultDose.${part}`);
  for (const part of ['source', 'reading']) known.add(`defaultDoseSource.${part}`);
  for (const [list, fields] of Object.entries(LISTS)) {
    form[list as keyof typeof LISTS].forEach((_, at) => {
      known.add(`${list}[${at}]`);
      fields.forEach((field) => known.add(`${list}[${at}].${field}`));
    });
  }
  form.variants.forEach((variant, at) => {
    const path = `variants[${at}]`;
    known.add(path);
    for (const field of [...VARIANT, 'hazards', 'steps', 'cautions']) known.add(`${path}.${field}`);
    variant.steps?.forEach((_, index) => {
      for (const field of ['', '.text', '.breath']) known.add(`${path}.steps[${index}]${field}`);
    });
    variant.cautions.forEach((_, index) => known.add(`${path}.cautions[${index}]`));
  });
  return (path) => known.has(path);
}
