import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PrescriptionVersion } from '@/api/model';
import { acknowledgeVersion } from '@/api/treatment';
import { painRuleWords } from '@/format/pain';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './notes.module.css';

/** What has to be read once per version before the first session: the notes for the whole, the pain rule, each exercise's. */
export function NotesToRead({ version }: { version: PrescriptionVersion }) {
  const { t } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const queryClient = useQueryClient();
  const { patientId, prescriptionId } = version;
  const acknowledge = useMutation({
    mutationFn: () => acknowledgeVersion(patientId, prescriptionId, version.version),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['patient', patientId, 'prescriptions'] }),
  });
  const noted = version.routines
    .flatMap((routine) => routine.lines)
    .filter(({ safetyNote, stopIf }) => safetyNote != null || stopIf != null);
  return (
    <section className={classes.notes} aria-label={t('notes.title')}>
      <h2>{t('notes.title')}</h2>
      <p>{t('notes.lead', { title: version.title })}</p>
      <p className={classes.main}>{version.safetyNote}</p>
      <p>{painRuleWords(terms, version)}</p>
      {noted.length > 0 && (
        <dl className={stack.tight}>
          {noted.map((line) => (
            <div key={line.lineId}>
              <dt>
                <strong>{line.exerciseName}</strong>
              </dt>
              {line.safetyNote != null && <dd className={classes.text}>{line.safetyNote}</dd>}
              {line.stopIf != null && <dd>{t('notes.stopIf', { text: line.stopIf })}</dd>}
            </div>
          ))}
        </dl>
      )}
      {acknowledge.isError && (
        <ProblemNotice error={acknowledge.error} onRetry={() => acknowledge.mutate()} />
      )}
      <div>
        <Button data-big onClick={() => acknowledge.mutate()} disabled={acknowledge.isPending}>
          {t('notes.read')}
        </Button>
      </div>
    </section>
  );
}
