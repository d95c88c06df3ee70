import type { TFunction } from 'i18next';
import type { Dose, Load, ProgressionRule, Range, Schedule, VariantName } from '@/api/model';
import type { Difference } from '@/api/treatment';
import { localDate } from '@/format/date';
import { number, range } from '@/format/number';
import { doseWords, readable, scheduleWords } from '@/format/words';

export interface Words {
  t: TFunction<'treatment'>;
  terms: TFunction<'terms'>;
}

/** The whole, a routine, or an exercise of a routine: what a difference is about. */
export function aboutWords({ t }: Words, { routine, exercise }: Difference): string {
  if (routine == null) return t('diff.whole');
  return exercise == null ? routine : t('diff.of', { exercise, routine });
}

/** One coded difference as a sentence. */
export function differenceWords(words: Words, difference: Difference): string {
  const { t, terms } = words;
  const { kind, before, after } = difference;
  switch (kind) {
    case 'ROUTINE_ADDED':
      return t('diff.routineAdded', { schedule: scheduleWords(terms, after as Schedule) });
    case 'ROUTINE_REMOVED':
      return t('diff.routineRemoved');
    case 'LINE_ADDED':
      return t('diff.lineAdded', { dose: doseWords(terms, after as Dose, 'BOTH_TOGETHER') });
    case 'LINE_REMOVED':
      return t('diff.lineRemoved', { dose: doseWords(terms, before as Dose, 'BOTH_TOGETHER') });
    case 'ROUTINE_MOVED':
    case 'LINE_MOVED':
      return t('diff.moved', { before: placeWords(words, before), after: placeWords(words, after) });
    case 'CHANGED':
    case 'ROUTINE_CHANGED':
    case 'LINE_CHANGED':
      return changedWords(words, difference);
  }
}

interface Place {
  routine?: string | null;
  position: number;
}

function placeWords({ t }: Words, at: unknown): string {
  const { routine, position } = at as Place;
  return routine == null
    ? t('diff.position', { position: number(position) })
    : t('diff.positionIn', { position: number(position), routine });
}

function changedWords(words: Words, { field, before, after }: Difference): string {
  const { t } = words;
  const code = field ?? '';
  const name = t(`diff.field.${code.replace('.', '_')}` as 'diff.field.title', {
    defaultValue: readable(code),
  });
  if (before == null) return t('diff.set', { field: name, after: fieldWords(words, code, after) });
  if (after == null) return t('diff.gone', { field: name, before: fieldWords(words, code, before) });
  return t('diff.changed', {
    field: name,
    before: fieldWords(words, code, before),
    after: fieldWords(words, code, after),
  });
}

/** A value of a field; a field that is newer than this application is shown as the service writes it. */
function fieldWords({ t, terms }: Words, field: string, value: unknown): string {
  switch (field) {
    case 'schedule':
      return scheduleWords(terms, value as Schedule);
    case 'until':
      return localDate(value as string);
    case 'painRule':
      return terms(`painRule.${value as 'STOP_ON_PAIN'}`);
    case 'painLimits':
      return t('diff.painLimits', value as { goOnUpTo: number; stopFrom: number });
    case 'side':
      return terms(`sides.${value as 'EACH'}`);
    case 'variant':
      return typeof value === 'string' ? readable(value) : (value as VariantName).name;
    case 'dose.unit':
      return terms(`unit.${value as 'REPS'}`);
    case 'dose.load':
      return loadWords(terms, value as Load);
    case 'dose.sets':
    case 'dose.amount':
    case 'dose.holdSeconds':
    case 'dose.effort':
      return range(value as Range);
    case 'progression':
      return progressionWords(t, value as ProgressionRule);
    default:
      return typeof value === 'string' ? t('diff.quote', { text: value }) : JSON.stringify(value);
  }
}

function loadWords(terms: Words['terms'], { kg, band }: Load): string {
  if (kg != null) return terms('dose.kg', { kg: number(kg, 2) });
  return band == null ? '' : terms(`dose.band.${band}`);
}

function progressionWords(t: Words['t'], rule: ProgressionRule): string {
  const { sessions, maxPain, maxEffort, step, by } = rule;
  const what = t(`diff.step.${step}`, { by: by == null ? '' : number(by, 2) });
  return t('diff.progression', { count: sessions, maxPain, maxEffort, what });
}
