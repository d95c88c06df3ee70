import { describe, expect, it } from 'vitest';
import { problemFrom, toFieldErrors } from './problem';

const body = (errors: { field: string; code: string; message: string }[]) => ({
  type: 'urn:rehab:problem:validation',
  title: 'Invalid',
  status: 400,
  errors,
});

describe('a problem', () => {
  it.each([
    [400, 'invalid'],
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [412, 'changed-elsewhere'],
    [422, 'invalid'],
    [500, 'unexpected'],
    [503, 'away'],
  ])('%i is %s', (status, kind) => {
    expect(problemFrom(status, { type: 'about:blank', title: 't', status }).kind).toBe(kind);
  });

  it('is made of an answer that is no problem document, too', () => {
    const problem = problemFrom(502, '<html>Bad gateway</html>');
    expect(problem.kind).toBe('away');
    expect(problem.passing).toBe(true);
  });

  it('tells its short name', () => {
    expect(
      problemFrom(422, { type: 'urn:rehab:problem:unknown-exercise', title: 't', status: 422 }).code,
    ).toBe('unknown-exercise');
  });
});

describe('field problems', () => {
  const known = (path: string) =>
    ['title', 'routines[0].lines[1].dose.sets.min', 'routines[0].lines'].includes(path);
  const map = (field: string) =>
    toFieldErrors(problemFrom(400, body([{ field, code: 'X', message: 'wrong' }])), known);

  it('stand at the field they name', () => {
    expect(map('routines[0].lines[1].dose.sets.min').errors).toEqual({
      'routines[0].lines[1].dose.sets.min': 'wrong',
    });
  });

  it('lose a leading name of the argument', () => {
    expect(map('content.title').errors).toEqual({ title: 'wrong' });
  });

  it('stand at the nearest known parent when the field itself is not shown', () => {
    expect(map('routines[0].lines.surplus').errors).toEqual({ 'routines[0].lines': 'wrong' });
  });

  it('are never swallowed', () => {
    expect(map('somewhere.else').rest).toEqual([{ field: 'somewhere.else', code: 'X', message: 'wrong' }]);
  });
});
