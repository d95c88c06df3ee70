import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnswerFindings, SignButton } from '@/features/safety/AnswerFindings';
import type { Concern } from '@/features/safety/concerns';
import safety from '@/features/safety/safety.module.css';
import { Sign } from '@/features/safety/Sign';
import { Card } from '@/ui/Card';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import type { Activating } from './useActivating';

interface FindingsProps {
  patientId: string;
  prescriptionId: string;
  activating: Activating;
  nameOf: (concern: Concern) => string | undefined;
}

/** What the saved check says. Without an answer of the check it says so: that is no all-clear. */
export function Findings({ patientId, prescriptionId, activating, nameOf }: FindingsProps) {
  const { t } = useTranslation('safety');
  const { check, concerns, open, answering, refused } = activating;
  return (
    <Card label={t('live.title')}>
      <h2>{t(open.length > 0 ? 'answer.title' : 'live.title')}</h2>
      {refused && (
        <Notice tone="stop" role="alert" title={t('refused.title')}>
          <p>{t('refused.text')}</p>
        </Notice>
      )}
      {check.isPending && <Loading label={t('live.checking')} />}
      {check.isError && (
        <>
          <p className={safety.clear}>
            <Sign standing="UNCHECKED" /> {t('live.away')}
          </p>
          <ProblemNotice error={check.error} part={t('answer.part')} onRetry={() => void check.refetch()} />
        </>
      )}
      {check.isSuccess && open.length === 0 && (
        <p className={safety.clear} role="status">
          {check.data.state === 'NOT_CHECKED' ? (
            <>
              <Sign standing="UNCHECKED" /> {t('live.away')}
            </>
          ) : (
            <>
              <Sign standing={concerns.length === 0 ? 'CLEAR' : 'QUIET'} />
              {t(concerns.length === 0 ? 'answer.clear' : 'answer.done')}
            </>
          )}
        </p>
      )}
      <AnswerFindings
        patientId={patientId}
        concerns={concerns}
        answering={answering}
        nameOf={nameOf}
        action={() => (
          <Link
            className="standalone"
            to="/patients/$patientId/prescriptions/$prescriptionId/edit"
            params={{ patientId, prescriptionId }}
            search={{}}
          >
            {t('answer.edit')}
          </Link>
        )}
      />
      <div>
        <SignButton
          count={answering.ready(concerns).length}
          signing={answering.signing}
          onSign={activating.sign}
        />
      </div>
    </Card>
  );
}
