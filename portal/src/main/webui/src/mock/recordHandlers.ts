import { http, HttpResponse, type RequestHandler } from 'msw';
import type { ClinicalNote, Goal, NewCondition, PatientCondition } from '@/api/record';
import { patient } from './people';

/** The patient's record besides prescriptions, made up for development and tests. */
const by = { recordedByName: 'Demo Therapist North', recordedAt: '2026-08-01T09:10:00Z' };

export const conditionsOfPatient: PatientCondition[] = [
  { id: 'c-1', code: 'SHOULDER_IMPINGEMENT', since: '2026-07-20', status: 'ACTIVE', ...by },
  { id: 'c-2', code: 'VERTEBRAL_FRACTURE', status: 'ACTIVE', ...by },
  {
    id: 'c-3',
    code: 'PREGNANCY',
    week: 12,
    weekOn: '2026-08-01',
    status: 'ENTERED_IN_ERROR',
    ...by,
    endedAt: '2026-08-02T09:00:00Z',
    endedByName: 'Demo Therapist North',
    endReason: 'Wrong record.',
  },
];

export const goal: Goal = {
  id: 'g-1',
  activity: 'Put a plate on the upper shelf',
  baseline: 3,
  target: 8,
  due: '2026-12-20',
  status: 'OPEN',
  setAt: '2026-08-01T09:20:00Z',
  changedAt: '2026-08-01T09:20:00Z',
  authorName: 'Demo Therapist North',
  etag: '"g1"',
};

export const notes: ClinicalNote[] = [
  {
    id: 'n-2',
    text: 'Left arm: elevation to 120 degrees without pain.',
    authorName: 'Demo Therapist North',
    writtenAt: '2026-08-02T09:20:00Z',
    corrects: 'n-1',
  },
  {
    id: 'n-1',
    text: 'Right arm: elevation to 120 degrees without pain.',
    authorName: 'Demo Therapist North',
    writtenAt: '2026-08-01T09:20:00Z',
    correctedBy: 'n-2',
  },
];

const P = '*/api/prescription/patients';
const ended =
  (status: PatientCondition['status']) =>
  async ({ request, params }: Asked) => {
    const { reason } = (await request.json()) as { reason: string };
    const condition = conditionsOfPatient.find(({ id }) => id === params.c) ?? conditionsOfPatient[0];
    return HttpResponse.json({
      condition: { ...condition, status, endedAt: new Date().toISOString(), endReason: reason },
      held: [],
    });
  };
interface Asked {
  request: Request;
  params: Record<string, string | readonly string[] | undefined>;
}
const changed = (more: object) => () =>
  HttpResponse.json({ ...patient, ...more }, { headers: { ETag: '"p2"' } });

export const recordHandlers: RequestHandler[] = [
  http.get(P, ({ request }) =>
    new URL(request.url).searchParams.get('archived') === 'true'
      ? HttpResponse.json({
          items: [
            {
              id: 'p-9',
              name: 'Demo Patient Nine',
              birthDate: '1950-01-31',
              timeZone: 'Europe/Madrid',
              archivedAt: '2026-09-01T09:00:00Z',
              activePrescriptions: 0,
            },
          ],
        })
      : undefined,
  ),
  http.get(`${P}/p-9`, () =>
    HttpResponse.json({
      ...patient,
      id: 'p-9',
      name: 'Demo Patient Nine',
      archivedAt: '2026-09-01T09:00:00Z',
    }),
  ),
  http.put(`${P}/:id`, async ({ request }) =>
    HttpResponse.json({ ...patient, ...((await request.json()) as object) }, { headers: { ETag: '"p2"' } }),
  ),
  http.post(`${P}/:id/archive`, changed({ archivedAt: new Date().toISOString() })),
  http.post(`${P}/:id/restoration`, changed({})),
  http.get(`${P}/:id/conditions`, () => HttpResponse.json({ items: conditionsOfPatient })),
  http.post(`${P}/:id/conditions`, async ({ request }) => {
    const asked = (await request.json()) as NewCondition;
    return HttpResponse.json(
      {
        condition: { id: 'c-new', status: 'ACTIVE', ...asked, ...by },
        held: asked.code === 'PREGNANCY' ? ['rx-1'] : [],
        screening: { prescriptions: 1, state: asked.code === 'PREGNANCY' ? 'HELD' : 'CLEAR' },
      },
      { status: 201 },
    );
  }),
  http.post(`${P}/:id/conditions/:c/clearance`, ended('CLEARED')),
  http.post(`${P}/:id/conditions/:c/entered-in-error`, ended('ENTERED_IN_ERROR')),
  http.get(`${P}/:id/goals`, () => HttpResponse.json({ items: [goal] })),
  http.post(`${P}/:id/goals`, async ({ request }) =>
    HttpResponse.json({ ...goal, id: 'g-2', ...((await request.json()) as object) }, { status: 201 }),
  ),
  http.put(`${P}/:id/goals/:g`, async ({ request }) =>
    HttpResponse.json({ ...goal, ...((await request.json()) as object), etag: '"g2"' }),
  ),
  http.get(`${P}/:id/notes`, () => HttpResponse.json({ items: notes })),
  http.post(`${P}/:id/notes`, async ({ request }) =>
    HttpResponse.json(
      {
        ...((await request.json()) as object),
        id: 'n-3',
        authorName: 'Demo Therapist North',
        writtenAt: new Date().toISOString(),
      },
      { status: 201 },
    ),
  ),
];
