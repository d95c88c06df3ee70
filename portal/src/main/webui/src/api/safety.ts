import { queryOptions } from '@tanstack/react-query';
import { call } from './call';
import { catalog, value } from './client';
import { match, once } from './headers';
import type { ItemState, ItemStatus } from './content';
import type { Maybe, Page } from './model';

export type Tier = 'INFO' | 'WARN' | 'BLOCK';
export const TIERS: readonly Tier[] = ['INFO', 'WARN', 'BLOCK'];

export const EVIDENCE_LEVELS = [
  'EXPERT_DEFAULT_AWAITING_SIGN_OFF',
  'CLINICIAN_JUDGEMENT',
  'GUIDELINE',
  'STUDIES',
];

export interface Condition {
  code: string;
  label: string;
  /** What must be known about it besides that it is there. */
  needs: 'NOTHING' | 'DATE' | 'WEEK';
  description?: Maybe<string>;
}

/** What a rule says: any of the hazards meets any of the conditions. */
export interface RuleContent {
  hazards: string[];
  conditions: string[];
  /** Weeks since the condition's date, or weeks of pregnancy. */
  window?: Maybe<{ fromWeeks?: Maybe<number>; toWeeks?: Maybe<number> }>;
  untilCleared?: Maybe<boolean>;
  tier: Tier;
  message: string;
  /** Offer the variant of the same exercise that lacks these hazards. */
  saferVariant?: Maybe<{ text: string; without: string[] }>;
  evidence: { text: string; source?: Maybe<string>; level: string };
}

export interface Rule {
  id: string;
  slug?: Maybe<string>;
  version: number;
  shared: boolean;
  status: ItemStatus;
  awaitingSignOff: boolean;
  content: RuleContent;
}

export interface RuleSet {
  version: string;
  rules: Rule[];
}

export const conditionsQuery = queryOptions({
  queryKey: ['catalog', 'safety', 'conditions'],
  queryFn: async ({ signal }) =>
    ((await value(catalog.GET('/safety/conditions', { signal }))) as Page<Condition>).items,
  staleTime: 5 * 60_000,
});

export const rulesQuery = queryOptions({
  queryKey: ['catalog', 'safety', 'rules'],
  queryFn: async ({ signal }) => (await value(catalog.GET('/safety/rules', { signal }))) as RuleSet,
});

export const ruleQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalog', 'safety', 'rule', id],
    queryFn: async ({ signal }) =>
      (await value(catalog.GET('/safety/rules/{id}', { params: { path: { id } }, signal }))) as Rule,
  });

export interface RuleDraft {
  item: ItemState;
  version: number;
  content: RuleContent;
}

export const ruleDraftQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalog', 'safety', 'draft', id],
    queryFn: ({ signal }) => call<RuleDraft>('catalog', `/safety/rules/${id}/draft`, { signal }),
  });

export const createRule = (content: RuleContent, key: string) =>
  call<RuleDraft>('catalog', '/safety/rules', { method: 'POST', headers: once(key), body: { content } });

export const saveRule = (id: string, content: RuleContent, etag: string) =>
  call<RuleDraft>('catalog', `/safety/rules/${id}/draft`, {
    method: 'PUT',
    headers: match(etag),
    body: content,
  });

export interface AskedCondition {
  code: string;
  since?: string;
  week?: number;
  cleared?: boolean;
}
export interface AskedLine {
  exerciseId: string;
  revision?: number;
  variant?: string;
}
export interface SafetyFinding {
  line: number;
  ruleId: string;
  ruleVersion: number;
  tier: Tier;
  message: string;
  hazards: string[];
  condition: string;
  saferVariants: string[];
  /** What to do instead, in words. */
  saferHint?: Maybe<string>;
  awaitingSignOff: boolean;
}
export interface Unchecked {
  line?: Maybe<number>;
  condition?: Maybe<string>;
  reason: string;
}
export interface SafetyAnswer {
  ruleSetVersion: string;
  findings: SafetyFinding[];
  unchecked: Unchecked[];
}

/** What the rules say about these lines for somebody with these conditions. Nothing is stored. */
export async function askFindings(on: string, conditions: AskedCondition[], lines: AskedLine[]) {
  const body = { on, conditions, lines };
  return (await value(catalog.POST('/safety/findings', { body }))) as SafetyAnswer;
}
