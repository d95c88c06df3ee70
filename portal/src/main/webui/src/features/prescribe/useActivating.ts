import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntentKeys } from '@/api/idempotency';
import { activate, prescriptionQuery, type Activation } from '@/api/prescription';
import { asProblem, type ProblemError } from '@/api/problem';
import { checkOfRefusal, savedCheckQuery, type SafetyCheckView } from '@/api/safetyCheck';
import { useKept } from '@/app/kept';
import { concernsOf, isAnswered } from '@/features/safety/concerns';
import { useAnswering } from '@/features/safety/useAnswering';
import type { ReviewProps } from './Review';

/** Signs what was answered and activates: one press when nothing else is missing. */
export function useActivating({ patientId, saved, current }: Omit<ReviewProps, 'draft'>) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keys = useIntentKeys();
  const [form, setForm, forget] = useKept(`review.${saved.id}`, { reason: '', effectiveFrom: '' });
  const [problem, setProblem] = useState<ProblemError>();
  const [refused, setRefused] = useState(false);
  const [busy, setBusy] = useState(false);
  const check = useQuery(savedCheckQuery(patientId, saved.id, 'draft'));
  const answering = useAnswering({ patientId, prescriptionId: saved.id, of: 'DRAFT' });
  const concerns = check.data === undefined ? [] : concernsOf(check.data);

  /** What is stored now: another signature may have come in between. */
  const latestTag = async () => {
    const now = await queryClient.query({ ...prescriptionQuery(patientId, saved.id), staleTime: 0 });
    return now.etag ?? '';
  };
  const sign = async (): Promise<SafetyCheckView | undefined> => {
    const view = await answering.sign(concerns, saved.etag);
    if (view !== undefined) await latestTag();
    return view;
  };
  const attempt = async (): Promise<boolean> => {
    let etag = saved.etag;
    if (answering.ready(concerns).length > 0) {
      const view = await sign();
      if (view === undefined) return false;
      etag = await latestTag();
      if (!concernsOf(view).every(isAnswered)) {
        setRefused(true);
        return false;
      }
    }
    const reason = form.reason.trim();
    const body: Activation = {
      ...(reason !== '' && { reason }),
      ...(form.effectiveFrom !== '' && { effectiveFrom: form.effectiveFrom }),
    };
    await activate(patientId, saved.id, body, etag, keys.keyFor({ ...body, etag }));
    return true;
  };
  const arrive = async () => {
    keys.done();
    forget();
    await queryClient.invalidateQueries({ queryKey: ['patient', patientId, 'prescriptions'] });
    void queryClient.invalidateQueries({ queryKey: ['adherence', patientId] });
    void queryClient.invalidateQueries({ queryKey: ['patients'] });
    await navigate({
      to: '/patients/$patientId/prescriptions/$prescriptionId',
      params: { patientId, prescriptionId: saved.id },
      search: { activated: (current ?? 0) + 1 },
    });
  };
  const submit = async () => {
    setBusy(true);
    setProblem(undefined);
    setRefused(false);
    try {
      if (await attempt()) await arrive();
    } catch (error) {
      const found = checkOfRefusal(error);
      if (found === undefined) setProblem(asProblem(error));
      else {
        answering.show(found);
        setRefused(true);
      }
      if (asProblem(error).kind === 'conflict' && found === undefined) void check.refetch();
    } finally {
      setBusy(false);
    }
  };

  return {
    form,
    setForm,
    check,
    concerns,
    answering,
    open: concerns.filter((concern) => !isAnswered(concern)),
    sign: () => void sign(),
    submit: () => void submit(),
    reload: () => {
      setProblem(undefined);
      void latestTag();
      void check.refetch();
    },
    busy: busy || answering.signing,
    problem,
    refused,
  };
}

export type Activating = ReturnType<typeof useActivating>;
