import { queryOptions } from '@tanstack/react-query';
import { call, valueOf } from './call';
import type { components } from './generated/prescription-service';
import { match, once } from './headers';
import type {
  Dose,
  Maybe,
  PatientAcknowledgement,
  Prescription,
  PrescriptionStatus,
  PrescriptionVersion,
  Suspension,
} from './model';

/** What is done with a prescription as a whole, and what can be read of its past. */
const path = (patientId: string, prescriptionId: string) =>
  `/patients/${patientId}/prescriptions/${prescriptionId}`;
const key = (patientId: string, prescriptionId: string, ...more: (string | number)[]) => [
  'patient',
  patientId,
  'prescriptions',
  prescriptionId,
  ...more,
];

export type Transition = 'hold' | 'pause' | 'resume' | 'stop' | 'completion';

/** A hold and the end of one count at once, a pause and its end from the patient's next day on. */
export const changeStatus = (
  patientId: string,
  prescriptionId: string,
  transition: Transition,
  reason: string,
  intent: string,
) =>
  call<Prescription>('prescription', `${path(patientId, prescriptionId)}/${transition}`, {
    method: 'POST',
    headers: once(intent),
    body: reason === '' ? {} : { reason },
  });

export type DifferenceKind =
  | 'CHANGED'
  | 'ROUTINE_ADDED'
  | 'ROUTINE_REMOVED'
  | 'ROUTINE_MOVED'
  | 'ROUTINE_CHANGED'
  | 'LINE_ADDED'
  | 'LINE_REMOVED'
  | 'LINE_MOVED'
  | 'LINE_CHANGED';

/** One thing that differs; `before` and `after` are the field as the service writes it, absent when there is nothing. */
export interface Difference {
  kind: DifferenceKind;
  routine?: Maybe<string>;
  exercise?: Maybe<string>;
  field?: Maybe<string>;
  before?: unknown;
  after?: unknown;
}

/** From one version to another, or to the draft. */
export const differencesQuery = (
  patientId: string,
  prescriptionId: string,
  from: number,
  to: number | 'draft',
) =>
  queryOptions({
    queryKey: key(patientId, prescriptionId, 'differences', from, to),
    queryFn: async ({ signal }) =>
      (
        await valueOf(
          call<{ changes: Difference[] }>(
            'prescription',
            `${path(patientId, prescriptionId)}/versions/${from}/differences`,
            { query: { to }, signal },
          ),
        )
      ).changes,
    staleTime: to === 'draft' ? 0 : Infinity,
  });

/** How it stood on one of the patient's days. */
export interface AsOf {
  on: string;
  status: PrescriptionStatus;
  version?: Maybe<PrescriptionVersion>;
  suspension?: Maybe<Suspension>;
}

export const asOfQuery = (patientId: string, prescriptionId: string, on: string) =>
  queryOptions({
    queryKey: key(patientId, prescriptionId, 'as-of', on),
    queryFn: ({ signal }) =>
      valueOf(
        call<AsOf>('prescription', `${path(patientId, prescriptionId)}/as-of`, { query: { on }, signal }),
      ),
  });

/** The patient has read the safety notes of a version; said again, nothing changes. */
export const acknowledgeVersion = (patientId: string, prescriptionId: string, version: number) =>
  valueOf(
    call<PatientAcknowledgement>(
      'prescription',
      `${path(patientId, prescriptionId)}/versions/${version}/acknowledgement`,
      { method: 'PUT' },
    ),
  );

/** What adherence-service proposes for a line, after what the patient reported. */
export type Proposal = components['schemas']['Proposal'];

export const proposalsQuery = (patientId: string, prescriptionId: string) =>
  queryOptions({
    queryKey: key(patientId, prescriptionId, 'proposals'),
    queryFn: async ({ signal }) =>
      (
        await valueOf(
          call<{ items: Proposal[] }>('prescription', `${path(patientId, prescriptionId)}/proposals`, {
            signal,
          }),
        )
      ).items,
  });

export interface Decision {
  decision: 'ACCEPTED' | 'CHANGED' | 'DECLINED';
  dose?: Dose;
  variant?: string;
  reason?: string;
}

/** Accepted or changed, it makes the next version at once, through the safety check. */
export const decideProposal = (
  patientId: string,
  prescriptionId: string,
  proposalId: string,
  body: Decision,
  etag: string,
  intent: string,
) =>
  valueOf(
    call<unknown>('prescription', `${path(patientId, prescriptionId)}/proposals/${proposalId}/decision`, {
      method: 'POST',
      headers: { ...match(etag), ...once(intent) },
      body,
    }),
  );
