import { queryOptions } from '@tanstack/react-query';
import { call } from './call';
import type { Answer } from './client';
import { match, once } from './headers';
import type { Dose, Maybe } from './model';
import { asProblem } from './problem';
import type { Tier } from './safety';

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
  const answer = await call<SafetyCheckView>('prescription', `/patients/${patientId}/safety-checks`, {
    method: 'POST',
    body: { prescriptionId, lines },
    signal,
  });
  return answer.value;
}

/** The check of what is saved: the working draft, or the version in force. */
export const savedCheckQuery = (patientId: string, prescriptionId: string, of: 'draft' | 'version') =>
  queryOptions({
    queryKey: ['patient', patientId, 'prescriptions', prescriptionId, 'safety-check', of],
    queryFn: async ({ signal }) =>
      (
        await call<SafetyCheckView>(
          'prescription',
          `/patients/${patientId}/prescriptions/${prescriptionId}/safety-check`,
          { query: { of }, signal },
        )
      ).value,
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
): Promise<Answer<SafetyCheckView>> {
  return call<SafetyCheckView>(
    'prescription',
    `/patients/${patientId}/prescriptions/${prescriptionId}/acknowledgements`,
    { method: 'POST', headers: { ...match(ifMatch), ...once(key) }, body },
  );
}

/** The check that came with the refusal of an activation or a resumption, if that is why it was refused. */
export function checkOfRefusal(error: unknown): SafetyCheckView | undefined {
  const problem = asProblem(error);
  if (problem.code !== 'safety-findings-open') return undefined;
  return (problem.body as { check?: SafetyCheckView }).check;
}
