import { describe, expect, it } from 'vitest';
import type { Claim } from '@/api/model';
import { doorway, sources } from '@/mock/catalog';
import { groupClaims, originsOf, scaleEnd } from './claims';

const claim = (source: string, field: string, text: string, figures: Partial<Claim> = {}): Claim => ({
  source,
  scope: 'EXERCISE',
  field,
  text,
  ...figures,
});
const held = (source: string, min: number, max: number, more: Partial<Claim> = {}) =>
  claim(source, 'HOLD', `${min} to ${max}`, { min, max, unit: 'SECONDS', ...more });

const grouped = (claims: Claim[], contradictions?: { field: string; text: string }[]) =>
  groupClaims({ claims, contradictions }, sources);

describe('claims of several sources', () => {
  it('stand with what contradicts each other first', () => {
    const groups = groupClaims(doorway, sources);
    expect(groups.map(({ field, disagree }) => [field, disagree])).toEqual([
      ['HOLD', true],
      ['ARM_POSITION', true],
      ['REPETITIONS', false],
      ['SIDES', false],
    ]);
    expect(groups[0]?.contradiction).toBe('From 15 to 50 seconds, depending on the source.');
  });

  it('stand once when they say the same, and count sources of one origin once', () => {
    const [hold] = grouped([held('SRC-000', 15, 30), held('SRC-002', 15, 30), held('SRC-001', 20, 30)]);
    expect(hold?.statements.map(({ min, origins }) => [min, origins])).toEqual([
      [15, [{ codes: ['SRC-000', 'SRC-002'] }]],
      [20, [{ codes: ['SRC-001'] }]],
    ]);
  });

  it('stand once for several ways to do it, naming them', () => {
    const [hold] = grouped([
      held('SRC-000', 15, 30, { variant: 'A' }),
      held('SRC-002', 15, 30, { variant: 'B' }),
    ]);
    expect(hold?.statements.map(({ variants }) => variants)).toEqual([['A', 'B']]);
    expect(hold?.disagree).toBe(false);
  });

  it('without figures stand beside those with', () => {
    const [only, ...others] = grouped([
      held('SRC-002', 3, 3),
      claim('SRC-001', 'HOLD', 'As long as it feels good.'),
    ]);
    expect(only?.statements.map(({ min }) => min)).toEqual([3, undefined]);
    expect(others).toEqual([]);
  });

  it('keep figures in different units on different scales', () => {
    const groups = grouped([held('SRC-001', 20, 30), held('SRC-004', 3, 5, { unit: 'BREATHS' })]);
    expect(groups.map(({ unit }) => unit)).toEqual(['SECONDS', 'BREATHS']);
  });

  it.each([
    ['differ for one way', [held('SRC-001', 20, 30), held('SRC-004', 40, 50)], true],
    ['are equal', [held('SRC-001', 20, 30), held('SRC-004', 20, 30)], false],
    [
      'belong to different ways',
      [held('SRC-001', 20, 30, { variant: 'A' }), held('SRC-004', 40, 50, { variant: 'B' })],
      false,
    ],
    ['come from one source', [held('SRC-001', 20, 30), held('SRC-001', 40, 50)], false],
  ])('that %s', (_, claims, disagree) => {
    expect(grouped(claims)[0]?.disagree).toBe(disagree);
  });

  it('contradict each other in words where the catalog says so', () => {
    const told = [{ field: 'GAZE', text: 'Up, or straight ahead.' }];
    const [gaze] = grouped([claim('SRC-001', 'GAZE', 'Up.'), claim('SRC-002', 'GAZE', 'Ahead.')], told);
    expect(gaze).toMatchObject({ disagree: true, contradiction: 'Up, or straight ahead.' });
  });
});

it('ties together sources that share an origin, whatever the order', () => {
  expect(originsOf(['SRC-002', 'SRC-001', 'SRC-000'], sources)).toEqual([
    { codes: ['SRC-000', 'SRC-002'] },
    { codes: ['SRC-001'] },
  ]);
});

it('ends a scale on a round figure beyond the longest strip', () => {
  expect(scaleEnd(groupClaims(doorway, sources)[0]?.statements ?? [])).toBe(60);
});
