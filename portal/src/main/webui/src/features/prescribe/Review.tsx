import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import type { PrescriptionContent } from '@/api/model';
import { activate, type Activation } from '@/api/prescription';
import { asProblem, toFieldErrors } from '@/api/problem';
import { useKept } from '@/app/kept';
import { ContentView } from '@/features/prescription/ContentView';
import { Card } from '@/ui/Card';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import type { Saved } from './useSaving';

interface ReviewProps {
  patientId: string;
  saved: Saved;
  draft: PrescriptionContent;
  /** The version in force, if there is one. */
  current: number | undefined;
}

/** The last look before it counts: what the patient will see, since when, and why it changed. */
export function Review({ patientId, saved, draft, current }: ReviewProps) {
  const { t } = useTranslation('therapist');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keys = useIntentKeys();
  const first = current === undefined;
  const next = (current ?? 0) + 1;
  const [form, setForm, forget] = useKept(`review.${saved.id}`, { reason: '', effectiveFrom: '' });
  const [missing, setMissing] = useState(false);
  const activation = useMutation({
    mutationFn: (body: Activation) =>
      activate(patientId, saved.id, body, saved.etag, keys.keyFor({ ...body, etag: saved.etag })),
    onSuccess: async () => {
      keys.done();
      forget();
      await queryClient.invalidateQueries({ queryKey: ['patient', patientId, 'prescriptions'] });
      void queryClient.invalidateQueries({ queryKey: ['adherence', patientId] });
      void queryClient.invalidateQueries({ queryKey: ['patients'] });
      await navigate({
        to: '/patients/$patientId/prescriptions/$prescriptionId',
        params: { patientId, prescriptionId: saved.id },
        search: { activated: next },
      });
    },
  });
  const problem = activation.error === null ? undefined : asProblem(activation.error);
  const found = problem && toFieldErrors(problem, (path) => path === 'reason' || path === 'effectiveFrom');
  const submit = () => {
    const reason = form.reason.trim();
    setMissing(!first && reason === '');
    if (!first && reason === '') return;
    activation.mutate({
      ...(reason !== '' && { reason }),
      ...(form.effectiveFrom !== '' && { effectiveFrom: form.effectiveFrom }),
    });
  };
  return (
    <div className={stack.two}>
      <div className={stack.stack}>
        <p>{t('review.lead')}</p>
        <ContentView content={draft} />
      </div>
      <Card label={t('review.activateVersion', { version: next })}>
        {problem !== undefined && <ProblemNotice error={problem} rest={found?.rest} kept />}
        {!first && (
          <Textarea
            label={t('review.reason')}
            description={t('review.reasonHint')}
            required
            value={form.reason}
            error={missing ? t('prescribe.error.required') : found?.errors.reason}
            onChange={(event) => setForm({ ...form, reason: event.currentTarget.value })}
          />
        )}
        <TextInput
          type="date"
          label={t('review.effective')}
          description={t(first ? 'review.effectiveFirst' : 'review.effectiveLater')}
          value={form.effectiveFrom}
          error={found?.errors.effectiveFrom}
          onChange={(event) => setForm({ ...form, effectiveFrom: event.currentTarget.value })}
        />
        <Button data-big onClick={submit} disabled={activation.isPending}>
          {activation.isPending
            ? t('review.activating')
            : first
              ? t('review.activate')
              : t('review.activateVersion', { version: next })}
        </Button>
        <Link
          className="standalone"
          to="/patients/$patientId/prescriptions/$prescriptionId/edit"
          params={{ patientId, prescriptionId: saved.id }}
          search={{}}
        >
          {t('prescribe.back')}
        </Link>
      </Card>
    </div>
  );
}
