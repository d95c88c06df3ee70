import { queryOptions } from '@tanstack/react-query';
import { call, valueOf } from './call';
import { once } from './headers';
import type { Maybe } from './model';
import type { AnswerReason } from './safetyCheck';

/** How often a rule spoke, and what clinicians made of it. */
export interface RuleFigures {
  ruleId: string;
  /** Findings of the rule, each counted once. */
  fired: number;
  prescriptions: number;
  overridden: number;
  stillOpen: number;
  reasons: { code: AnswerReason; count: number }[];
}

/** What patients reported of lines that were ordered although the rule spoke against them; small groups are not shown. */
export interface RuleOutcome {
  ruleId: string;
  patients?: Maybe<number>;
  sessions?: Maybe<number>;
  stopsForPain?: Maybe<number>;
}

export const ruleFiguresQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['safety', 'figures', from, to],
    queryFn: async ({ signal }) =>
      (
        await valueOf(
          call<{ rules: RuleFigures[] }>('prescription', '/safety/figures', { query: { from, to }, signal }),
        )
      ).rules,
  });

export const ruleOutcomesQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['clinic', 'rule-outcomes', from, to],
    queryFn: async ({ signal }) =>
      (
        await valueOf(
          call<{ rules: RuleOutcome[] }>('adherence', '/clinic/rule-outcomes', {
            query: { from, to },
            signal,
          }),
        )
      ).rules,
  });

export interface CaseloadTransfer {
  fromTherapist: string;
  toTherapist: string;
  /** Absent: all of them. */
  patientIds?: readonly string[];
  reason: string;
}

/** Patients of one therapist, all or some, go to another, who becomes the lead where the first was. */
export const transferCaseload = (body: CaseloadTransfer, key: string) =>
  valueOf(
    call<{ moved: number }>('prescription', '/caseload-transfers', {
      method: 'POST',
      headers: once(key),
      body,
    }),
  );
