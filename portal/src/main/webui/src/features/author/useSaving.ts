import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createExercise, draftQuery, saveExercise } from '@/api/authoring';
import type { ExerciseDraft } from '@/api/content';
import { useIntentKeys } from '@/api/idempotency';
import type { Answer } from '@/api/client';
import { asProblem, type ProblemError } from '@/api/problem';
import type { Form } from './form';
import { toContent } from './toContent';

/** Where the draft stands on the server; absent until it was saved for the first time. */
export interface Saved {
  id: string;
  etag: string;
}

/** Sends the draft. A failed attempt changes nothing that is typed. */
export function useSaving() {
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<ProblemError>();

  const save = async (form: Form, saved: Saved | undefined): Promise<Answer<ExerciseDraft> | undefined> => {
    setSaving(true);
    setProblem(undefined);
    try {
      const content = toContent(form);
      const answer =
        saved === undefined
          ? await createExercise(content, keys.keyFor(content))
          : await saveExercise(saved.id, content, saved.etag);
      keys.done();
      queryClient.setQueryData(draftQuery(answer.value.item.itemId).queryKey, answer);
      void queryClient.invalidateQueries({ queryKey: ['catalog', 'exercises'] });
      void queryClient.invalidateQueries({ queryKey: ['catalog', 'differences', answer.value.item.itemId] });
      return answer;
    } catch (error) {
      setProblem(asProblem(error));
      return undefined;
    } finally {
      setSaving(false);
    }
  };

  /** What is on the server now, for somebody who saves over it knowingly or drops their own. */
  const latest = (id: string) => queryClient.query({ ...draftQuery(id), staleTime: 0 });

  return { save, saving, problem, clear: () => setProblem(undefined), latest };
}
