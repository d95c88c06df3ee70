import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Revision } from '@/api/authoring';
import type { Change, ExerciseContent, ExerciseDraft, ItemState } from '@/api/content';
import type { PreviewAsked } from '@/api/pose';
import type { Recall, RecalledPrescription } from '@/api/recalls';
import type { ReviewItem } from '@/api/reviews';
import type { Condition, Rule, RuleContent, SafetyAnswer } from '@/api/safety';
import { standing } from '@/features/pose/starts';
import { doorway } from './catalog';
import { daysAgo } from './people';
import { previewAnswer } from './posing';

/** What an author and a reviewer meet, made up for development and tests. */
const C = '*/api/catalog';

export const content: ExerciseContent = {
  name: 'Corner chest stretch',
  aliases: ['Corner stretch'],
  purpose: 'Opens the chest where there is no door frame.',
  regions: ['CHEST', 'ANTERIOR_SHOULDER'],
  muscles: ['PECTORALIS_MAJOR'],
  type: 'STRETCH',
  position: ['STANDING'],
  equipment: ['CORNER'],
  optionalEquipment: [],
  substitutes: [],
  sides: 'BOTH_TOGETHER',
  countedIn: 'SECONDS',
  steps: [
    { text: 'Stand facing a corner, one forearm on each wall.' },
    { text: 'Lean in until you feel a stretch across the chest.', breath: 'Breathe out' },
  ],
  mistakes: [{ text: 'Arching the lower back', instead: 'Keep the ribs down.' }],
  feel: 'A gentle pull across the chest.',
  stopIf: 'sharp pain in the shoulder',
  cautions: ['Keep your elbows at shoulder height or lower.'],
  use: [],
  claims: [
    {
      source: 'SRC-002',
      scope: 'EXERCISE',
      field: 'HOLD',
      min: 15,
      max: 30,
      unit: 'SECONDS',
      text: '15 to 30 seconds',
    },
  ],
  contradictions: [],
  references: [],
  variants: [
    {
      code: 'ARMS_LEVEL',
      name: 'Arms level',
      summary: 'Forearms at shoulder height.',
      level: 1,
      standard: true,
      position: ['STANDING'],
      equipment: ['CORNER'],
      optionalEquipment: [],
      sides: 'BOTH_TOGETHER',
      cautions: [],
      hazards: ['SHOULDER_LEVEL_ARM'],
      figure: { ...standing('Stand'), alt: 'A figure stands in a corner.' },
    },
    {
      code: 'ARMS_ABOVE',
      name: 'Arms above the head',
      summary: 'Forearms higher up the walls.',
      level: 2,
      standard: false,
      position: ['STANDING'],
      equipment: ['CORNER'],
      optionalEquipment: [],
      sides: 'BOTH_TOGETHER',
      cautions: ['Not for a shoulder that pinches.'],
      hazards: ['OVERHEAD_ARM'],
    },
  ],
  disclaimer: 'General information; it does not replace the advice of your therapist.',
  disclaimerVersion: '1',
};

const state = (itemId: string, more: Partial<ItemState> = {}): ItemState => ({
  itemId,
  kind: 'EXERCISE',
  slug: 'corner-chest-stretch',
  status: 'DRAFT',
  revision: 1,
  shared: false,
  draftOpen: true,
  ...more,
});

export const draft = (itemId = 'x-1', body: ExerciseContent = content): ExerciseDraft => ({
  item: state(itemId),
  version: 1,
  basedOn: 1,
  authorName: 'Demo Therapist North',
  content: body,
});

export const changes: Change[] = [
  { path: 'name', before: 'Corner stretch', after: 'Corner chest stretch', safety: false },
  { path: 'cautions[0]', after: 'Keep your elbows at shoulder height or lower.', safety: true },
  {
    path: 'variants[ARMS_ABOVE].summary',
    before: 'Forearms high.',
    after: 'Forearms higher up the walls.',
    safety: false,
  },
];

export const queue: ReviewItem[] = [
  {
    itemId: 'x-1',
    kind: 'EXERCISE',
    slug: 'corner-chest-stretch',
    title: 'Corner chest stretch',
    revision: 2,
    state: 'IN_REVIEW',
    authorName: 'Demo Therapist North',
    submittedAt: `${daysAgo(2)}T09:30:00Z`,
    shared: false,
  },
  {
    itemId: 't-1',
    kind: 'TRANSLATION',
    slug: `${doorway.id}-es`,
    title: 'Estiramiento pectoral en la puerta',
    revision: 1,
    state: 'AWAITING_SIGN_OFF',
    submittedAt: `${daysAgo(20)}T08:00:00Z`,
    language: 'es',
    shared: true,
  },
  {
    itemId: 's-1',
    kind: 'SAFETY_RULE',
    slug: 'shoulder-impingement-overhead',
    title: 'Keep the arms below shoulder height.',
    revision: 1,
    state: 'AWAITING_SIGN_OFF',
    submittedAt: `${daysAgo(20)}T08:00:00Z`,
    shared: true,
  },
  {
    itemId: doorway.id,
    kind: 'EXERCISE',
    slug: doorway.slug,
    title: doorway.name,
    revision: 1,
    state: 'OVERDUE',
    submittedAt: `${daysAgo(400)}T08:00:00Z`,
    reviewDue: daysAgo(35),
    shared: true,
  },
];

const revision = (item: ReviewItem, number: number): Revision => ({
  revision: number,
  title: item.title,
  authorName: item.authorName,
  at: item.submittedAt ?? '',
  decisions: [],
});

const history = (itemId: string) => {
  const item = queue.find((one) => one.itemId === itemId) ?? queue[0];
  if (item === undefined) return { item: state(itemId), items: [] };
  const waits = item.state === 'IN_REVIEW';
  return {
    item: state(itemId, {
      kind: item.kind,
      slug: item.slug,
      shared: item.shared,
      status: waits ? 'IN_REVIEW' : 'PUBLISHED',
      revision: waits ? item.revision - 1 : item.revision,
      inReview: waits ? item.revision : undefined,
      draftOpen: false,
    }),
    items: Array.from({ length: item.revision }, (_, at) => revision(item, item.revision - at)),
  };
};

const authoring = [
  http.get(`${C}/exercises/:id/draft`, ({ params }) =>
    HttpResponse.json(draft(String(params.id)), { headers: { ETag: '"1"' } }),
  ),
  http.put(`${C}/exercises/:id/draft`, async ({ request, params }) =>
    HttpResponse.json(draft(String(params.id), (await request.json()) as ExerciseContent), {
      headers: { ETag: '"2"' },
    }),
  ),
  http.post(`${C}/exercises`, async ({ request }) => {
    const asked = (await request.json()) as { content: ExerciseContent };
    return HttpResponse.json(draft('x-new', asked.content), { status: 201, headers: { ETag: '"1"' } });
  }),
  http.post(`${C}/exercises/:id/copies`, () =>
    HttpResponse.json(draft('x-copy'), { status: 201, headers: { ETag: '"1"' } }),
  ),
  http.get(`${C}/items/:id/differences`, () => HttpResponse.json({ from: '1', to: 'draft', changes })),
  http.get(`${C}/items/:id/revisions`, ({ params }) => HttpResponse.json(history(String(params.id)))),
  http.post(`${C}/items/:id/submission`, ({ params }) => HttpResponse.json(state(String(params.id)))),
  http.post(`${C}/items/:id/revisions/:n/:what`, ({ params }) => HttpResponse.json(state(String(params.id)))),
  http.get(`${C}/exercises/:id/translations/:language`, () =>
    HttpResponse.json({
      english: {
        name: doorway.name,
        purpose: doorway.purpose,
        steps: doorway.steps.map(({ text }) => ({ text })),
        stopIf: doorway.stopIf,
      },
      translated: {
        name: 'Estiramiento pectoral en la puerta',
        purpose: 'Abre el pecho y la parte delantera de los hombros después de estar mucho tiempo sentado.',
        steps: [
          { text: 'Póngase de pie en una puerta abierta y apoye los antebrazos en el marco.' },
          { text: 'Dé un paso adelante e inclínese despacio hasta notar el estiramiento en el pecho.' },
          { text: 'Mantenga sin rebotar y vuelva atrás.' },
        ],
      },
      englishRevision: 1,
      standing: { language: 'es', state: 'AWAITING_SIGN_OFF', origin: 'MACHINE' },
    }),
  ),
  http.get(`${C}/exercises/:id/revisions/:n`, () => HttpResponse.json(doorway)),
  http.post(`${C}/figures/preview`, async ({ request }) =>
    HttpResponse.json(previewAnswer((await request.json()) as PreviewAsked)),
  ),
  http.get(`${C}/reviews/summary`, () =>
    HttpResponse.json({ counts: queue.map(({ kind, state: of }) => ({ kind, state: of, count: 1 })) }),
  ),
  http.get(`${C}/reviews`, ({ request }) => {
    const query = new URL(request.url).searchParams;
    const items = queue.filter(
      (item) =>
        (query.get('kind') ?? item.kind) === item.kind && (query.get('state') ?? item.state) === item.state,
    );
    return HttpResponse.json({ items });
  }),
];

export const conditions: Condition[] = [
  { code: 'SHOULDER_IMPINGEMENT', label: 'Shoulder impingement', needs: 'NOTHING', description: '' },
  { code: 'VERTEBRAL_FRACTURE', label: 'Vertebral fracture', needs: 'DATE', description: '' },
  { code: 'PREGNANCY', label: 'Pregnancy', needs: 'WEEK', description: '' },
];

const evidence = {
  text: 'A cautious default from general knowledge.',
  level: 'EXPERT_DEFAULT_AWAITING_SIGN_OFF',
};
const rule = (id: string, body: RuleContent, more: Partial<Rule> = {}): Rule => ({
  id,
  slug: id,
  version: 1,
  shared: true,
  status: 'PUBLISHED',
  awaitingSignOff: true,
  content: body,
  ...more,
});

export const rules: Rule[] = [
  rule('s-1', {
    hazards: ['OVERHEAD_ARM'],
    conditions: ['SHOULDER_IMPINGEMENT'],
    tier: 'WARN',
    message: 'Arms above the shoulder can pinch: keep them at shoulder height or lower.',
    saferVariant: { text: 'Keep the arms at shoulder height.', without: [] },
    evidence,
  }),
  rule('s-2', {
    hazards: ['END_RANGE_SPINAL_FLEXION', 'END_RANGE_ROTATION', 'LOADED'],
    conditions: ['VERTEBRAL_FRACTURE'],
    window: { toWeeks: 12 },
    untilCleared: true,
    tier: 'BLOCK',
    message: 'A fresh vertebral fracture: no bending or turning to the end of the range, no load.',
    evidence,
  }),
  rule('s-3', {
    hazards: ['PRONE', 'SUPINE'],
    conditions: ['PREGNANCY'],
    window: { fromWeeks: 14 },
    tier: 'WARN',
    message: 'From the second trimester on, do not lie flat on the belly or the back.',
    evidence,
  }),
];

const answer: SafetyAnswer = {
  ruleSetVersion: 'v1',
  findings: [
    {
      line: 0,
      ruleId: 's-1',
      ruleVersion: 1,
      tier: 'WARN',
      message: 'Arms above the shoulder can pinch: keep them at shoulder height or lower.',
      hazards: ['OVERHEAD_ARM'],
      condition: 'SHOULDER_IMPINGEMENT',
      saferVariants: [],
      saferHint: 'Keep the arms at shoulder height.',
      awaitingSignOff: true,
    },
  ],
  unchecked: [{ line: 0, condition: 'VERTEBRAL_FRACTURE', reason: 'MISSING_DATE' }],
};

const safety = [
  http.get(`${C}/safety/conditions`, () => HttpResponse.json({ items: conditions })),
  http.get(`${C}/safety/rules`, () => HttpResponse.json({ version: 'v1', rules })),
  http.get(`${C}/safety/rules/:id`, ({ params }) =>
    HttpResponse.json(rules.find((one) => one.id === params.id) ?? rules[0]),
  ),
  http.get(`${C}/safety/rules/:id/draft`, ({ params }) =>
    HttpResponse.json(
      {
        item: state(String(params.id), { kind: 'SAFETY_RULE', revision: 0 }),
        version: 1,
        content: rules[0]?.content,
      },
      { headers: { ETag: '"1"' } },
    ),
  ),
  http.post(`${C}/safety/rules`, async ({ request }) => {
    const asked = (await request.json()) as { content: RuleContent };
    return HttpResponse.json(
      { item: state('s-new', { kind: 'SAFETY_RULE', revision: 0 }), version: 1, content: asked.content },
      { status: 201, headers: { ETag: '"1"' } },
    );
  }),
  http.put(`${C}/safety/rules/:id/draft`, async ({ request, params }) =>
    HttpResponse.json(
      { item: state(String(params.id), { kind: 'SAFETY_RULE' }), version: 2, content: await request.json() },
      { headers: { ETag: '"2"' } },
    ),
  ),
  http.post(`${C}/safety/findings`, () => HttpResponse.json(answer)),
];

export const recall: Recall = {
  recallId: 'rc-1',
  exercise: { id: doorway.id, name: doorway.name },
  kind: 'SAFETY_CHANGED',
  revision: 2,
  reason: 'A caution about the height of the elbows was added.',
  at: `${daysAgo(1)}T10:00:00Z`,
  affected: 1,
};
const concerned: RecalledPrescription = {
  patientId: 'p-1',
  patientName: 'Demo Patient One',
  prescriptionId: 'rx-1',
  status: 'ACTIVE',
  title: 'Shoulder and upper back',
  versions: [1],
  exerciseRevision: 1,
  leads: ['Demo Therapist North'],
};

const recalls = [
  http.get('*/api/prescription/recalls', () => HttpResponse.json({ items: [recall] })),
  http.get('*/api/prescription/recalls/:id/prescriptions', () => HttpResponse.json({ items: [concerned] })),
];

export const authoringHandlers: RequestHandler[] = [...authoring, ...safety, ...recalls];
