import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Revision } from '@/api/authoring';
import type { ExerciseContent } from '@/api/content';
import type { PreviewAsked } from '@/api/pose';
import type { ReviewItem } from '@/api/reviews';
import type { RuleContent } from '@/api/safety';
import { changes, draft, queue, state } from './authoring';
import { doorway, exercises } from './catalog';
import { previewAnswer } from './posing';
import { answer, concerned, conditions, recall, rules } from './safety';

/** The parts of the services that authors and reviewers use. */
const C = '*/api/catalog';

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
  http.get(`${C}/exercises/:id/revisions/:n`, ({ params }) =>
    HttpResponse.json(exercises.find(({ id }) => id === params.id) ?? doorway),
  ),
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

const recalls = [
  http.get('*/api/prescription/recalls', () => HttpResponse.json({ items: [recall] })),
  http.get('*/api/prescription/recalls/:id/prescriptions', () => HttpResponse.json({ items: [concerned] })),
];

export const authoringHandlers: RequestHandler[] = [...authoring, ...safety, ...recalls];
