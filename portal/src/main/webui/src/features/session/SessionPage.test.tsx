import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { SessionBody } from '@/api/model';
import { prescription, strengthToday, todayAnswer } from '@/mock/plans';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';
import { flush, forgetMemory, waitingSessions } from './outbox';

const SESSION = '*/api/adherence/patients/:id/sessions/:session';
const open = () => renderApp('patient', '/session/rx-1/r-1');

interface Put {
  id: string;
  body: SessionBody;
}

/** Answers like the service, or as told, and remembers what came. */
function sessions(answer: (nth: number) => Response | undefined = () => undefined): Put[] {
  const puts: Put[] = [];
  server.use(
    http.put(SESSION, async ({ request, params }) => {
      puts.push({ id: String(params.session), body: (await request.clone().json()) as SessionBody });
      return answer(puts.length) ?? HttpResponse.json({ id: params.session }, { status: 201 });
    }),
  );
  return puts;
}

type User = ReturnType<typeof open>['user'];
const press = (user: User, name: string | RegExp) =>
  screen.findByRole('button', { name }).then((it) => user.click(it));

async function doTheRoutine(user: User) {
  await press(user, /Begin/);
  await press(user, 'Done as planned');
  await press(user, 'Next exercise');
  await press(user, 'To the last questions');
  const [after] = await screen.findAllByRole('radio', { name: '4' });
  if (after === undefined) throw new Error('no scale');
  await user.click(after);
  await press(user, 'Check and send');
}

describe('logging a session', () => {
  it('sends what was done and said, and nothing else', async () => {
    const puts = sessions();
    const { user } = open();
    expect(await screen.findByText(/sharp pain or tingling/)).toBeVisible();
    for (const radio of within(screen.getByRole('main')).getAllByRole('radio'))
      expect(radio).not.toBeChecked();

    await doTheRoutine(user);
    await press(user, 'Send');

    expect(await screen.findByText('Logged. Thank you.')).toBeVisible();
    expect(puts).toHaveLength(1);
    expect(puts[0]?.body).toMatchObject({
      prescriptionVersion: 1,
      routineId: 'r-1',
      source: 'PATIENT',
      painAfter: 4,
      lines: [
        { lineId: 'l-1', sets: [{ amount: 10, side: 'BOTH_TOGETHER', holdSeconds: 5 }, { amount: 10 }] },
      ],
    });
    expect(puts[0]?.body).not.toHaveProperty('painBefore');
    expect(puts[0]?.body).not.toHaveProperty('effort');
  });

  it('stops an exercise for pain with one tap, in fixed words', async () => {
    const puts = sessions();
    const { user } = open();
    await press(user, /Begin/);
    expect(screen.getByRole('textbox', { name: /Set 1: Repetitions/ })).toHaveValue('');
    await press(user, 'Set 1 done as planned');
    await press(user, 'It hurts');
    expect(await screen.findByRole('heading', { name: 'Stop this exercise now' })).toHaveFocus();
    expect(screen.getByText(/call your emergency number now/)).toBeVisible();
    await press(user, 'End the session here');
    await press(user, 'Check and send');
    await press(user, 'Send');
    await screen.findByText('Logged. Take care of yourself.');
    expect(puts[0]?.body.lines).toEqual([
      { lineId: 'l-1', stopReason: 'PAIN', sets: [{ side: 'BOTH_TOGETHER', amount: 10, holdSeconds: 5 }] },
    ]);
  });

  it('asks why when nothing was done', async () => {
    const puts = sessions();
    const { user } = open();
    await press(user, /Begin/);
    await press(user, 'Next exercise');
    await press(user, 'To the last questions');
    await press(user, 'Check and send');
    expect(await screen.findByRole('button', { name: 'Send as not done' })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'No time' }));
    await press(user, 'Send as not done');
    await screen.findByText('Logged. Thank you.');
    expect(puts[0]?.body).toMatchObject({ skipReason: 'NO_TIME', lines: [] });
  });
});

describe('what comes before a session', () => {
  it('is the safety notes, also when it is opened by its address', async () => {
    let state: 'NEEDED' | 'GIVEN' = 'NEEDED';
    server.use(
      http.get('*/prescriptions/:rx', () =>
        HttpResponse.json({ ...prescription, acknowledgement: { state } }),
      ),
      http.put('*/versions/:n/acknowledgement', () => {
        state = 'GIVEN';
        return HttpResponse.json({ state });
      }),
    );
    const { user } = open();
    const notes = await screen.findByRole('region', { name: 'Please read this first' });
    expect(screen.queryByRole('button', { name: /Begin/ })).not.toBeInTheDocument();
    await user.click(within(notes).getByRole('button'));
    expect(await screen.findByRole('button', { name: /Begin/ })).toBeVisible();
  });

  it('is the word of the therapist, while the routine is on hold', async () => {
    server.use(
      http.get('*/api/adherence/patients/:id/today', () =>
        HttpResponse.json({ ...todayAnswer, routines: [{ ...strengthToday, state: 'ON_HOLD' }] }),
      ),
    );
    open();
    expect(await screen.findByText(/wants to look at this one first/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Begin/ })).not.toBeInTheDocument();
  });
});

describe('nothing is lost', () => {
  it('keeps a session that could not be sent, says so, and sends the very same again', async () => {
    const puts = sessions((nth) => (nth === 1 ? HttpResponse.error() : undefined));
    const { user } = open();
    await doTheRoutine(user);
    await press(user, 'Send');

    expect(await screen.findByText('Kept safe, not yet sent')).toBeVisible();
    expect(screen.getByText('One session is waiting to be sent')).toBeVisible();
    expect(puts).toHaveLength(1);

    await press(user, 'Send now');
    expect(await screen.findByText('Logged. Thank you.')).toBeVisible();
    expect(new Set(puts.map((put) => put.id)).size).toBe(1);
    expect(new Set(puts.map((put) => JSON.stringify(put.body))).size).toBe(1);
    expect(waitingSessions('p-1')).toEqual([]);
  });

  it('still has it after the page was loaded anew', async () => {
    const puts = sessions((nth) => (nth === 1 ? HttpResponse.error() : undefined));
    const { user, unmount } = open();
    await doTheRoutine(user);
    await press(user, 'Send');
    await screen.findByText('Kept safe, not yet sent');
    expect(puts).toHaveLength(1);
    unmount();
    forgetMemory();

    expect(waitingSessions('p-1')).toHaveLength(1);
    await flush('p-1');
    expect(puts).toHaveLength(2);
    expect(waitingSessions('p-1')).toEqual([]);
  });

  it('goes on with a session that was begun before a reload', async () => {
    const first = open();
    await press(first.user, /Begin/);
    await first.user.type(screen.getByRole('textbox', { name: /Set 1: Repetitions/ }), '7');
    first.unmount();

    open();
    expect(await screen.findByRole('textbox', { name: /Set 1: Repetitions/ })).toHaveValue('7');
  });

  it('lets the patient change a session that the service refuses', async () => {
    const puts = sessions((nth) =>
      nth === 1
        ? HttpResponse.json(
            {
              type: 'urn:rehab:problem:validation',
              title: 'Invalid',
              status: 400,
              errors: [{ field: 'note', code: 'Text', message: 'too long' }],
            },
            { status: 400 },
          )
        : undefined,
    );
    const { user } = open();
    await doTheRoutine(user);
    await press(user, 'Send');
    const notice = await screen.findByRole('alert');
    expect(within(notice).getByText(/too long/)).toBeVisible();
    await user.click(within(notice).getByRole('button', { name: 'Open and change it' }));
    await press(user, 'Check and send');
    await press(user, 'Send');
    await screen.findByText('Logged. Thank you.');
    expect(puts[1]?.id).not.toBe(puts[0]?.id);
    expect(puts[1]?.body.lines).toEqual(puts[0]?.body.lines);
  });
});
