import { queryOptions } from '@tanstack/react-query';
import { call, valueOf } from './call';
import { noteExpired } from './expiry';
import type { Maybe } from './model';
import { problemFrom, unreachable } from './problem';

export const PAPERS = ['A4', 'LETTER'] as const;
export const TYPE_SIZES = ['NORMAL', 'LARGE'] as const;
export interface Look {
  paper: (typeof PAPERS)[number];
  type: (typeof TYPE_SIZES)[number];
  /** Absent: the patient's own. */
  language?: 'en' | 'es' | undefined;
}

/** A version as a sheet to print. Away when the catalog is: a sheet without its figures is not what was asked for. */
export async function makeHandout(
  patientId: string,
  prescriptionId: string,
  version: number,
  look: Look,
): Promise<Blob> {
  const path = `/patients/${patientId}/prescriptions/${prescriptionId}/versions/${version}/handout`;
  const url = new URL(`/api/prescription${path}`, window.location.origin);
  for (const [name, given] of Object.entries(look)) {
    if (given !== undefined) url.searchParams.set(name, String(given));
  }
  const headers = { Accept: 'application/pdf, application/problem+json' };
  const response = await fetch(new Request(url, { headers })).catch(() => {
    throw unreachable();
  });
  if (response.status === 401) noteExpired();
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => undefined);
    throw problemFrom(response.status, body);
  }
  return response.blob();
}

const feed = (patientId: string) => `/patients/${patientId}/calendar-feed`;

/** Whether there is a calendar address, and since when. */
export const feedQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['patient', patientId, 'calendar-feed'],
    queryFn: ({ signal }) =>
      valueOf(call<{ since?: Maybe<string> }>('prescription', feed(patientId), { signal })),
  });

/** The address is shown this one time; the one before stops working. */
export const openFeed = (patientId: string) =>
  valueOf(call<{ url: string }>('prescription', feed(patientId), { method: 'POST' }));

export const revokeFeed = async (patientId: string) => {
  await call<unknown>('prescription', feed(patientId), { method: 'DELETE' });
};
