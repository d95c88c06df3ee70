import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrescriptionStatus, PrescriptionSummary, PrescriptionVersion } from '@/api/model';
import { prescriptionQuery, versionQuery, versionsQuery } from '@/api/prescription';
import { LineFigure } from '@/features/figure/LineFigure';
import { localDate, todayIn } from '@/format/date';
import { painRuleWords } from '@/format/pain';
import { doseWords, scheduleWords } from '@/format/words';
import { Handout } from '@/features/handout/Handout';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { NotesToRead } from './NotesToRead';
import classes from './plan.module.css';
import { PlanStanding } from './PlanStanding';

interface PlanCardProps {
  patientId: string;
  plan: PrescriptionSummary;
}

export function PlanCard({ patientId, plan }: PlanCardProps) {
  const { t } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const current = plan.currentVersion ?? 1;
  const [shown, show] = useState(current);
  const version = useQuery(versionQuery(patientId, plan.id, shown));
  const versions = useQuery(versionsQuery(patientId, plan.id));
  const whole = useQuery(prescriptionQuery(patientId, plan.id)).data?.value;
  const earlier = (versions.data ?? []).filter((one) => one.version !== current);
  return (
    <article className={stack.stack} aria-label={plan.title}>
      <div className={stack.apart}>
        <h2 className={classes.title}>{plan.title}</h2>
        {plan.status !== 'ACTIVE' && <Tag tone="now">{terms(`status.${plan.status}`)}</Tag>}
      </div>
      {whole !== undefined && <PlanStanding prescription={whole} />}
      {whole?.acknowledgement?.state === 'NEEDED' && whole.version != null && isRunning(plan.status) && (
        <NotesToRead version={whole.version} />
      )}
      {shown !== current && (
        <Notice
          tone="now"
          actions={
            <Button variant="default" onClick={() => show(current)}>
              {t('plan.showNow')}
            </Button>
          }
        >
          <p>{t('plan.old')}</p>
        </Notice>
      )}
      {version.isPending && <Loading />}
      {version.isError && (
        <ProblemNotice error={version.error} part={t('plan.away')} onRetry={() => void version.refetch()} />
      )}
      {version.data !== undefined && (
        <>
          <Version version={version.data} />
          <div>
            <Handout
              patientId={patientId}
              prescriptionId={plan.id}
              version={shown}
              title={version.data.title}
            />
          </div>
        </>
      )}
      {earlier.length > 0 && (
        <details className={classes.more}>
          <summary>{t('plan.earlier')}</summary>
          <ul className={stack.tight}>
            {earlier.map((one) => (
              <li key={one.version}>
                <Button variant="subtle" onClick={() => show(one.version)}>
                  {t('plan.show', { version: one.version })}
                </Button>{' '}
                {localDate(one.effectiveFrom)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function isRunning(status: PrescriptionStatus): boolean {
  return status === 'ACTIVE' || status === 'PAUSED';
}

function Version({ version }: { version: PrescriptionVersion }) {
  const { t } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const begins = version.effectiveFrom > todayIn(undefined, new Date()) ? 'plan.versionFrom' : 'plan.version';
  return (
    <>
      <p className={stack.soft}>
        {t(begins, { version: version.version, date: localDate(version.effectiveFrom) })}.{' '}
        {t('plan.by', { name: version.authorName })}.{' '}
        {version.reason != null && t('plan.reason', { reason: version.reason })}{' '}
        {version.until != null && t('plan.until', { date: localDate(version.until) })}
      </p>
      <Notice tone="now" title={t('plan.safety')}>
        <p>{version.safetyNote}</p>
        <p>{painRuleWords(terms, version)}</p>
      </Notice>
      {version.routines.map((routine) => (
        <section key={routine.routineId} className={classes.routine} aria-label={routine.name}>
          <div>
            <h3>{routine.name}</h3>
            <p className={stack.soft}>{scheduleWords(terms, routine.schedule)}</p>
          </div>
          <ol className={classes.lines}>
            {routine.lines.map((line) => (
              <li key={line.lineId}>
                <div className={classes.line}>
                  <div>
                    <h4>{line.exerciseName}</h4>
                    <p>{doseWords(terms, line.dose, line.side)}</p>
                  </div>
                  <div className={classes.figure}>
                    <LineFigure exerciseId={line.exerciseId} revision={line.exerciseRevision} />
                  </div>
                </div>
                {line.safetyNote != null && (
                  <p className={classes.note}>
                    <strong>{t('plan.safety')}:</strong> {line.safetyNote}
                  </p>
                )}
                <details className={classes.more}>
                  <summary>{t('plan.showSteps')}</summary>
                  <ol className={stack.steps}>
                    {line.steps.map((step) => (
                      <li key={step.order}>{step.text}</li>
                    ))}
                  </ol>
                  {line.cautions.length > 0 && (
                    <>
                      <p>
                        <strong>{t('session.exercise.careful')}</strong>
                      </p>
                      <ul>
                        {line.cautions.map((caution) => (
                          <li key={caution}>{caution}</li>
                        ))}
                      </ul>
                    </>
                  )}
                </details>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
