import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PrescriptionStatus } from '@/api/model';
import { prescriptionsQuery } from '@/api/prescription';
import { localDate } from '@/format/date';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import classes from './record.module.css';

export const STATUS_TONE = {
  DRAFT: 'plain',
  ACTIVE: 'good',
  PAUSED: 'now',
  ON_HOLD: 'stop',
  COMPLETED: 'plain',
  STOPPED: 'plain',
} as const satisfies Record<PrescriptionStatus, string>;

export function Prescriptions({ patientId }: { patientId: string }) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const plans = useQuery(prescriptionsQuery(patientId));
  return (
    <Section title={t('record.prescriptions')}>
      {plans.isPending && <Loading />}
      {plans.isError && (
        <ProblemNotice error={plans.error} part={t('record.plans')} onRetry={() => void plans.refetch()} />
      )}
      {plans.data?.length === 0 && (
        <Empty title={t('record.noPrescription')}>
          <p>{t('record.noPrescriptionText')}</p>
        </Empty>
      )}
      <ul className={classes.plans}>
        {plans.data?.map((plan) => (
          <li key={plan.id} className={classes.plan}>
            <Link
              to="/patients/$patientId/prescriptions/$prescriptionId"
              params={{ patientId, prescriptionId: plan.id }}
            >
              {plan.title}
            </Link>
            <div className={stack.row}>
              <Tag tone={STATUS_TONE[plan.status]}>{terms(`status.${plan.status}`)}</Tag>
              {plan.hasDraft && plan.currentVersion != null && <Tag>{t('record.hasDraft')}</Tag>}
            </div>
            <p className={stack.small}>
              {plan.currentVersion == null || plan.effectiveFrom == null
                ? t('record.onlyDraft')
                : t('record.version', { version: plan.currentVersion, date: localDate(plan.effectiveFrom) })}
              {' · '}
              {t('record.routines', { count: plan.routines })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
