import { queryOptions } from '@tanstack/react-query';
import { answered, prescriptions, value, type Answer } from './client';
import type { components } from './generated/prescription-service';
import type {
  CareTeamMember,
  Contact,
  Page,
  Patient,
  PatientSummary,
  Prescription,
  PrescriptionContent,
  PrescriptionSummary,
  PrescriptionVersion,
  VersionSummary,
} from './model';

type Schemas = components['schemas'];

const once = (key: string) => ({ 'Idempotency-Key': key });

/** All patients the caller may see (page by page, 100 at a time). */
export const patientsQuery = queryOptions({
  queryKey: ['patients'],
  queryFn: ({ signal }) => allPatients({}, signal),
});

/** Those of them in whose care team the therapist is. */
export const inCareOfQuery = (therapist: string) =>
  queryOptions({
    queryKey: ['patients', 'in-care-of', therapist],
    queryFn: ({ signal }) => allPatients({ therapist }, signal),
  });

async function allPatients(which: { therapist?: string }, signal: AbortSignal): Promise<PatientSummary[]> {
  const all: PatientSummary[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...which, limit: 100, cursor };
    const page = (await value(
      prescriptions.GET('/patients', { params: { query }, signal }),
    )) as Page<PatientSummary>;
    all.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return all;
}

export const patientQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['patient', patientId],
    queryFn: async ({ signal }) =>
      (await value(
        prescriptions.GET('/patients/{patientId}', { params: { path: { patientId } }, signal }),
      )) as Patient,
  });

export const careTeamQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['patient', patientId, 'care-team'],
    queryFn: async ({ signal }) => {
      const team = await value(
        prescriptions.GET('/patients/{patientId}/care-team', { params: { path: { patientId } }, signal }),
      );
      return team.members;
    },
  });

export const therapistsQuery = queryOptions({
  queryKey: ['therapists'],
  queryFn: async ({ signal }) => {
    const all = await value(prescriptions.GET('/therapists', { signal }));
    return all.items;
  },
  staleTime: 60_000,
});

export const prescriptionsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['patient', patientId, 'prescriptions'],
    queryFn: async ({ signal }) => {
      const all = await value(
        prescriptions.GET('/patients/{patientId}/prescriptions', { params: { path: { patientId } }, signal }),
      );
      return (all as { items: PrescriptionSummary[] }).items;
    },
  });

export const prescriptionQuery = (patientId: string, prescriptionId: string) =>
  queryOptions({
    queryKey: ['patient', patientId, 'prescriptions', prescriptionId],
    queryFn: async ({ signal }) =>
      (await answered(
        prescriptions.GET('/patients/{patientId}/prescriptions/{prescriptionId}', {
          params: { path: { patientId, prescriptionId } },
          signal,
        }),
      )) as Answer<Prescription>,
  });

export const versionsQuery = (patientId: string, prescriptionId: string) =>
  queryOptions({
    queryKey: ['patient', patientId, 'prescriptions', prescriptionId, 'versions'],
    queryFn: async ({ signal }) => {
      const all = await value(
        prescriptions.GET('/patients/{patientId}/prescriptions/{prescriptionId}/versions', {
          params: { path: { patientId, prescriptionId } },
          signal,
        }),
      );
      return (all as { items: VersionSummary[] }).items;
    },
  });

export const versionQuery = (patientId: string, prescriptionId: string, version: number) =>
  queryOptions({
    queryKey: ['patient', patientId, 'prescriptions', prescriptionId, 'versions', version],
    queryFn: async ({ signal }) =>
      (await value(
        prescriptions.GET('/patients/{patientId}/prescriptions/{prescriptionId}/versions/{version}', {
          params: { path: { patientId, prescriptionId, version } },
          signal,
        }),
      )) as PrescriptionVersion,
    staleTime: Infinity,
  });

export interface NewPatient {
  name: string;
  birthDate: string;
  contact?: Contact;
  language: 'en' | 'es';
  timeZone: string;
  /** Somebody looked at those who may be the same person: it is none of them. */
  notADuplicate?: boolean;
}

/** The access code is there once; absent when this very registration had been answered before. */
export async function registerPatient(body: NewPatient, key: string) {
  const registered = await value(
    prescriptions.POST('/patients', {
      params: { header: once(key) },
      body: body as Schemas['PatientRegistration'],
    }),
  );
  return registered as { patient: Patient; accessCode?: string | null };
}

export async function newAccessCode(patientId: string): Promise<string> {
  const issued = await value(
    prescriptions.POST('/patients/{patientId}/access-code', { params: { path: { patientId } } }),
  );
  return issued.accessCode;
}

export async function addToCareTeam(patientId: string, therapistId: string, role: CareTeamMember['role']) {
  await value(
    prescriptions.PUT('/patients/{patientId}/care-team/{therapistId}', {
      params: { path: { patientId, therapistId } },
      body: { role },
    }),
  );
}

export async function removeFromCareTeam(patientId: string, therapistId: string) {
  await answered(
    prescriptions.DELETE('/patients/{patientId}/care-team/{therapistId}', {
      params: { path: { patientId, therapistId } },
    }),
  );
}

export async function createPrescription(patientId: string, content: PrescriptionContent, key: string) {
  return (await answered(
    prescriptions.POST('/patients/{patientId}/prescriptions', {
      params: { path: { patientId }, header: once(key) },
      body: content as Schemas['PrescriptionContent'],
    }),
  )) as Answer<Prescription>;
}

export async function saveDraft(
  patientId: string,
  prescriptionId: string,
  content: PrescriptionContent,
  ifMatch: string,
) {
  return (await answered(
    prescriptions.PUT('/patients/{patientId}/prescriptions/{prescriptionId}/draft', {
      params: { path: { patientId, prescriptionId }, header: { 'If-Match': ifMatch } },
      body: content as Schemas['PrescriptionContent'],
    }),
  )) as Answer<Prescription>;
}

export interface Activation {
  reason?: string;
  effectiveFrom?: string;
}

export async function activate(
  patientId: string,
  prescriptionId: string,
  body: Activation,
  ifMatch: string,
  key: string,
) {
  const version = await value(
    prescriptions.POST('/patients/{patientId}/prescriptions/{prescriptionId}/activation', {
      params: { path: { patientId, prescriptionId }, header: { 'If-Match': ifMatch, ...once(key) } },
      body,
    }),
  );
  return version as PrescriptionVersion;
}
