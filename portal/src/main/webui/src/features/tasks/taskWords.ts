import type { TFunction } from 'i18next';
import type { Evidence, ReviewTask, Tier } from '@/api/tasks';
import { instant, localDate } from '@/format/date';
import { percent } from '@/format/number';

type T = TFunction<'tasks'>;

/** How strongly a tier is shown; never by colour alone. */
export const URGENCY_OF: Record<Tier, 'high' | 'medium' | 'low'> = {
  CRITICAL: 'high',
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
};

export function dueWords(t: T, task: { dueAt: string; overdue: boolean }): string {
  const when = instant(task.dueAt);
  return task.overdue ? t('overdue', { when }) : t('due', { when });
}

/** One thing that a task rests on, in one line. What was not reported is not said. */
export function evidenceWords(t: T, { rule }: ReviewTask, evidence: Evidence): string {
  const date = localDate(evidence.day);
  const { pain, baseline, days, missed, relativeDose, lines } = evidence.numbers;
  if (rule === 'PAIN_RISE') return t('evidence.PAIN_RISE', { date, pain, baseline });
  if (rule === 'SILENCE') return t('evidence.SILENCE', { date, count: days });
  if (rule === 'MISSED_IN_A_ROW') return t('evidence.MISSED_IN_A_ROW', { date, count: missed });
  if (rule === 'OVER_DOSE') return t('evidence.OVER_DOSE', { date, value: percent(relativeDose) });
  if (rule === 'RECALLED_CONTENT') return t('evidence.RECALLED_CONTENT', { count: lines });
  if (rule === 'PAIN_HIGH') return t('evidence.PAIN_HIGH', { date, pain });
  if (rule === 'FLARE' && pain !== undefined) return t('evidence.FLARE_pain', { date, pain });
  return t(`evidence.${rule}`, { date });
}
