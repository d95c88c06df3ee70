import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PrescriptionContent } from '@/api/model';
import { ContentView } from '@/features/prescription/ContentView';
import stack from '@/ui/stack.module.css';
import { Activation } from './Activation';
import { Findings } from './Findings';
import { useActivating } from './useActivating';
import type { Saved } from './useSaving';

export interface ReviewProps {
  patientId: string;
  saved: Saved;
  draft: PrescriptionContent;
  /** The version in force, if there is one. */
  current: number | undefined;
}

/**
 * The last look before it counts: what the safety check says and why one goes on, what the patient will see, since when, and
 * why it changed. A colleague who opens the same address can co-sign here.
 */
export function Review({ patientId, saved, draft, current }: ReviewProps) {
  const { t } = useTranslation('therapist');
  const activating = useActivating({ patientId, saved, current });
  const names = new Map(
    draft.routines.flatMap(({ lines }) => lines.map(({ lineId, exerciseName }) => [lineId, exerciseName])),
  );
  return (
    <div className={stack.two}>
      <div className={stack.stack}>
        <Findings
          patientId={patientId}
          prescriptionId={saved.id}
          activating={activating}
          nameOf={({ lineId }) => (lineId === undefined ? undefined : (names.get(lineId) ?? undefined))}
        />
        <p>{t('review.lead')}</p>
        <ContentView content={draft} />
      </div>
      <div className={stack.stack}>
        <Activation activating={activating} current={current} />
        <Link
          className="standalone"
          to="/patients/$patientId/prescriptions/$prescriptionId/edit"
          params={{ patientId, prescriptionId: saved.id }}
          search={{}}
        >
          {t('prescribe.back')}
        </Link>
      </div>
    </div>
  );
}
