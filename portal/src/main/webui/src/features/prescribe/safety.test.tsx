import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Acknowledgement, CheckFinding, FindingAnswer, SafetyCheckView } from '@/api/safetyCheck';
import { careTeam } from '@/mock/people';
import { version } from '@/mock/plans';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';
import { toContent, toForm } from './content';

const PRESCRIPTIONS = '*/api/prescription/patients/:id/prescriptions';
const CHECKS = '*/api/prescription/patients/:id/safety-checks';
const EDIT = '/patients/p-1/prescriptions/rx-1/edit';

const lineOf = async (name: string) => (await screen.findAllByRole('listitem', { name }))[0] ?? document.body;

describe('the live check', () => {
  it('stands beside the line, and the safer variant is one press away and can be taken back', async () => {
    const { user } = renderApp('therapist', EDIT);
    const line = await lineOf('Doorway pectoral stretch');
    await user.click(within(line).getByRole('button', { name: /Doorway/, expanded: false }));
    await user.click(await within(line).findByRole('button', { name: /^Harder/ }));
    expect(await within(line).findByText(/Arms above the shoulder can pinch/)).toBeVisible();
    expect(within(line).getByText('Shoulder impingement')).toBeVisible();

    await user.click(within(line).getByRole('button', { name: /safer variant: Arms at shoulder height/ }));
    await waitFor(() => expect(within(line).queryByText(/can pinch/)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await within(line).findByText(/can pinch/)).toBeVisible();
  });

  it('never lets a check that failed look like a clear one', async () => {
    server.use(http.post(CHECKS, () => HttpResponse.json({}, { status: 503 })));
    const { user } = renderApp('therapist', EDIT);
    expect((await screen.findAllByText(/not an all-clear/)).length).toBeGreaterThan(1);
    expect(screen.queryByText(/Nothing found/)).toBeNull();

    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    expect((await screen.findAllByText('2 findings need an answer')).length).toBeGreaterThan(0);
  });

  it('says what could not be checked, and that this is no all-clear', async () => {
    const view: SafetyCheckView = {
      state: 'NOT_CHECKED',
      checkedAt: '2026-11-20T10:00:00Z',
      findings: [],
      unchecked: [{ line: 0, lineId: 'l-1', reason: 'MISSING_DATE', state: 'OPEN', acknowledgements: [] }],
    };
    server.use(http.post(CHECKS, () => HttpResponse.json(view)));
    renderApp('therapist', EDIT);
    const line = await lineOf('Scapular squeeze');
    expect(await within(line).findByText(/the date of a condition is missing/)).toBeVisible();
    expect(within(line).getAllByText('Could not check').length).toBeGreaterThan(0);
    expect(screen.getAllByText('One could not be checked').length).toBeGreaterThan(0);
  });
});

const found = (change: Partial<CheckFinding>): CheckFinding => ({
  line: 0,
  lineId: 'l-1',
  ruleId: 's-1',
  ruleVersion: 2,
  conditionId: 'c-1',
  conditionCode: 'SHOULDER_IMPINGEMENT',
  tier: 'WARN',
  message: 'Keep the arms low.',
  hazards: [],
  saferVariants: [],
  awaitingSignOff: false,
  state: 'OPEN',
  acknowledgements: [],
  ...change,
});
const view = (finding: CheckFinding): SafetyCheckView => ({
  state: finding.state === 'QUIET' ? 'ANSWERED' : 'OPEN',
  checkedAt: '2026-11-20T10:00:00Z',
  findings: [finding],
  unchecked: [],
});
const signature = (by: string, byName: string): Acknowledgement => ({
  by,
  byName,
  reason: 'SUPERVISED',
  at: '2026-11-20T10:00:00Z',
});

/** A draft whose saved check says this; `after` is the answer to a signature. */
function saved(finding: CheckFinding, after: CheckFinding) {
  const answers: FindingAnswer[] = [];
  const activations: unknown[] = [];
  server.use(
    http.get(`${PRESCRIPTIONS}/:rx`, () =>
      HttpResponse.json(
        { id: 'rx-1', status: 'ACTIVE', currentVersion: 1, draft: toContent(toForm(version)) },
        { headers: { ETag: '"7"' } },
      ),
    ),
    http.get(`${PRESCRIPTIONS}/:rx/safety-check`, () =>
      HttpResponse.json(view(answers.length > 0 ? after : finding)),
    ),
    http.post(`${PRESCRIPTIONS}/:rx/acknowledgements`, async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"7"');
      expect(request.headers.get('Idempotency-Key')).not.toBeNull();
      const body = (await request.json()) as { of: string; answers: FindingAnswer[] };
      expect(body.of).toBe('DRAFT');
      answers.push(...body.answers);
      return HttpResponse.json(view(after), { status: 201 });
    }),
    http.post(`${PRESCRIPTIONS}/:rx/activation`, async ({ request }) => {
      activations.push(await request.json());
      return HttpResponse.json(version, { status: 201 });
    }),
  );
  return { answers, activations };
}

const reasonField = () => screen.findByRole('combobox', { name: /Why go on/ });
const giveWhy = async () => enter(await screen.findByRole('textbox', { name: /What changed/ }), 'Next step');
const activate = () => screen.getByRole('button', { name: 'Activate version 2' });

describe('activating with findings', () => {
  it('signs what was answered and activates with one press; another reason needs a comment', async () => {
    const { answers, activations } = saved(found({}), found({ state: 'QUIET' }));
    const { user } = renderApp('therapist', `${EDIT}?step=review`);
    await user.selectOptions(await reasonField(), 'OTHER');
    expect(screen.getByText('Say in a comment what the other reason is.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Sign one answer/ })).toBeNull();

    enter(screen.getByRole('textbox', { name: /Comment/ }), 'Trained for years');
    await giveWhy();
    await user.click(activate());
    expect(await screen.findByRole('heading', { name: 'Versions' })).toBeVisible();
    expect(answers).toEqual([
      {
        lineId: 'l-1',
        ruleId: 's-1',
        ruleVersion: 2,
        conditionId: 'c-1',
        reason: 'OTHER',
        comment: 'Trained for years',
      },
    ]);
    expect(activations).toEqual([{ reason: 'Next step' }]);
  });

  it('lists what the service refuses for, and keeps what was entered', async () => {
    saved(found({}), found({}));
    server.use(
      http.get(`${PRESCRIPTIONS}/:rx/safety-check`, () =>
        HttpResponse.json({ ...view(found({})), state: 'CLEAR', findings: [] }),
      ),
      http.post(`${PRESCRIPTIONS}/:rx/activation`, () =>
        HttpResponse.json(
          {
            type: 'urn:rehab:problem:safety-findings-open',
            title: 'Open',
            status: 409,
            check: view(found({ message: 'A rule of this morning.' })),
          },
          { status: 409 },
        ),
      ),
    );
    const { user } = renderApp('therapist', `${EDIT}?step=review`);
    expect(await screen.findByText('The safety check found nothing.')).toBeVisible();
    await giveWhy();
    await user.click(activate());
    expect(await screen.findByText('A rule of this morning.')).toBeVisible();
    expect(screen.getByText('Not activated')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /What changed/ })).toHaveValue('Next step');
  });

  it('says that a block waits for a second clinician, and who that can be', async () => {
    const block = found({ tier: 'BLOCK' });
    const mine = [signature('t-1', 'Demo Therapist North')];
    const { activations } = saved(block, { ...block, state: 'SECOND_NEEDED', acknowledgements: mine });
    const colleague = { ...careTeam[0], therapistId: 't-2', name: 'Demo Therapist East', role: 'MEMBER' };
    server.use(
      http.get('*/api/prescription/patients/:id/care-team', () =>
        HttpResponse.json({ members: [...careTeam, colleague] }),
      ),
    );
    const { user } = renderApp('therapist', `${EDIT}?step=review`);
    await user.selectOptions(await reasonField(), 'SUPERVISED');
    expect(await screen.findByText('Can co-sign: Demo Therapist East')).toBeVisible();
    await giveWhy();
    await user.click(activate());
    expect(await screen.findByText(/You have signed\. A colleague/)).toBeVisible();
    expect(screen.getByText(/Demo Therapist North, .*done under supervision/)).toBeVisible();
    expect(activations).toEqual([]);
  });

  it('tells a namesake who signed from the one who is signed in', async () => {
    const first = [signature('t-9', 'Demo Therapist North')];
    const block = found({ tier: 'BLOCK', state: 'SECOND_NEEDED', acknowledgements: first });
    const { answers } = saved(block, { ...block, state: 'QUIET' });
    const namesake = { ...careTeam[0], therapistId: 't-9', role: 'MEMBER' };
    server.use(
      http.get('*/api/prescription/patients/:id/care-team', () =>
        HttpResponse.json({ members: [...careTeam, namesake] }),
      ),
    );
    const { user } = renderApp('therapist', `${EDIT}?step=review`);
    await user.selectOptions(await reasonField(), 'BENEFIT_OUTWEIGHS_RISK');
    expect(screen.queryByText(/You have signed\. A colleague/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Sign one answer' }));
    expect(await screen.findByText('All findings are answered.')).toBeVisible();
    expect(answers).toHaveLength(1);
  });

  it('lets a colleague co-sign what the first clinician has signed', async () => {
    const first = [signature('t-2', 'Demo Therapist East')];
    const block = found({ tier: 'BLOCK', state: 'SECOND_NEEDED', acknowledgements: first });
    const { answers } = saved(block, { ...block, state: 'QUIET' });
    const { user } = renderApp('therapist', `${EDIT}?step=review`);
    expect(await screen.findByText(/A second clinician of the care team must co-sign/)).toBeVisible();
    await user.selectOptions(await reasonField(), 'BENEFIT_OUTWEIGHS_RISK');
    await user.click(screen.getByRole('button', { name: 'Sign one answer' }));
    expect(await screen.findByText('All findings are answered.')).toBeVisible();
    expect(answers).toHaveLength(1);
  });
});
