import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PrescriptionVersion } from '@/api/model';
import { Notice } from '@/ui/Notice';

/** Tells whoever looks after a prescription that the catalog took back what it says, exercise by exercise. */
export function RecallNotice({ version }: { version: PrescriptionVersion }) {
  const { t } = useTranslation('reviews');
  const lines = version.routines.flatMap((routine) => routine.lines).filter((line) => line.recall != null);
  const once = [...new Map(lines.map((line) => [line.exerciseId, line])).values()];
  if (once.length === 0) return null;
  const { patientId, prescriptionId } = version;
  return (
    <Notice
      tone="stop"
      title={t('notice.title', { count: once.length })}
      actions={
        <Button
          component={Link}
          variant="default"
          to={`/patients/${patientId}/prescriptions/${prescriptionId}/edit`}
        >
          {t('notice.edit')}
        </Button>
      }
    >
      <ul>
        {once.map(({ exerciseId, exerciseName, recall }) => (
          <li key={exerciseId}>
            <strong>{exerciseName}</strong>
            {recall != null && (
              <>
                : {t(`notice.${recall.kind}`)}. {recall.reason}
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{t('notice.text')}</p>
    </Notice>
  );
}
