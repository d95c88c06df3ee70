import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { todayQuery } from '@/api/adherence';
import type { RoutineState, Today } from '@/api/model';
import { useMe, useOwnId } from '@/app/me';
import { NotesToRead } from '@/features/plan/NotesToRead';
import { useToRead } from '@/features/plan/useToRead';
import { OutboxNotice } from '@/features/session/OutboxNotice';
import { longDay } from '@/format/date';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { EarlierReplies, NewReplies } from './Replies';
import { RoutineCard } from './RoutineCard';

/** What must not be done is said first, then what is due; what cannot be done now comes last. */
const GROUPS = [
  { state: 'ON_HOLD', text: 'onHold' },
  { state: 'DUE', text: 'due' },
  { state: 'DONE', text: 'done' },
  { state: 'OPTIONAL', text: 'optional' },
  { state: 'STARTS_LATER', text: 'later' },
  { state: 'SUSPENDED', text: 'suspended' },
  { state: 'ENDED', text: 'ended' },
] as const satisfies readonly { state: RoutineState; text: string }[];

export function TodayPage() {
  const { t } = useTranslation('patient');
  const me = useMe();
  const patientId = useOwnId();
  const today = useQuery(todayQuery(patientId));
  return (
    <Page
      title={t('today.title')}
      over={today.data === undefined ? t('today.greeting', { name: me.name }) : longDay(today.data.date)}
      width="read"
    >
      <OutboxNotice />
      <NewReplies patientId={patientId} />
      {today.isPending && <Loading />}
      {today.isError && (
        <ProblemNotice error={today.error} part={t('today.away')} onRetry={() => void today.refetch()} />
      )}
      {today.data !== undefined && <Routines today={today.data} />}
      <EarlierReplies patientId={patientId} />
    </Page>
  );
}

function Routines({ today }: { today: Today }) {
  const { t } = useTranslation('patient');
  const { routines } = today;
  const toRead = useToRead(useOwnId(), routines);
  if (routines.length === 0) {
    return (
      <Empty title={t('today.nothingYet')}>
        <p>{t('today.nothingYetText')}</p>
      </Empty>
    );
  }
  const due = routines.some((routine) => routine.state === 'DUE');
  const done = routines.some((routine) => routine.state === 'DONE');
  return (
    <>
      {toRead.versions.map((version) => (
        <NotesToRead key={version.prescriptionId} version={version} />
      ))}
      {!due && <p className={stack.lead}>{t(done ? 'today.allDone' : 'today.nothingDue')}</p>}
      {GROUPS.map(({ state, text }) => {
        const group = routines.filter((routine) => routine.state === state);
        if (group.length === 0) return null;
        return (
          <section key={state} className={stack.stack} aria-label={t(`today.${text}`)}>
            <h2>{t(`today.${text}`)}</h2>
            {group.map((routine) => (
              <RoutineCard key={routine.routineId} routine={routine} waits={toRead.waits(routine)} />
            ))}
          </section>
        );
      })}
    </>
  );
}
