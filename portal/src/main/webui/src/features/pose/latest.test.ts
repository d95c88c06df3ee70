import { expect, it, vi } from 'vitest';
import { Latest } from './latest';

it('asks one thing at a time and skips what was overtaken', async () => {
  const answers: (() => void)[] = [];
  const asked: number[] = [];
  const answered: number[] = [];
  const latest = new Latest<number, number>(
    (question) => {
      asked.push(question);
      return new Promise((resolve) => answers.push(() => resolve(question)));
    },
    (answer) => answered.push(answer),
    () => undefined,
  );
  [1, 2, 3].forEach((question) => latest.put(() => question));
  expect(asked).toEqual([1]);
  answers[0]?.();
  await vi.waitFor(() => expect(asked).toEqual([1, 3]));
  answers[1]?.();
  await vi.waitFor(() => expect(answered).toEqual([1, 3]));
  expect(latest.busy).toBe(false);
});

it('goes on after a refusal', async () => {
  const refused = vi.fn();
  const answered: string[] = [];
  const latest = new Latest<string, string>(
    (question) => (question === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve(question)),
    (answer) => answered.push(answer),
    refused,
  );
  latest.put(() => 'bad');
  latest.put(() => 'good');
  await vi.waitFor(() => expect(answered).toEqual(['good']));
  expect(refused).toHaveBeenCalledOnce();
});
