import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntentKeys } from '@/api/idempotency';
import type { Answer } from '@/api/client';
import type { Prescription } from '@/api/model';
import { createPrescription, prescriptionQuery, saveDraft } from '@/api/prescription';
import { asProblem, type ProblemError } from '@/api/problem';
import { toContent } from './content';
import type { Form } from './form';

/** Where the draft stands on the server; absent until it was saved for the first time. */
export interface Saved {
  id: string;
  etag: string;
}

/** Sends the draft. A failed attempt changes nothing that is typed. */
export function useSaving(patientId: string) {
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<ProblemError>();

  const save = async (form: Form, saved: Saved | undefined): Promise<Saved | undefined> => {
    setSaving(true);
    setProblem(undefined);
    try {
      const content = toContent(form);
      const answer =
        saved === undefined
          ? await createPrescription(patientId, content, keys.keyFor(content))
          : await saveDraft(patientId, saved.id, content, saved.etag);
      keys.done();
      await queryClient.invalidateQueries({ queryKey: ['patient', patientId, 'prescriptions'], exact: true });
      return await remember(answer, saved?.id);
    } catch (error) {
      setProblem(asProblem(error));
      return undefined;
    } finally {
      setSaving(false);
    }
  };

  const remember = async (answer: Answer<Prescription>, known: string | undefined): Promise<Saved> => {
    const id = known ?? answer.value.id;
    const query = prescriptionQuery(patientId, id);
    if (answer.etag !== undefined) {
      queryClient.setQueryData(query.queryKey, answer);
      return { id, etag: answer.etag };
    }
    const fresh = await queryClient.query({ ...query, staleTime: 0 });
    return { id, etag: fresh.etag ?? '' };
  };

  /** What is on the server now, for somebody who saves over it knowingly or drops their own. */
  const latest = (id: string) => queryClient.query({ ...prescriptionQuery(patientId, id), staleTime: 0 });

  return { save, saving, problem, clear: () => setProblem(undefined), latest };
}
