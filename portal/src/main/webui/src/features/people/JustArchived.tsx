import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import type { PatientSummary } from '@/api/model';
import { restorePatient } from '@/api/record';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useListsAnew } from './useListsAnew';

export type ArchivedPatient = Pick<PatientSummary, 'id' | 'name'>;

/** What has just been done, and the way back. */
export function JustArchived({ patient, onRestored }: { patient: ArchivedPatient; onRestored: () => void }) {
  const { t } = useTranslation('admin');
  const keys = useIntentKeys();
  const listsAnew = useListsAnew();
  const undo = useMutation({
    mutationFn: () => restorePatient(patient.id, t('people.undoReason'), keys.keyFor(patient.id)),
    onSuccess: () => {
      keys.done();
      listsAnew(patient.id);
      onRestored();
    },
  });
  return (
    <>
      <Notice
        tone="good"
        role="status"
        actions={
          <Button variant="default" onClick={() => undo.mutate()} disabled={undo.isPending}>
            {t('people.undo')}
          </Button>
        }
      >
        <p>{t('people.archived', { name: patient.name })}</p>
      </Notice>
      {undo.isError && <ProblemNotice error={undo.error} onRetry={() => undo.mutate()} />}
    </>
  );
}
