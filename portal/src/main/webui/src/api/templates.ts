import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Burden } from './burden';
import { call } from './call';
import type { Answer } from './client';
import { match, once } from './headers';
import type {
  Dose,
  LineSide,
  Maybe,
  Page,
  PainLimits,
  PainRule,
  Prescription,
  ProgressionRule,
  Schedule,
  VariantName,
} from './model';

export const SCOPES = ['PERSONAL', 'CLINIC', 'SHARED'] as const;
export type TemplateScope = (typeof SCOPES)[number];

export interface TemplateSummary {
  id: string;
  scope: TemplateScope;
  status: 'ACTIVE' | 'RETIRED';
  version: number;
  name: string;
  goal: string;
  forWhom?: Maybe<string>;
  routines: number;
  exercises: number;
  /** Items of the exercise reporting consensus that it answers. */
  score: number;
  of: number;
  /** By this clinic. */
  signedOff: boolean;
  mine: boolean;
  writtenAt: string;
}

/** Where a figure comes from. */
export interface TemplateSource {
  source: string;
  figures?: Maybe<string[]>;
  /** The source is silent; the figure is how its silence is read. */
  implied?: Maybe<boolean>;
  text: string;
}
export interface TemplateLine {
  exerciseId: string;
  exerciseSlug: string;
  exerciseName: string;
  variant?: Maybe<VariantName>;
  dose: Dose;
  side: LineSide;
  safetyNote?: Maybe<string>;
  progression?: Maybe<ProgressionRule>;
  sources: TemplateSource[];
}
export interface TemplateRoutine {
  name: string;
  schedule: Schedule;
  lines: TemplateLine[];
}

export const CERT_TEXTS = [
  'equipment',
  'provider',
  'supervision',
  'adherence',
  'motivation',
  'progressionSteps',
  'otherComponents',
  'setting',
  'tailoringHow',
  'fidelity',
] as const;
export type CertText = (typeof CERT_TEXTS)[number];
export type CertAnswers = Partial<Record<CertText, Maybe<string>>> & {
  grouping?: Maybe<'INDIVIDUAL' | 'GROUP'>;
  tailoring?: Maybe<'GENERIC' | 'TAILORED'>;
};

export interface TemplateContent {
  name: string;
  goal: string;
  forWhom?: Maybe<string>;
  safetyNote: string;
  painRule: PainRule;
  painLimits?: Maybe<PainLimits>;
  routines: TemplateRoutine[];
  period?: Maybe<{ minWeeks: number; maxWeeks: number }>;
  startingLevel?: Maybe<string>;
  progression?: Maybe<string>;
  sources: TemplateSource[];
  cert: CertAnswers;
}

export type CertState = 'ANSWERED' | 'MISSING' | 'NOT_APPLICABLE';
export interface Completeness {
  score: number;
  of: number;
  items: { item: string; number: string; state: CertState }[];
}
export interface SignedOff {
  byName: string;
  at: string;
  comment?: Maybe<string>;
}
export interface Template {
  id: string;
  scope: TemplateScope;
  status: 'ACTIVE' | 'RETIRED';
  version: number;
  mine: boolean;
  authorName: string;
  writtenAt: string;
  signOff?: Maybe<SignedOff>;
  retirement?: Maybe<{ byName: string; at: string; reason: string }>;
  content: TemplateContent;
  completeness: Completeness;
  burden: Burden;
}
export interface TemplateVersionSummary {
  version: number;
  authorName: string;
  writtenAt: string;
  signOff?: Maybe<SignedOff>;
}

export interface TemplateFilter {
  q?: string;
  scope?: TemplateScope;
}

const PAGE = 50;

export const templatesQuery = ({ q, scope }: TemplateFilter) =>
  infiniteQueryOptions({
    queryKey: ['templates', 'list', q, scope],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (
        await call<Page<TemplateSummary>>('prescription', '/templates', {
          query: { q, scope, limit: PAGE, cursor: pageParam },
          signal,
        })
      ).value,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: (previous) => previous,
  });

/** The current version with its ETag, or an earlier one. */
export const templateQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ['templates', id, version ?? 'current'],
    queryFn: ({ signal }) =>
      call<Template>(
        'prescription',
        version === undefined ? `/templates/${id}` : `/templates/${id}/versions/${version}`,
        { signal },
      ),
  });

export const templateVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['templates', id, 'versions'],
    queryFn: async ({ signal }) =>
      (
        await call<{ items: TemplateVersionSummary[] }>('prescription', `/templates/${id}/versions`, {
          signal,
        })
      ).value.items,
  });

/** A prescription with a draft made of a template, with the exercises as the catalog has them today. */
export async function applyTemplate(
  patientId: string,
  templateId: string,
  key: string,
): Promise<Answer<Prescription>> {
  const { value, etag } = await call<{ prescription: Prescription }>(
    'prescription',
    `/patients/${patientId}/prescriptions/from-template`,
    { method: 'POST', headers: once(key), body: { templateId } },
  );
  return { value: value.prescription, etag };
}

export interface ToKeep {
  of: 'DRAFT' | 'VERSION';
  scope: Exclude<TemplateScope, 'SHARED'>;
  name: string;
  goal: string;
  forWhom?: string;
  safetyNote: string;
  keepLineNotes: boolean;
}

export const saveAsTemplate = (patientId: string, prescriptionId: string, body: ToKeep, key: string) =>
  call<Template>('prescription', `/patients/${patientId}/prescriptions/${prescriptionId}/template`, {
    method: 'POST',
    headers: once(key),
    body,
  });

export const reviseTemplate = (id: string, content: object, etag: string) =>
  call<Template>('prescription', `/templates/${id}`, { method: 'PUT', headers: match(etag), body: content });

export const signOffTemplate = (id: string, comment: string, etag: string, key: string) =>
  call<Template>('prescription', `/templates/${id}/sign-off`, {
    method: 'POST',
    headers: { ...match(etag), ...once(key) },
    body: comment === '' ? {} : { comment },
  });

export const retireTemplate = (id: string, reason: string, key: string) =>
  call<Template>('prescription', `/templates/${id}/retirement`, {
    method: 'POST',
    headers: once(key),
    body: { reason },
  });
