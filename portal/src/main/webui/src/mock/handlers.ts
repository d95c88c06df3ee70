import { http, HttpResponse, type DefaultBodyType, type RequestHandler, type StrictRequest } from 'msw';
import type { DraftLine, PrescriptionContent, SessionBody } from '@/api/model';
import { exercises } from './catalog';
import { catalog } from './catalogHandlers';
import { problem } from './problem';
import { authoringHandlers } from './authoringHandlers';
import { adherence, clinicSummary, sessions } from './figures';
import { careTeam, caseload, me, patient, patients, therapists } from './people';
import { prescription, todayAnswer, version } from './plans';
import { forgetSigned, mockCheck, prescribing } from './prescribing';
import { recordHandlers } from './recordHandlers';
import { taskHandlers } from './tasks';
import { templateHandlers } from './templates';
import { treatmentHandlers } from './treatment';

const lastDraft: { id?: string; content?: PrescriptionContent } = {};
/** Each test begins with nothing drafted and nothing signed. */
export function forgetDrafts(): void {
  lastDraft.id = undefined;
  lastDraft.content = undefined;
  forgetSigned();
}

const named = ({ exerciseId, variant }: DraftLine) => {
  const exercise = exercises.find(({ id }) => id === exerciseId);
  const chosen = exercise?.variants?.find(({ code, standard }) =>
    variant == null ? standard : code === variant,
  );
  return {
    exerciseName: exercise?.name,
    exerciseRevision: exercise?.revision,
    variant: chosen === undefined ? undefined : { code: chosen.code, name: chosen.name },
  };
};

const stored = (content: PrescriptionContent): PrescriptionContent => ({
  ...content,
  routines: content.routines.map((routine, at) => ({
    ...routine,
    routineId: routine.routineId ?? `r-new-${at}`,
    lines: routine.lines.map((line, index) => ({
      ...line,
      lineId: line.lineId ?? `l-new-${at}-${index}`,
      ...named(line),
    })),
  })),
});

const draftAnswer = (id: string, status = 200) =>
  HttpResponse.json(
    {
      ...prescription,
      id,
      ...(id === 'rx-1' ? {} : { status: 'DRAFT', currentVersion: undefined, version: undefined }),
      draft: lastDraft.content,
    },
    { status, headers: { ETag: '"1"' } },
  );

const roleOf = (request: StrictRequest<DefaultBodyType>) =>
  /mock-role=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] as keyof typeof me | undefined;

const portal = [
  http.get('*/api/me', ({ request }) => {
    const role = roleOf(request);
    return role === undefined
      ? problem(401, 'unauthenticated', 'Not signed in')
      : HttpResponse.json(me[role]);
  }),
  http.get('*/sign-in', ({ request }) => {
    const url = new URL(request.url);
    return new HttpResponse(null, {
      status: 302,
      headers: {
        Location: url.searchParams.get('to') ?? '/',
        'Set-Cookie': `mock-role=${url.searchParams.get('as') ?? 'therapist'}; Path=/`,
      },
    });
  }),
  http.post('*/sign-out', () =>
    HttpResponse.json({ location: '/' }, { headers: { 'Set-Cookie': 'mock-role=; Path=/; Max-Age=0' } }),
  ),
];

const P = '*/api/prescription/patients';
const prescriptions = [
  ...templateHandlers(({ name: title, ...content }) => {
    lastDraft.content = { ...content, title };
    return { id: 'rx-2', patientId: 'p-1', status: 'DRAFT', draft: lastDraft.content };
  }),
  http.get(P, () => HttpResponse.json({ items: patients })),
  http.post(P, () =>
    HttpResponse.json(
      { patient, accessCode: 'KXPM-4TQZ-92HW-LRVD' },
      { status: 201, headers: { Location: '/' } },
    ),
  ),
  http.get('*/api/prescription/therapists', () => HttpResponse.json({ items: therapists })),
  http.get(`${P}/:id`, ({ params }) =>
    HttpResponse.json(
      {
        ...patient,
        id: params.id,
        name: patients.find((one) => one.id === params.id)?.name ?? patient.name,
      },
      { headers: { ETag: '"p1"' } },
    ),
  ),
  http.post(`${P}/:id/access-code`, () =>
    HttpResponse.json({ accessCode: 'NEWW-CODE-2222-ABCD' }, { status: 201 }),
  ),
  http.get(`${P}/:id/care-team`, () => HttpResponse.json({ members: careTeam })),
  http.put(`${P}/:id/care-team/:who`, () => HttpResponse.json({ members: careTeam })),
  http.delete(`${P}/:id/care-team/:who`, () => problem(409, 'last-lead', 'The last lead stays')),
  http.get(`${P}/:id/prescriptions`, ({ params }) =>
    HttpResponse.json({
      items:
        params.id === 'p-4'
          ? []
          : [
              {
                id: 'rx-1',
                title: version.title,
                status: 'ACTIVE',
                currentVersion: 1,
                effectiveFrom: version.effectiveFrom,
                hasDraft: false,
                routines: 3,
              },
            ],
    }),
  ),
  http.post(`${P}/:id/prescriptions`, async ({ request }) => {
    lastDraft.content = stored((await request.json()) as PrescriptionContent);
    return draftAnswer('rx-2', 201);
  }),
  http.get(`${P}/:id/prescriptions/:rx`, ({ params }) =>
    params.rx === 'rx-1' && lastDraft.id !== 'rx-1'
      ? HttpResponse.json(prescription, { headers: { ETag: '"1"' } })
      : draftAnswer(String(params.rx)),
  ),
  http.put(`${P}/:id/prescriptions/:rx/draft`, async ({ request, params }) => {
    lastDraft.id = String(params.rx);
    lastDraft.content = stored((await request.json()) as PrescriptionContent);
    return draftAnswer(String(params.rx));
  }),
  ...prescribing(() => lastDraft.content?.routines ?? version.routines),
  http.post(`${P}/:id/prescriptions/:rx/activation`, () => {
    const lines = (lastDraft.content?.routines ?? []).flatMap((routine) => routine.lines);
    const check = mockCheck(
      lines.map(({ lineId, exerciseId, variant }) => ({
        lineId: lineId ?? undefined,
        exerciseId,
        variant: typeof variant === 'string' ? variant : variant?.code,
      })),
    );
    return check.state === 'OPEN'
      ? HttpResponse.json(
          {
            type: 'urn:rehab:problem:safety-findings-open',
            title: 'Safety findings are open',
            status: 409,
            check,
          },
          { status: 409 },
        )
      : HttpResponse.json(version, { status: 201 });
  }),
  http.get(`${P}/:id/prescriptions/:rx/versions`, () => HttpResponse.json({ items: [version] })),
  http.get(`${P}/:id/prescriptions/:rx/versions/:n`, () => HttpResponse.json(version)),
];

const A = '*/api/adherence';
const adherences = [
  http.get(`${A}/caseload`, () => HttpResponse.json({ items: caseload })),
  http.get(`${A}/clinic/summary`, () => HttpResponse.json(clinicSummary)),
  http.get(`${A}/patients/:id/today`, () => HttpResponse.json(todayAnswer)),
  http.get(`${A}/patients/:id/adherence`, () => HttpResponse.json(adherence)),
  http.get(`${A}/patients/:id/sessions`, () => HttpResponse.json({ items: sessions })),
  http.put(`${A}/patients/:id/sessions/:session`, async ({ request, params }) =>
    HttpResponse.json(
      { ...((await request.json()) as SessionBody), id: params.session, status: 'COMPLETE', late: false },
      { status: 201 },
    ),
  ),
];

/** The portal with its three services as the contracts describe them; shared by the tests and by `npm run dev:mock`. */
export const handlers: RequestHandler[] = [
  ...portal,
  ...authoringHandlers,
  ...catalog,
  ...recordHandlers,
  ...treatmentHandlers,
  ...prescriptions,
  ...taskHandlers,
  ...adherences,
];
