import { queryOptions } from '@tanstack/react-query';
import { prescriptions, value } from './client';
import type { components } from './generated/prescription-service';
import { match, once } from './headers';
import type { Dose, Maybe } from './model';
import { asProblem } from './problem';
import type { Tier } from './safety';

type Schemas = components['schemas'];

/** Why a clinician goes on in spite of a finding. `OTHER` needs a comment. */
export const ANSWER_REASONS = [
  'BENEFIT_OUTWEIGHS_RISK',
  'MITIGATED',
  'TOLERATED_BEFORE',
  'NOT_APPLICABLE',
  'EVIDENCE_DISAGREES',
  'PATIENT_PREFERENCE',
  'SUPERVISED',
  'OTHER',
] as const;
export type AnswerReason = (typeof ANSWER_REASONS)[number];

export type CheckState = 'CLEAR' | 'ANSWERED' | 'OPEN' | 'NOT_CHECKED';
export type FindingState = 'OPEN' | 'SECOND_NEEDED' | 'QUIET' | 'INFO';

export interface Acknowledgement {
  by: string;
  byName: string;
  reason: AnswerReason;
  comment?: Maybe<string>;
  at: string;
}

/** A rule that meets one of the patient's conditions on one line. */
export interface CheckFinding {
  /** Its place among the lines that were asked about. */
  line: number;
  lineId?: Maybe<string>;
  ruleId: string;
  ruleVersion: number;
  conditionId: string;
  conditionCode: string;
  tier: Tier;
  message: string;
  hazards: string[];
  saferVariants: string[];
  saferHint?: Maybe<string>;
  awaitingSignOff: boolean;
  state: FindingState;
  acknowledgements: Acknowledgement[];
}

/** What could not be checked, and why. Never the same as clear. */
export interface CheckGap {
  line?: Maybe<number>;
  lineId?: Maybe<string>;
  conditionId?: Maybe<string>;
  conditionCode?: Maybe<string>;
  reason: string;
  state: FindingState;
  acknowledgements: Acknowledgement[];
}

export interface SafetyCheckView {
  state: CheckState;
  checkedAt: string;
  findings: CheckFinding[];
  unchecked: CheckGap[];
}

export interface CheckLine {
  lineId?: string;
  exerciseId: string;
  revision?: number;
  variant?: string;
  dose?: Dose;
}

/** What the rules say about lines that are not saved yet; nothing is stored. */
export async function checkLines(
  patientId: string,
  prescriptionId: string | undefined,
  lines: readonly CheckLine[],
  signal?: AbortSignal,
): Promise<SafetyCheckView> {
  const body = { prescriptionId, lines } as Schemas['SafetyCheckRequest'];
  return value(
    prescriptions.POST('/patients/{patientId}/safety-checks', {
      params: { path: { patientId } },
      body,
      signal,
    }),
  );
}

/** The check of what is saved: the working draft, or the version in force. */
export const savedCheckQuery = (patientId: string, prescriptionId: string, of: 'draft' | 'version') =>
  queryOptions({
    queryKey: ['patient', patientId, 'prescriptions', prescriptionId, 'safety-check', of],
    queryFn: async ({ signal }): Promise<SafetyCheckView> =>
      value(
        prescriptions.GET('/patients/{patientId}/prescriptions/{prescriptionId}/safety-check', {
          params: { path: { patientId, prescriptionId }, query: { of } },
          signal,
        }),
      ),
    staleTime: 0,
  });

/** One finding, or one thing that could not be checked, with the reason for going on. */
export interface FindingAnswer {
  lineId?: Maybe<string>;
  ruleId?: string;
  ruleVersion?: number;
  conditionId?: Maybe<string>;
  uncheckedReason?: string;
  reason: AnswerReason;
  comment?: string;
}

/** Kept for ever with who and when; a second clinician's answer to a BLOCK is the co-signature. */
export function answerFindings(
  patientId: string,
  prescriptionId: string,
  body: { of: 'DRAFT' | 'VERSION'; answers: readonly FindingAnswer[] },
  ifMatch: string,
  key: string,
): Promise<SafetyCheckView> {
  return value(
    prescriptions.POST('/patients/{patientId}/prescriptions/{prescriptionId}/acknowledgements', {
      params: {
        path: { patientId, prescriptionId },
        header: { ...match(ifMatch), ...once(key) },
      },
      body: body as Schemas['SafetyAnswers'],
    }),
  );
}

/** The check that came with the refusal of an activation or a resumption, if that is why it was refused. */
export function checkOfRefusal(error: unknown): SafetyCheckView | undefined {
  const problem = asProblem(error);
  if (problem.code !== 'safety-findings-open') return undefined;
  return (problem.body as { check?: SafetyCheckView }).check;
}
