import { describe, expect, it } from 'vitest';
import type { ExerciseContent } from '@/api/content';
import { content } from '@/mock/authoring';
import { check, checkComplete, isKnownPath } from './check';
import { emptyForm, newClaim, newVariant, toForm, type Form } from './form';
import { codeOf, toContent } from './toContent';

const good = () => toForm(content);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('there and back', () => {
  it('loses nothing, also of what the editor does not show', () => {
    const newer = { ...content, reviewHint: 'of a later version' } as ExerciseContent;
    expect(plain(toContent(toForm(newer)))).toEqual(plain(newer));
  });

  it('reads content that leaves empty lists out', () => {
    const short = { name: content.name, variants: content.variants };
    expect(toContent(toForm(short))).toMatchObject({ cautions: [], claims: [] });
  });

  it('leaves out what was added and never filled in', () => {
    const form: Form = { ...good(), aliases: [{ key: 'a', text: '  ' }] };
    expect(toContent(form).aliases).toEqual([]);
  });

  it('reads a single number of a claim as both ends', () => {
    const claim = { ...newClaim(), source: 'SRC-001', text: 'ten', min: '10', unit: 'REPS' };
    expect(toContent({ ...good(), claims: [claim] }).claims[0]).toMatchObject({ min: 10, max: 10 });
  });
});

describe('checking', () => {
  it('finds nothing in a complete exercise', () => {
    expect(checkComplete(good())).toEqual({});
  });

  it('lets a draft be unfinished, but not a submission', () => {
    const form = { ...good(), regions: [], steps: [] };
    expect(check(form)).toEqual({});
    expect(Object.keys(checkComplete(form))).toEqual(['regions', 'steps']);
  });

  it('names what a new exercise lacks', () => {
    expect(Object.keys(check(emptyForm('-')))).toEqual([
      'name',
      'purpose',
      'variants[0].name',
      'variants[0].summary',
    ]);
  });

  it.each([
    [{ min: '15', unit: '' }, 'claims[0].unit'],
    [{ min: '30', max: '15', unit: 'SECONDS' }, 'claims[0].max'],
    [{ max: '15', unit: 'SECONDS' }, 'claims[0].min'],
    [{ min: 'x', unit: 'SECONDS' }, 'claims[0].min'],
  ])('refuses the numbers %j at %s', (numbers, path) => {
    const claim = { ...newClaim(), source: 'SRC-001', text: 'so long', ...numbers };
    expect(Object.keys(check({ ...good(), claims: [claim] }))).toEqual([path]);
  });

  it('refuses two variants that would be kept under one name', () => {
    const twin = { ...newVariant([]), name: 'Again', summary: '-', code: 'ARMS_LEVEL', standard: false };
    const found = check({ ...good(), variants: [...good().variants, twin] });
    expect(Object.keys(found)).toEqual(['variants[0].name', 'variants[2].name']);
  });

  it('asks for exactly one standard variant', () => {
    const variants = good().variants.map((variant) => ({ ...variant, standard: true }));
    expect(checkComplete({ ...good(), variants })).toEqual({ variants: { code: 'oneStandard' } });
  });

  it('knows the paths that the service uses', () => {
    const known = isKnownPath(good());
    for (const path of [
      'steps[1].breath',
      'variants[1].hazards',
      'claims[0].source',
      'defaultDose.sets.min',
    ]) {
      expect(known(path)).toBe(true);
    }
    expect(known('steps[2].text')).toBe(false);
  });
});

it('makes the code of a variant from its name', () => {
  expect(codeOf('Arms above the head')).toBe('ARMS_ABOVE_THE_HEAD');
  expect(codeOf(' Élevé, 90° ')).toBe('ELEVE_90');
});
