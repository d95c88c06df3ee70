import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntentKeys } from '@/api/idempotency';
import { asProblem, type ProblemError } from '@/api/problem';
import { answerFindings, savedCheckQuery, type SafetyCheckView } from '@/api/safetyCheck';
import { useKept } from '@/app/kept';
import { answerTo, isAnswered, type Concern, type Given } from './concerns';

interface Answering {
  patientId: string;
  prescriptionId: string;
  of: 'DRAFT' | 'VERSION';
}

/** What somebody chose and wrote, kept in the tab until it is signed; and the signing itself. */
export function useAnswering({ patientId, prescriptionId, of }: Answering) {
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const [given, keep, forget] = useKept<Record<string, Given>>(`answers.${prescriptionId}.${of}`, {});
  const [problem, setProblem] = useState<ProblemError>();
  const [signing, setSigning] = useState(false);
  const check = savedCheckQuery(patientId, prescriptionId, of === 'DRAFT' ? 'draft' : 'version');

  const ready = (concerns: readonly Concern[]) =>
    concerns.filter((concern) => !isAnswered(concern) && isComplete(given[concern.key]));
  const show = (view: SafetyCheckView) => queryClient.setQueryData(check.queryKey, view);

  const sign = async (concerns: readonly Concern[], etag: string): Promise<SafetyCheckView | undefined> => {
    const answers = ready(concerns).flatMap((concern) => {
      const said = given[concern.key];
      return said === undefined ? [] : [answerTo(concern, said)];
    });
    setSigning(true);
    setProblem(undefined);
    try {
      const body = { of, answers };
      const key = keys.keyFor({ ...body, etag });
      const view = await answerFindings(patientId, prescriptionId, body, etag, key);
      keys.done();
      keep({});
      forget();
      show(view);
      return view;
    } catch (error) {
      setProblem(asProblem(error));
      // What is found may have changed; what was chosen stays.
      void queryClient.invalidateQueries({ queryKey: check.queryKey });
      return undefined;
    } finally {
      setSigning(false);
    }
  };

  return {
    given,
    give: (concern: Concern, said: Given) => keep({ ...given, [concern.key]: said }),
    ready,
    sign,
    show,
    signing,
    problem,
  };
}

export type AnsweringState = ReturnType<typeof useAnswering>;

export function isComplete(said: Given | undefined): boolean {
  return said !== undefined && (said.reason !== 'OTHER' || said.comment.trim() !== '');
}
