import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { prescriptionsQuery } from '@/api/prescription';
import type { ConditionChange } from '@/api/record';
import { Notice } from '@/ui/Notice';

/** What a change of a condition did to the active prescriptions, with the way to each that is on hold now. */
export function Held({ patientId, change }: { patientId: string; change: ConditionChange }) {
  const { t } = useTranslation('record');
  const plans = useQuery(prescriptionsQuery(patientId)).data ?? [];
  const { held, screening, condition } = change;
  if (held.length === 0) {
    const checked = screening?.prescriptions ?? 0;
    return (
      <Notice tone={condition.status === 'ACTIVE' && checked > 0 ? 'good' : 'plain'} role="status">
        <p>
          {condition.status === 'ACTIVE' ? t('held.none', { count: checked }) : t(`held.${condition.status}`)}
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="stop" role="alert" title={t('held.title', { count: held.length })}>
      <p>{t(screening?.state === 'NOT_CHECKED' ? 'held.notChecked' : 'held.text')}</p>
      <ul>
        {held.map((prescriptionId) => (
          <li key={prescriptionId}>
            <Link
              className="standalone"
              to="/patients/$patientId/prescriptions/$prescriptionId"
              params={{ patientId, prescriptionId }}
            >
              {plans.find(({ id }) => id === prescriptionId)?.title ?? t('held.open')}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
