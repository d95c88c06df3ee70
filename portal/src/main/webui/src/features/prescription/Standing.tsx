import { useTranslation } from 'react-i18next';
import type { Prescription } from '@/api/model';
import { STATUS_TONE } from '@/features/record/Prescriptions';
import { instant, localDate } from '@/format/date';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';

/** How a prescription stands: its status with what caused it, and whether the patient has read the safety notes. */
export function Standing({ prescription }: { prescription: Prescription }) {
  const { t } = useTranslation('treatment');
  const { t: therapist } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const { status, draft, currentVersion, version, acknowledgement } = prescription;
  return (
    <>
      <div className={stack.row}>
        <Tag tone={STATUS_TONE[status]}>{terms(`status.${status}`)}</Tag>
        {draft != null && currentVersion != null && <Tag>{therapist('record.hasDraft')}</Tag>}
        {version?.until != null && <span>{t('until', { date: localDate(version.until) })}</span>}
        {acknowledgement != null && status !== 'STOPPED' && status !== 'COMPLETED' && (
          <span className={stack.small}>
            {acknowledgement.state === 'GIVEN' && acknowledgement.at != null
              ? t('ack.given', { when: instant(acknowledgement.at) })
              : t(acknowledgement.at == null ? 'ack.needed' : 'ack.again')}
          </span>
        )}
      </div>
      <Suspended prescription={prescription} />
    </>
  );
}

function Suspended({ prescription: { status, suspension, end } }: { prescription: Prescription }) {
  const { t } = useTranslation('treatment');
  if (end != null) {
    return (
      <Notice
        title={t(status === 'STOPPED' ? 'end.stopped' : 'end.completed', { date: localDate(end.lastDay) })}
      >
        {end.reason != null && <p>{end.reason}</p>}
        {end.byName != null && <p>{t('by', { name: end.byName })}</p>}
      </Notice>
    );
  }
  if (suspension == null || (status !== 'PAUSED' && status !== 'ON_HOLD')) return null;
  const { cause, from, reason, byName } = suspension;
  return (
    <Notice
      tone={status === 'ON_HOLD' ? 'stop' : 'now'}
      title={
        status === 'PAUSED'
          ? t('paused.since', { date: localDate(from) })
          : t('hold.since', { date: localDate(from) })
      }
    >
      {cause != null && <p>{t(`hold.cause.${cause}`)}</p>}
      {reason != null && cause !== 'SAFETY_CHECK' && <p>{reason}</p>}
      {byName != null && <p>{t('by', { name: byName })}</p>}
    </Notice>
  );
}
