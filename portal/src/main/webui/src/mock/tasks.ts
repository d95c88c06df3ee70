import { http, HttpResponse } from 'msw';
import type { Evidence, Reply, ReviewTask } from '@/api/tasks';

const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const day = (days: number) => at(days).slice(0, 10);
const evidence = (what: Evidence['what'], of: Partial<Evidence>): Evidence => ({
  what,
  day: day(-2),
  numbers: {},
  takenBack: false,
  ...of,
});
const task = (
  taskId: string,
  of: Pick<ReviewTask, 'rule' | 'tier' | 'evidence'> & Partial<ReviewTask>,
): ReviewTask => ({
  taskId,
  patientId: 'p-3',
  state: 'OPEN',
  mine: true,
  openedAt: at(-2),
  dueAt: at(2),
  overdue: false,
  evidenceCount: of.evidence.length,
  etag: `"${taskId}.1"`,
  ...of,
});

export const tasks: ReviewTask[] = [
  task('task-1', {
    rule: 'STOP_FOR_PAIN',
    tier: 'HIGH',
    dueAt: at(-1),
    overdue: true,
    escalatedAt: at(-1),
    evidence: [evidence('SESSION', { sessionId: 's-1' })],
    evidenceCount: 3,
  }),
  task('task-2', {
    patientId: 'p-2',
    rule: 'MISSED_IN_A_ROW',
    tier: 'MEDIUM',
    evidence: [evidence('MISSED_SESSIONS', { prescriptionId: 'rx-1', numbers: { missed: 3, threshold: 3 } })],
  }),
  task('task-3', {
    patientId: 'p-1',
    rule: 'PROGRESSION_PROPOSAL',
    tier: 'LOW',
    dueAt: at(6),
    evidence: [evidence('PROPOSAL', { prescriptionId: 'rx-1' })],
  }),
  task('task-4', {
    rule: 'COMMENT',
    tier: 'LOW',
    dueAt: at(5),
    evidence: [evidence('SESSION', { sessionId: 's-9', prescriptionId: 'rx-1' })],
  }),
];

const replies: Reply[] = [];

const A = '*/api/adherence';
export const taskHandlers = [
  http.get(`${A}/review-tasks`, () => HttpResponse.json({ items: tasks })),
  http.get(`${A}/patients/:id/review-tasks`, ({ params }) =>
    HttpResponse.json({ items: tasks.filter(({ patientId }) => patientId === params.id) }),
  ),
  http.post(`${A}/review-tasks/:task/disposition`, ({ params }) =>
    HttpResponse.json({ ...tasks.find(({ taskId }) => taskId === params.task), state: 'DONE' }),
  ),
  http.get(`${A}/patients/:id/sessions/:session`, ({ params }) =>
    HttpResponse.json({ id: params.session, note: 'The left arm feels heavy afterwards. May I swim?' }),
  ),
  http.get(`${A}/patients/:id/replies`, () => HttpResponse.json({ items: replies })),
  http.post(`${A}/review-tasks/:task/replies`, async ({ request }) => {
    const { sessionId, text } = (await request.json()) as { sessionId: string; text: string };
    const reply = {
      replyId: `reply-${replies.length}`,
      sessionId,
      text,
      by: 'Demo Therapist North',
      at: at(0),
    };
    return HttpResponse.json(reply, { status: 201 });
  }),
];
