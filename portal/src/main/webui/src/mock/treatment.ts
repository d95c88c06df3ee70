import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Prescription, PrescriptionStatus, PrescriptionVersion, Reminders } from '@/api/model';
import type { Difference, Proposal } from '@/api/treatment';
import { daysAgo } from './people';
import { prescription, version } from './plans';

/** What is done with prescriptions as a whole, and their past; made up for development and tests. */
const second: PrescriptionVersion = {
  ...version,
  prescriptionId: 'rx-3',
  version: 2,
  painRule: 'PAIN_MONITORING',
  painLimits: { goOnUpTo: 2, stopFrom: 5 },
  effectiveFrom: daysAgo(10),
  activatedAt: `${daysAgo(11)}T10:00:00Z`,
  reason: 'A third set, and limits for the pain.',
};

export const held: Prescription = {
  ...prescription,
  id: 'rx-3',
  status: 'ON_HOLD',
  currentVersion: 2,
  effectiveFrom: second.effectiveFrom,
  version: second,
  suspension: {
    kind: 'ON_HOLD',
    cause: 'SAFETY_CHECK',
    from: daysAgo(1),
    at: `${daysAgo(1)}T09:00:00Z`,
    byName: 'Demo Therapist North',
    reason: 'A condition was added.',
  },
  acknowledgement: { state: 'NEEDED' },
};

export const differences: Difference[] = [
  { kind: 'CHANGED', field: 'painLimits', after: { goOnUpTo: 2, stopFrom: 5 } },
  {
    kind: 'LINE_CHANGED',
    routine: 'Strength',
    exercise: 'Scapular squeeze',
    field: 'dose.sets',
    before: { min: 2, max: 2 },
    after: { min: 2, max: 3 },
  },
  {
    kind: 'LINE_REMOVED',
    routine: 'Desk break',
    exercise: 'Chin tuck',
    before: { sets: { min: 1, max: 1 }, amount: { min: 10, max: 10 }, unit: 'REPS' },
  },
];

export const proposal: Proposal = {
  id: 'pr-1',
  lineId: 'l-1',
  version: 2,
  direction: 'UP',
  exerciseName: 'Scapular squeeze',
  dose: {
    sets: { min: 2, max: 3 },
    amount: { min: 10, max: 10 },
    unit: 'REPS',
    holdSeconds: { min: 5, max: 5 },
  },
  proposedDose: {
    sets: { min: 2, max: 3 },
    amount: { min: 12, max: 15 },
    unit: 'REPS',
    holdSeconds: { min: 5, max: 5 },
  },
  because: 'Three sessions in a row at the full dose, pain at most 1, effort at most 4.',
  madeAt: `${daysAgo(1)}T18:00:00Z`,
  state: 'OPEN',
};

const P = '*/api/prescription/patients/:id/prescriptions';
const AFTER: Record<string, PrescriptionStatus> = {
  hold: 'ON_HOLD',
  pause: 'PAUSED',
  resume: 'ACTIVE',
  stop: 'STOPPED',
  completion: 'COMPLETED',
};
const RX = `${P}/:rx`;

const FEED = '*/api/prescription/patients/:id/calendar-feed';

const REMINDERS = '*/api/adherence/patients/:id/reminders';
export const reminders: Reminders = {
  available: true,
  enabled: true,
  at: '18:00',
  quietFrom: '21:00',
  quietUntil: '08:00',
  timeZone: 'Europe/Madrid',
  email: 'somebody@example.org',
};

export const treatmentHandlers: RequestHandler[] = [
  http.get(REMINDERS, () => HttpResponse.json(reminders, { headers: { ETag: '"1"' } })),
  http.put(REMINDERS, async ({ request }) =>
    HttpResponse.json({ ...reminders, ...((await request.json()) as object) }, { headers: { ETag: '"2"' } }),
  ),
  http.post('*/api/prescription/caseload-transfers', () => HttpResponse.json({ moved: 5 })),
  http.get('*/api/prescription/safety/figures', () =>
    HttpResponse.json({
      rules: [
        {
          ruleId: 's-1',
          fired: 14,
          prescriptions: 9,
          overridden: 6,
          stillOpen: 1,
          reasons: [
            { code: 'TOLERATED_BEFORE', count: 4 },
            { code: 'SUPERVISED', count: 2 },
          ],
        },
        { ruleId: 's-2', fired: 2, prescriptions: 2, overridden: 0, stillOpen: 2, reasons: [] },
      ],
    }),
  ),
  http.get('*/api/adherence/clinic/rule-outcomes', () =>
    HttpResponse.json({
      rules: [
        { ruleId: 's-1', patients: 6, sessions: 40, stopsForPain: 2 },
        { ruleId: 's-2', patients: null, sessions: null, stopsForPain: null },
      ],
    }),
  ),
  http.get(FEED, () => HttpResponse.json({})),
  http.post(FEED, () =>
    HttpResponse.json({ url: 'https://rehab.example.org/calendar/made-up-for-tests.ics' }, { status: 201 }),
  ),
  http.delete(FEED, () => new HttpResponse(null, { status: 204 })),
  http.get(`${RX}/versions/:n/handout`, () =>
    HttpResponse.arrayBuffer(new TextEncoder().encode('%PDF-1.7').buffer, {
      headers: { 'Content-Type': 'application/pdf' },
    }),
  ),
  http.get(`${P}/rx-3`, () => HttpResponse.json(held, { headers: { ETag: '"3"' } })),
  http.get(`${P}/rx-3/versions`, () => HttpResponse.json({ items: [version, second] })),
  http.get(`${P}/rx-3/versions/:n`, ({ params }) =>
    HttpResponse.json(params.n === '2' ? second : { ...version, prescriptionId: 'rx-3' }),
  ),
  http.get(`${P}/rx-3/proposals`, () => HttpResponse.json({ items: [proposal] })),
  http.get(`${RX}/proposals`, () => HttpResponse.json({ items: [] })),
  http.post(`${RX}/proposals/:p/decision`, () => HttpResponse.json({}, { status: 201 })),
  http.get(`${RX}/versions/:n/differences`, () => HttpResponse.json({ changes: differences })),
  http.get(`${RX}/as-of`, ({ request }) => {
    const on = new URL(request.url).searchParams.get('on') ?? '';
    return HttpResponse.json(
      on < version.effectiveFrom ? { on, status: 'DRAFT' } : { on, status: 'ACTIVE', version },
    );
  }),
  http.put(`${RX}/versions/:n/acknowledgement`, () =>
    HttpResponse.json({ state: 'GIVEN', at: new Date().toISOString() }),
  ),
  ...Object.entries(AFTER).map(([what, status]) =>
    http.post(`${RX}/${what}`, () => HttpResponse.json({ ...prescription, status })),
  ),
];
