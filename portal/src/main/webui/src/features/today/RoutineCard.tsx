import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TodayRoutine } from '@/api/model';
import { useOwnId } from '@/app/me';
import { canBegin } from '@/features/plan/useToRead';
import { readDraft } from '@/features/session/draftStore';
import { longDay } from '@/format/date';
import { aboutMinutes, scheduleWords } from '@/format/words';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import classes from './today.module.css';

interface RoutineCardProps {
  routine: TodayRoutine;
  /** The safety notes have to be read first. */
  waits: boolean;
}

/** One routine: what it is, how long it takes, what to mind, and one button. */
export function RoutineCard({ routine, waits }: RoutineCardProps) {
  const { t } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const begun = readDraft(useOwnId(), routine.routineId) !== undefined;
  const open = canBegin(routine);
  const { name, state } = routine;
  const what = begun ? 'resume' : state === 'DONE' ? 'again' : 'start';
  return (
    <article className={classes.card} data-state={state} aria-label={name}>
      <div className={stack.tight}>
        <h3 className={classes.name}>{name}</h3>
        <p className={classes.facts}>
          <span>{t('today.about', { count: aboutMinutes(routine.lines) })}</span>
          <span>{t('today.exercises', { count: routine.lines.length })}</span>
          <span>{scheduleWords(terms, routine.schedule)}</span>
        </p>
        <Count routine={routine} />
      </div>
      {state === 'STARTS_LATER' && routine.startsOn != null && (
        <p>{t('today.startsOn', { date: longDay(routine.startsOn) })}</p>
      )}
      {state === 'SUSPENDED' && <p>{t('today.suspendedText')}</p>}
      {state === 'ON_HOLD' && (
        <Notice tone="now" title={t('today.onHoldTitle')}>
          <p>{t('today.onHoldText')}</p>
        </Notice>
      )}
      {state === 'ENDED' && routine.endedOn != null && (
        <p>{t('today.endedText', { date: longDay(routine.endedOn) })}</p>
      )}
      {open && waits && <p>{t('today.readFirst')}</p>}
      {open && !waits && (
        <>
          {state === 'DUE' && (
            <Notice tone="now" title={t('today.safety')}>
              <p>{routine.safetyNote}</p>
            </Notice>
          )}
          <Button
            data-big
            component={Link}
            to={`/session/${routine.prescriptionId}/${routine.routineId}`}
            variant={state === 'DUE' || begun ? 'filled' : 'default'}
            aria-label={t(`today.${what}Named`, { name })}
          >
            {t(`today.${what}`)}
          </Button>
        </>
      )}
    </article>
  );
}

function Count({ routine }: { routine: TodayRoutine }) {
  const { t } = useTranslation('patient');
  const { doneToday, plannedToday, doneThisWeek, targetThisWeek } = routine;
  const daily = plannedToday != null && plannedToday > 0;
  const planned = daily ? plannedToday : (targetThisWeek ?? 0);
  const done = daily ? doneToday : doneThisWeek;
  if (planned === 0) return null;
  const whole = Math.ceil(planned);
  return (
    <p className={classes.count}>
      <span className={classes.pips} aria-hidden="true">
        {Array.from({ length: Math.min(whole, 14) }, (_, index) => (
          <span key={index} data-done={index < done || undefined} />
        ))}
      </span>
      {daily ? t('today.doneToday', { done, planned: whole }) : t('today.doneWeek', { done, target: whole })}
    </p>
  );
}
