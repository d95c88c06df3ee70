import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PrescriptionVersion } from '@/api/model';
import { savedCheckQuery } from '@/api/safetyCheck';
import { AnswerFindings, SignButton } from '@/features/safety/AnswerFindings';
import { concernsOf, isAnswered, standingOf, type Concern } from '@/features/safety/concerns';
import { Sign } from '@/features/safety/Sign';
import { useAnswering } from '@/features/safety/useAnswering';
import { instant } from '@/format/date';
import { Card } from '@/ui/Card';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './prescription.module.css';

interface SafetyProps {
  version: PrescriptionVersion;
  /** Against what findings are answered. */
  etag: string | undefined;
}

/** What the safety check says of the version in force, now; on hold for it, the findings are answered here. */
export function Safety({ version, etag }: SafetyProps) {
  const { t } = useTranslation('treatment');
  const { t: safety } = useTranslation('safety');
  const { patientId, prescriptionId } = version;
  const check = useQuery(savedCheckQuery(patientId, prescriptionId, 'version'));
  const answering = useAnswering({ patientId, prescriptionId, of: 'VERSION' });
  const concerns = check.data === undefined ? [] : concernsOf(check.data);
  const open = concerns.filter((concern) => !isAnswered(concern));
  const ready = answering.ready(concerns);
  const names = new Map(
    version.routines.flatMap(({ lines }) => lines.map((line) => [line.lineId, line.exerciseName])),
  );
  const lines = version.routines.flatMap((routine) => routine.lines);
  const nameOf = ({ lineId, line }: Concern) =>
    (lineId === undefined ? undefined : names.get(lineId)) ??
    (line === undefined ? undefined : lines[line]?.exerciseName);
  return (
    <Card label={t('safety.title')}>
      <h2>{t('safety.title')}</h2>
      {check.isPending && <Loading label={safety('live.checking')} />}
      {check.isError && (
        <ProblemNotice error={check.error} part={t('safety.title')} onRetry={() => void check.refetch()} />
      )}
      {check.data !== undefined && (
        <>
          <p className={classes.safety}>
            <Sign standing={check.data.state === 'NOT_CHECKED' ? 'UNCHECKED' : standingOf(concerns)} />
            <strong>
              {open.length > 0
                ? safety('live.open', { count: open.length })
                : t(`safety.${check.data.state}`)}
            </strong>
            <span className={`${stack.small ?? ''} ${stack.soft ?? ''}`}>
              {safety('live.at', { when: instant(check.data.checkedAt) })}
            </span>
          </p>
          <AnswerFindings patientId={patientId} concerns={concerns} answering={answering} nameOf={nameOf} />
          {etag !== undefined && (
            <SignButton
              count={ready.length}
              signing={answering.signing}
              onSign={() => void answering.sign(concerns, etag)}
            />
          )}
          {open.length === 0 && concerns.length > 0 && (
            <Notice role="status">
              <p>{t('safety.answered')}</p>
            </Notice>
          )}
        </>
      )}
    </Card>
  );
}
