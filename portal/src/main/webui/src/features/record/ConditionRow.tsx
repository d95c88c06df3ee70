import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endCondition, type ConditionChange, type PatientCondition } from '@/api/record';
import { conditionsQuery } from '@/api/safety';
import { instant, localDate } from '@/format/date';
import { readable } from '@/format/words';
import { ReasonDialog } from '@/ui/ReasonDialog';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';

interface ConditionRowProps {
  patientId: string;
  condition: PatientCondition;
  onEnded: (change: ConditionChange) => void;
}

export function ConditionRow({ patientId, condition, onEnded }: ConditionRowProps) {
  const { t } = useTranslation('record');
  const known = useQuery(conditionsQuery).data?.find(({ code }) => code === condition.code);
  const name = known?.label ?? readable(condition.code);
  const { status } = condition;
  const end = (how: 'clearance' | 'entered-in-error') => (reason: string, key: string) =>
    endCondition(patientId, condition.id, how, reason, key);
  return (
    <li>
      <div className={stack.tight}>
        <div className={stack.row}>
          <strong>{name}</strong>
          {status !== 'ACTIVE' && <Tag>{t(`conditions.status.${status}`)}</Tag>}
          {status === 'ACTIVE' && known?.needs === 'DATE' && condition.since == null && (
            <Tag tone="now">{t('conditions.noDate')}</Tag>
          )}
          {status === 'ACTIVE' && known?.needs === 'WEEK' && condition.week == null && (
            <Tag tone="now">{t('conditions.noWeek')}</Tag>
          )}
        </div>
        {condition.since != null && (
          <span>{t('conditions.since', { date: localDate(condition.since) })}</span>
        )}
        {condition.week != null && condition.weekOn != null && (
          <span>{t('conditions.week', { week: condition.week, date: localDate(condition.weekOn) })}</span>
        )}
        <span className={`${stack.small ?? ''} ${stack.soft ?? ''}`}>
          {t('conditions.recorded', { name: condition.recordedByName, when: instant(condition.recordedAt) })}
        </span>
        {condition.endedAt != null && (
          <span className={`${stack.small ?? ''} ${stack.soft ?? ''}`}>
            {t('conditions.ended', {
              name: condition.endedByName,
              when: instant(condition.endedAt),
              reason: condition.endReason,
            })}
          </span>
        )}
      </div>
      {status === 'ACTIVE' && (
        <div className={stack.row}>
          <ReasonDialog
            action={t('conditions.clear')}
            named={t('conditions.clearNamed', { name })}
            title={t('conditions.clearNamed', { name })}
            text={t('conditions.clearText')}
            reasonLabel={t('conditions.clearReason')}
            variant="subtle"
            run={end('clearance')}
            onDone={onEnded}
          />
          <ReasonDialog
            action={t('conditions.error')}
            named={t('conditions.errorNamed', { name })}
            title={t('conditions.errorNamed', { name })}
            text={t('conditions.errorText')}
            reasonLabel={t('conditions.errorReason')}
            variant="subtle"
            run={end('entered-in-error')}
            onDone={onEnded}
          />
        </div>
      )}
    </li>
  );
}
