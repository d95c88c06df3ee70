import type { TFunction } from 'i18next';
import { WEEKDAYS, type Dose, type LineSide, type Schedule } from '@/api/model';
import { weekdayName } from './date';
import { list, number, range } from './number';

type Terms = TFunction<'terms'>;

/** `3 sets of 10 repetitions, hold each 5 seconds, on each side`. */
export function doseWords(t: Terms, dose: Dose, side: LineSide): string {
  const sets =
    dose.sets.min === dose.sets.max
      ? t('dose.sets', { count: dose.sets.min })
      : t('dose.setsRange', { range: range(dose.sets) });
  const amount =
    dose.amount.min === dose.amount.max
      ? t(`amount.${dose.unit}`, { count: dose.amount.min })
      : t(`amountRange.${dose.unit}`, { range: range(dose.amount) });
  const parts = [t('dose.setsOf', { sets, amount })];
  if (dose.holdSeconds != null) parts.push(t('dose.hold', { range: range(dose.holdSeconds) }));
  if (dose.load?.kg != null) parts.push(t('dose.kg', { kg: number(dose.load.kg, 2) }));
  if (dose.load?.band != null) parts.push(t(`dose.band.${dose.load.band}`));
  if (dose.effort != null) parts.push(t('dose.effort', { range: range(dose.effort) }));
  if (side === 'EACH') parts.push(t('dose.eachSide'));
  if (side === 'LEFT' || side === 'RIGHT') parts.push(t(`dose.${side}`));
  return parts.join(', ');
}

/** `Monday, Wednesday and Friday, 2 times a day` · `2–3 times a week`. */
export function scheduleWords(t: Terms, schedule: Schedule): string {
  switch (schedule.kind) {
    case 'DAYS_OF_WEEK': {
      const chosen = WEEKDAYS.filter((day) => schedule.days.includes(day));
      const days =
        chosen.length === WEEKDAYS.length
          ? t('schedule.everyDay')
          : list(chosen.map((day) => weekdayName(day)));
      return schedule.timesPerDay > 1
        ? t('schedule.DAYS_OF_WEEK_times', { days, count: schedule.timesPerDay })
        : t('schedule.DAYS_OF_WEEK', { days });
    }
    case 'PER_WEEK':
      return schedule.min === schedule.max
        ? t('schedule.PER_WEEK', { count: schedule.min })
        : t('schedule.PER_WEEK_range', { range: range(schedule) });
    case 'PER_DAY':
      return t('schedule.PER_DAY', { count: schedule.times });
    case 'AS_NEEDED':
      return t('schedule.AS_NEEDED');
  }
}

export type CodeGroup =
  | 'region'
  | 'type'
  | 'position'
  | 'equipment'
  | 'claimField'
  | 'skipReason'
  | 'muscle'
  | 'hazard'
  | 'moment'
  | 'intensity'
  | 'claimUnit'
  | 'exerciseStatus'
  | 'sides'
  | 'tier'
  | 'unit';

/** The word for a code of the catalog; a code that is newer than this application is shown readably instead of failing. */
export function codeWord(t: Terms, group: CodeGroup, code: string): string {
  return t(`${group}.${code}` as 'type.STRETCH', { defaultValue: readable(code) });
}

/** `UPPER_BACK` as `Upper back`: the last resort for a code without a word. */
export function readable(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Roughly how long a routine takes, in whole minutes, counting about 4 s a repetition and 5 s a breath plus rests. */
export function aboutMinutes(lines: readonly { dose: Dose; side: LineSide }[]): number {
  const seconds = lines.reduce((sum, line) => sum + lineSeconds(line.dose, line.side), 0);
  return Math.max(1, Math.round(seconds / 60));
}

function lineSeconds(dose: Dose, side: LineSide): number {
  const perUnit = { REPS: 4, SECONDS: 1, BREATHS: 5 }[dose.unit];
  const hold = dose.holdSeconds == null ? 0 : dose.holdSeconds.min;
  const one = dose.amount.min * (perUnit + (dose.unit === 'REPS' ? hold : 0));
  const rest = dose.restSeconds ?? 20;
  return dose.sets.min * (side === 'EACH' ? 2 : 1) * (one + rest);
}
