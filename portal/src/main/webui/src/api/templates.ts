import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call';
import type { Answer } from './client';
import type { components } from './generated/prescription-service';
import { match, once } from './headers';
import type { Page, Prescription } from './model';

type Schemas = components['schemas'];

export type TemplateScope = Schemas['TemplateScope'];
export const SCOPES = ['PERSONAL', 'CLINIC', 'SHARED'] as const satisfies TemplateScope[];

export type TemplateSummary = Schemas['TemplateSummary'];
/** Where a figure comes from; an implied one is how a source's silence is read. */
export type TemplateSource = Schemas['TemplateSource'];
export type TemplateLine = Schemas['TemplateLine'];
export type TemplateContent = Schemas['TemplateDocument'];
export type CertAnswers = Schemas['CertAnswers'];

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
] as const satisfies (keyof CertAnswers)[];
export type CertText = (typeof CERT_TEXTS)[number];

export type Completeness = Schemas['Completeness'];
export type Template = Schemas['Template'];
export type TemplateVersionSummary = Schemas['TemplateVersionSummary'];

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
