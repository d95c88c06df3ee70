import { queryOptions } from '@tanstack/react-query';
import { call } from './call';
import { match } from './headers';
import type { Reminders } from './model';

const reminders = (patientId: string) => `/patients/${patientId}/reminders`;

/** What the patient said about reminders, with its tag, to be changed. */
export const remindersQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['adherence', patientId, 'reminders'],
    queryFn: ({ signal }) => call<Reminders>('adherence', reminders(patientId), { signal }),
  });

export const setReminders = (patientId: string, said: Pick<Reminders, 'enabled' | 'at'>, etag: string) =>
  call<Reminders>('adherence', reminders(patientId), { method: 'PUT', headers: match(etag), body: said });
