import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { adherence, value } from './client';
import type { components } from './generated/adherence-service';
import type { Adherence, CaseloadItem, ClinicSummary, Page, SessionBody, SessionView, Today } from './model';

export const todayQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['adherence', patientId, 'today'],
    queryFn: async ({ signal }) =>
      (await value(
        adherence.GET('/patients/{patientId}/today', { params: { path: { patientId } }, signal }),
      )) as Today,
  });

/** Without a period: this ISO week and the three before it. */
export const adherenceQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['adherence', patientId, 'figures'],
    queryFn: async ({ signal }) =>
      (await value(
        adherence.GET('/patients/{patientId}/adherence', { params: { path: { patientId } }, signal }),
      )) as Adherence,
  });

export const sessionsQuery = (patientId: string) =>
  infiniteQueryOptions({
    queryKey: ['adherence', patientId, 'sessions'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await value(
        adherence.GET('/patients/{patientId}/sessions', {
          params: { path: { patientId }, query: { limit: 20, cursor: pageParam } },
          signal,
        }),
      )) as Page<SessionView>,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const caseloadQuery = queryOptions({
  queryKey: ['caseload'],
  queryFn: async ({ signal }) => {
    const caseload = await value(adherence.GET('/caseload', { params: { query: { weeks: 4 } }, signal }));
    return (caseload as { items: CaseloadItem[] }).items;
  },
});

export const clinicSummaryQuery = (weeks: number) =>
  queryOptions({
    queryKey: ['clinic-summary', weeks],
    queryFn: async ({ signal }) =>
      (await value(
        adherence.GET('/clinic/summary', { params: { query: { weeks } }, signal }),
      )) as ClinicSummary,
    placeholderData: (previous) => previous,
  });

/** The same id with the same body may be sent any number of times: one session. */
export async function putSession(
  patientId: string,
  sessionId: string,
  body: SessionBody,
): Promise<SessionView> {
  const logged = await value(
    adherence.PUT('/patients/{patientId}/sessions/{sessionId}', {
      params: { path: { patientId, sessionId } },
      body: body as components['schemas']['SessionEntry'],
    }),
  );
  return logged;
}
