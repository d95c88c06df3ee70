import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CaseloadItem, CaseloadReason } from '@/api/model';
import type { ReviewRule } from '@/api/tasks';
import { dueWords, URGENCY_OF } from '@/features/tasks/taskWords';
import { percent } from '@/format/number';
import classes from './caseload.module.css';

/** The figure that says more about what a rule found. */
const SAID_BY: Partial<Record<ReviewRule, CaseloadReason['code']>> = {
  STOP_LIST_SYMPTOM: 'STOP_FOR_SYMPTOM',
  STOP_FOR_PAIN: 'STOP_FOR_PAIN',
  PAIN_HIGH: 'PAIN_HIGH',
  PAIN_RISE: 'PAIN_RISE',
  SILENCE: 'SILENCE',
  MISSED_IN_A_ROW: 'MISSED_IN_A_ROW',
  OVER_DOSE: 'OVER_DOSE',
};

/** Why this patient stands here, in plain words, open tasks first; never by colour alone. */
export function ReasonList({ item }: { item: CaseloadItem }) {
  const { t } = useTranslation('tasks');
  const said = new Set(item.tasks.map(({ rule }) => SAID_BY[rule]));
  return (
    <ul className={classes.reasons}>
      {item.tasks.map((task) => {
        const reason = item.reasons.find(({ code }) => code === SAID_BY[task.rule]);
        return (
          <li key={task.taskId} data-urgency={URGENCY_OF[task.tier]}>
            {reason === undefined ? t(`rule.${task.rule}`) : reasonWords(t, reason)}
            <small>{dueWords(t, task)}</small>
          </li>
        );
      })}
      {item.reasons
        .filter(({ code }) => !said.has(code) && !(code === 'ON_TRACK' && item.tasks.length > 0))
        .map((reason) => (
          <li key={reason.code} data-urgency={reason.urgency.toLowerCase()}>
            {reasonWords(t, reason)}
          </li>
        ))}
    </ul>
  );
}

/** How strongly a row is marked: as its first task, or else as its first reason. */
export function urgencyOf(item: CaseloadItem | undefined): string {
  const [task] = item?.tasks ?? [];
  if (task !== undefined) return URGENCY_OF[task.tier];
  return item?.reasons[0]?.urgency.toLowerCase() ?? 'none';
}

export function reasonWords(t: TFunction<'tasks'>, { code, value }: CaseloadReason): string {
  const count = value ?? undefined;
  switch (code) {
    case 'OVER_DOSE':
    case 'LOW_ADHERENCE':
      return t(`reason.${code}`, { value: percent(value) });
    case 'STOP_FOR_SYMPTOM':
    case 'STOP_FOR_PAIN':
    case 'SILENCE':
    case 'QUIET':
      return t(`reason.${code}`, { count });
    case 'PAIN_HIGH':
    case 'PAIN_RISE':
    case 'MISSED_IN_A_ROW':
    case 'NOTHING_ORDERED':
    case 'SUSPENDED':
    case 'ON_TRACK':
      return t(`reason.${code}`, { value });
  }
}
