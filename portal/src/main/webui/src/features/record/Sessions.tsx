import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adherenceQuery, sessionsQuery } from '@/api/adherence';
import type { SessionView } from '@/api/model';
import { instant } from '@/format/date';
import { number, percent } from '@/format/number';
import { codeWord, doseWords } from '@/format/words';
import { Card } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { More } from '@/ui/More';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import classes from './record.module.css';

export function Sessions({ patientId }: { patientId: string }) {
  const { t } = useTranslation('therapist');
  const { t: common } = useTranslation();
  const found = useInfiniteQuery(sessionsQuery(patientId));
  const adherence = useQuery(adherenceQuery(patientId));
  const names = new Map(adherence.data?.routines.map((routine) => [routine.routineId, routine.name]));
  const sessions = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('record.sessions')} note={common('selfReported')}>
      {found.isPending && <Loading />}
      {found.isError && (
        <ProblemNotice
          error={found.error}
          part={t('record.sessionsPart')}
          onRetry={() => void found.refetch()}
        />
      )}
      {found.isSuccess && sessions.length === 0 && (
        <Empty title={t('record.noSessions')}>
          <p>{t('record.noSessionsText')}</p>
        </Empty>
      )}
      {sessions.length > 0 && (
        <Card>
          <table className={classes.sessions}>
            <caption className="visually-hidden">{t('record.sessions')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('record.when')}</th>
                <th scope="col">{t('record.routine')}</th>
                <th scope="col">{t('record.result')}</th>
                <th scope="col">{t('record.painBA')}</th>
                <th scope="col">{t('record.effort')}</th>
                <th scope="col">{t('record.note')}</th>
              </tr>
            </thead>
            <tbody>
              {sessions.map((session) => (
                <Row key={session.id} session={session} routine={names.get(session.routineId)} />
              ))}
            </tbody>
          </table>
          <More found={found} />
        </Card>
      )}
    </Section>
  );
}

/** Prescribed and performed side by side, never one shown as the other. */
function Done({ session }: { session: SessionView }) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const reported = new Map(session.lines.map((line) => [line.lineId, line]));
  return (
    <details className={classes.done}>
      <summary>{t('record.details')}</summary>
      <ul>
        {session.targets.map((target) => {
          const line = reported.get(target.lineId);
          const sets = (line?.sets ?? []).map((set) =>
            set.side === 'BOTH_TOGETHER'
              ? number(set.amount)
              : `${terms(`setSide.${set.side}`)} ${number(set.amount)}`,
          );
          return (
            <li key={target.lineId}>
              <strong>{target.exerciseName}</strong>
              {target.recalled === true && <Tag tone="stop">{t('record.recalled_tag')}</Tag>}
              <div>
                {t('record.doneSets', { sets: sets.length === 0 ? t('record.nothing') : sets.join(', ') })}
              </div>
              <div className={stack.soft}>
                {t('record.planned', { dose: doseWords(terms, target.dose, target.side) })}
              </div>
              {line?.stopReason != null && (
                <div>{t('record.stopped', { reason: terms(`stopReason.${line.stopReason}`) })}</div>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Row({ session, routine }: { session: SessionView; routine: string | undefined }) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const stopped = session.status === 'STOPPED_PAIN' || session.status === 'STOPPED_SYMPTOM';
  const unsaid = (
    <>
      <span aria-hidden="true">{t('record.unsaid')}</span>
      <span className="visually-hidden">{t('record.unsaidLong')}</span>
    </>
  );
  return (
    <tr>
      <th scope="row">{instant(session.performedAt, session.zoneId)}</th>
      <td data-label={t('record.routine')}>{routine ?? unsaid}</td>
      <td>
        <span className={stack.row}>
          <Tag tone={stopped ? 'stop' : session.status === 'COMPLETE' ? 'good' : 'plain'}>
            {terms(`sessionStatus.${session.status}`)}
          </Tag>
          {session.status === 'PARTIAL' && percent(session.completion)}
          {session.late && <Tag tone="now">{t('record.late_tag')}</Tag>}
          {session.extra && <Tag>{t('record.extra_tag')}</Tag>}
          {session.supersededVersion && <Tag>{t('record.old_tag')}</Tag>}
        </span>
      </td>
      <td data-label={t('record.painBA')}>
        {session.painBefore ?? unsaid}, {session.painAfter ?? unsaid}
      </td>
      <td data-label={t('record.effort')}>{session.effort ?? unsaid}</td>
      <td className={classes.note}>
        <Done session={session} />
        {session.skipReason != null && (
          <p>{t('record.skipped', { reason: codeWord(terms, 'skipReason', session.skipReason) })}</p>
        )}
        {session.note != null && <p className={classes.text}>{session.note}</p>}
      </td>
    </tr>
  );
}
