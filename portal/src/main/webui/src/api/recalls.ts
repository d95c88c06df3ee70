import { queryOptions } from '@tanstack/react-query';
import { prescriptions, value } from './client';
import type { Maybe, Page } from './model';

export interface RecalledExercise {
  id: string;
  name: string;
}

export interface Recall {
  recallId: string;
  exercise: RecalledExercise;
  kind: 'SAFETY_CHANGED' | 'WITHDRAWN';
  revision: number;
  reason: string;
  at: string;
  /** How many active or paused prescriptions use a recalled revision, among those the reader may know of. */
  affected: number;
}

export interface RecalledPrescription {
  patientId: string;
  patientName: string;
  prescriptionId: string;
  status: 'ACTIVE' | 'PAUSED';
  /** For therapists only. */
  title?: Maybe<string>;
  versions: number[];
  exerciseRevision: number;
  /** First day on which no version uses it any more; absent while it stays in use. */
  until?: Maybe<string>;
  leads: string[];
}

export const recallsQuery = queryOptions({
  queryKey: ['recalls'],
  queryFn: async ({ signal }) => {
    const query = { limit: 100 };
    return ((await value(prescriptions.GET('/recalls', { params: { query }, signal }))) as Page<Recall>)
      .items;
  },
});

export const recalledQuery = (recallId: string) =>
  queryOptions({
    queryKey: ['recalls', recallId, 'prescriptions'],
    queryFn: async ({ signal }) => {
      const page = await value(
        prescriptions.GET('/recalls/{recallId}/prescriptions', {
          params: { path: { recallId }, query: { limit: 100 } },
          signal,
        }),
      );
      return (page as Page<RecalledPrescription>).items;
    },
  });
