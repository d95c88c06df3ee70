import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Goal } from '@/api/record';
import { instant, localDate } from '@/format/date';
import { ReasonDialog } from '@/ui/ReasonDialog';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';

const TONE = { OPEN: 'main', ACHIEVED: 'good', DROPPED: 'plain' } as const;

interface GoalRowProps {
  goal: Goal;
  onEdit: () => void;
  onReached: () => void;
  onReopen: () => void;
  drop: (reason: string) => Promise<Goal>;
  onDropped: () => void;
}

export function GoalRow({ goal, onEdit, onReached, onReopen, drop, onDropped }: GoalRowProps) {
  const { t } = useTranslation('record');
  const { activity, status } = goal;
  return (
    <li>
      <div className={stack.tight}>
        <div className={stack.row}>
          <strong>{activity}</strong>
          <Tag tone={TONE[status]}>{t(`goals.status.${status}`)}</Tag>
        </div>
        <span>
          {[
            goal.baseline != null && t('goals.now', { value: goal.baseline }),
            goal.target != null && t('goals.to', { value: goal.target }),
            goal.due != null && t('goals.by', { date: localDate(goal.due) }),
          ]
            .filter((part) => part !== false)
            .join(' · ')}
        </span>
        {goal.reason != null && <span>{goal.reason}</span>}
        <span className={`${stack.small ?? ''} ${stack.soft ?? ''}`}>
          {t('goals.changed', { name: goal.authorName, when: instant(goal.changedAt) })}
        </span>
      </div>
      <div className={stack.row}>
        {status === 'OPEN' ? (
          <>
            <Button variant="subtle" aria-label={t('goals.reachedNamed', { activity })} onClick={onReached}>
              {t('goals.reached')}
            </Button>
            <Button variant="subtle" aria-label={t('goals.editNamed', { activity })} onClick={onEdit}>
              {t('goals.edit')}
            </Button>
            <ReasonDialog
              action={t('goals.drop')}
              named={t('goals.dropNamed', { activity })}
              title={t('goals.dropNamed', { activity })}
              text={t('goals.dropText')}
              reasonLabel={t('goals.dropReason')}
              variant="subtle"
              run={drop}
              onDone={onDropped}
            />
          </>
        ) : (
          <Button variant="subtle" aria-label={t('goals.reopenNamed', { activity })} onClick={onReopen}>
            {t('goals.reopen')}
          </Button>
        )}
      </div>
    </li>
  );
}
