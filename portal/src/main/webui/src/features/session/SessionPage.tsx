import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnId } from '@/app/me';
import { NotesToRead } from '@/features/plan/NotesToRead';
import { useToRead } from '@/features/plan/useToRead';
import { instant } from '@/format/date';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { AfterStep } from './AfterStep';
import { BeforeStep } from './BeforeStep';
import { ExerciseStep } from './ExerciseStep';
import { ReviewStep } from './ReviewStep';
import classes from './session.module.css';
import { SentPage } from './SentPage';
import { useSession, withLine } from './useSession';

const route = getRouteApi('/session/$prescriptionId/$routineId');

export function SessionPage() {
  const { t } = useTranslation('patient');
  const { routineId } = route.useParams();
  const session = useSession(useOwnId(), routineId);
  const { draft } = session;
  const toRead = useToRead(useOwnId(), draft === undefined ? [] : [draft.routine]);

  if (session.sent !== undefined) return <SentPage sent={session.sent} onReopen={session.reopen} />;
  if (draft === undefined) {
    if (session.today.isPending) return <Loading />;
    if (session.today.isError) {
      return (
        <Page title={t('today.title')} width="read">
          <ProblemNotice
            error={session.today.error}
            part={t('today.away')}
            onRetry={() => void session.today.refetch()}
          />
        </Page>
      );
    }
    const held = session.today.data.routines.find((one) => one.routineId === routineId)?.state === 'ON_HOLD';
    return (
      <Page title={t(held ? 'today.onHoldTitle' : 'session.missing')} width="read">
        <p>{t(held ? 'today.onHoldText' : 'session.missingText')}</p>
        <p>
          <Link to="/" className="standalone">
            {t('session.leave')}
          </Link>
        </p>
      </Page>
    );
  }

  if (toRead.waits(draft.routine)) {
    return (
      <Page title={draft.routine.name} over={<Link to="/">{t('session.leave')}</Link>} width="read">
        {toRead.versions.length === 0 && <Loading />}
        {toRead.versions.map((version) => (
          <NotesToRead key={version.prescriptionId} version={version} />
        ))}
      </Page>
    );
  }

  const exercises = draft.routine.lines.length;
  const last = exercises + 2;
  const go = (step: number) => session.change({ ...draft, step });
  const forth = () => go(draft.step + 1);
  const back = () => go(draft.step - 1);
  const line = draft.routine.lines[draft.step - 1];
  const entry = draft.lines[draft.step - 1];

  return (
    <Page title={draft.routine.name} over={<Link to="/">{t('session.leave')}</Link>} width="read">
      <StepStrip step={draft.step} total={last + 1} />
      {session.resumed && draft.step === 0 && (
        <Notice
          tone="now"
          actions={
            <Button variant="default" onClick={session.restart}>
              {t('session.restart')}
            </Button>
          }
        >
          <p>{t('session.resumed', { when: instant(draft.startedAt) })}</p>
        </Notice>
      )}
      <StepFocus key={draft.step}>
        {draft.step === 0 && <BeforeStep draft={draft} onChange={session.change} onNext={forth} />}
        {line !== undefined && entry !== undefined && (
          <ExerciseStep
            draft={draft}
            line={line}
            entry={entry}
            onChange={(next) => session.change(withLine(draft, draft.step - 1, next))}
            onNext={forth}
            onBack={back}
            onEnd={() => go(exercises + 1)}
          />
        )}
        {draft.step === exercises + 1 && (
          <AfterStep draft={draft} onChange={session.change} onNext={forth} onBack={back} />
        )}
        {draft.step >= last && (
          <ReviewStep
            draft={draft}
            onChange={session.change}
            onBack={back}
            sending={session.sending}
            onSend={() => void session.send(draft)}
          />
        )}
      </StepFocus>
    </Page>
  );
}

function StepStrip({ step, total }: { step: number; total: number }) {
  const { t } = useTranslation('patient');
  return (
    <div className={classes.strip}>
      <span className={classes.stripText}>{t('session.progress', { step: step + 1, total })}</span>
      <div className={classes.dots} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} data-state={index < step ? 'past' : index === step ? 'now' : 'ahead'} />
        ))}
      </div>
    </div>
  );
}

/** A new step starts at its top, for the eye and for the keyboard. */
function StepFocus({ children }: { children: React.ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    const heading = box.current?.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div ref={box} className={classes.step} data-focused>
      {children}
    </div>
  );
}
