import { http, HttpResponse } from 'msw';
import type { Prescription } from '@/api/model';
import type { Template, TemplateContent, TemplateLine, TemplateSummary } from '@/api/templates';
import { doorway, rotation, squeeze } from './catalog';
import { mockCheck } from './prescribing';

/** Templates, made up for development and tests; not the shipped ones. */
const content: TemplateContent = {
  name: 'Desk mobility',
  goal: 'Move the upper back and the chest again after long sitting.',
  forWhom: 'People who sit at a desk for much of the day. Not with a fresh injury.',
  safetyNote: 'An exercise should not hurt. Stop at once if one does.',
  painRule: 'PAIN_MONITORING',
  painLimits: { goOnUpTo: 3, stopFrom: 6 },
  routines: [
    {
      name: 'Mobility',
      schedule: { kind: 'PER_WEEK', min: 2, max: 3 },
      lines: [squeeze, doorway, rotation].map(({ id, slug, name, defaultDose, sides, variants = [] }) => ({
        exerciseId: id,
        exerciseSlug: slug,
        exerciseName: name,
        variant: variants.find(({ standard }) => standard),
        dose: (defaultDose as TemplateLine['dose'] | undefined) ?? {
          sets: { min: 1, max: 1 },
          amount: { min: 10, max: 10 },
          unit: 'REPS',
        },
        side: sides,
        sources: [
          { source: 'SRC-001', figures: ['SETS'], implied: true, text: 'No number of sets is given.' },
        ],
      })),
    },
  ],
  period: { minWeeks: 4, maxWeeks: 16 },
  startingLevel: 'With the least number of repetitions.',
  sources: [{ source: 'SRC-001', figures: ['FREQUENCY'], text: 'Two or three times a week.' }],
  cert: { grouping: 'INDIVIDUAL' },
};

export const template: Template = {
  id: 'tp-1',
  scope: 'CLINIC',
  status: 'ACTIVE',
  version: 2,
  mine: true,
  authorName: 'Demo Therapist North',
  writtenAt: '2026-10-01T09:00:00Z',
  content,
  completeness: {
    score: 6,
    of: 15,
    items: [
      { item: 'EQUIPMENT', number: '1', state: 'MISSING' },
      { item: 'GROUPING', number: '3', state: 'ANSWERED' },
      { item: 'ADVERSE_EVENTS', number: '11', state: 'NOT_APPLICABLE' },
    ],
  },
  burden: {
    minutesPerDay: { min: 10, max: 14 },
    minutesPerWeek: { min: 20, max: 42 },
    exercisesPerDay: 3,
    routineMinutes: [{ min: 10, max: 14 }],
    warnings: [],
  },
};

const summary = (change: Partial<TemplateSummary>): TemplateSummary => ({
  id: 'tp-1',
  scope: 'CLINIC',
  status: 'ACTIVE',
  version: 2,
  name: content.name,
  goal: content.goal,
  forWhom: content.forWhom,
  routines: 1,
  exercises: 3,
  score: 6,
  of: 15,
  signedOff: false,
  mine: true,
  writtenAt: '2026-10-01T09:00:00Z',
  ...change,
});

export const templates: TemplateSummary[] = [
  summary({}),
  summary({
    id: 'tp-2',
    scope: 'SHARED',
    name: 'Postural strength',
    goal: 'Train the muscles that draw the shoulder blades together.',
    score: 9,
    signedOff: true,
    mine: false,
  }),
];

const T = '*/api/prescription/templates';
const P = '*/api/prescription/patients/:id/prescriptions';
export const templateHandlers = (applied: (content: TemplateContent) => Prescription) => [
  http.get(T, ({ request }) => {
    const scope = new URL(request.url).searchParams.get('scope');
    return HttpResponse.json({ items: templates.filter((one) => scope === null || one.scope === scope) });
  }),
  http.get(`${T}/:id`, () => HttpResponse.json(template, { headers: { ETag: '"2"' } })),
  http.get(`${T}/:id/versions`, () =>
    HttpResponse.json({
      items: [1, 2].map((version) => ({
        version,
        authorName: template.authorName,
        writtenAt: template.writtenAt,
      })),
    }),
  ),
  http.get(`${T}/:id/versions/:n`, ({ params }) =>
    HttpResponse.json({ ...template, version: Number(params.n) }),
  ),
  http.put(`${T}/:id`, () => HttpResponse.json({ ...template, version: 3 }, { headers: { ETag: '"3"' } })),
  http.post(`${T}/:id/sign-off`, () => HttpResponse.json(template)),
  http.post(`${T}/:id/retirement`, () => HttpResponse.json({ ...template, status: 'RETIRED' })),
  http.post(`${P}/from-template`, () =>
    HttpResponse.json(
      { prescription: applied(content), check: mockCheck([]) },
      { status: 201, headers: { ETag: '"1"' } },
    ),
  ),
  http.post(`${P}/:rx/template`, () => HttpResponse.json(template, { status: 201 })),
];
