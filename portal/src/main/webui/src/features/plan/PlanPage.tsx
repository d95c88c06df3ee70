import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { prescriptionsQuery } from '@/api/prescription';
import { useOwnId } from '@/app/me';
import { FigureMotion } from '@/features/figure/FigureMotion';
import { CalendarFeed } from '@/features/handout/CalendarFeed';
import { Reminders } from '@/features/reminders/Reminders';
import { OutboxNotice } from '@/features/session/OutboxNotice';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { PlanCard } from './PlanCard';

export function PlanPage() {
  const { t } = useTranslation('patient');
  const patientId = useOwnId();
  const plans = useQuery(prescriptionsQuery(patientId));
  return (
    <Page title={t('plan.title')} width="read" actions={plans.data?.length ? <FigureMotion /> : undefined}>
      <OutboxNotice />
      {plans.isPending && <Loading />}
      {plans.isError && (
        <ProblemNotice error={plans.error} part={t('plan.away')} onRetry={() => void plans.refetch()} />
      )}
      {plans.data?.length === 0 && (
        <Empty title={t('plan.none')}>
          <p>{t('plan.noneText')}</p>
        </Empty>
      )}
      {plans.data?.map((plan) => (
        <PlanCard key={plan.id} patientId={patientId} plan={plan} />
      ))}
      {plans.data !== undefined && plans.data.length > 0 && (
        <>
          <Reminders patientId={patientId} />
          <CalendarFeed patientId={patientId} />
        </>
      )}
    </Page>
  );
}
