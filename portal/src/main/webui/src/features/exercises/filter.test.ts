import { describe, expect, it } from 'vitest';
import { chosen, fromSearch, NO_FILTER, readSearch, toggled, toSearch } from './filter';

describe('the filter in the address', () => {
  it('comes back as it was', () => {
    const filter = { ...NO_FILTER, q: 'row', region: ['NECK', 'CORE'], without: ['PRONE'] };
    expect(toSearch(filter)).toEqual({ q: 'row', region: 'NECK,CORE', without: 'PRONE' });
    expect(fromSearch(readSearch(toSearch(filter)))).toEqual(filter);
  });

  it('leaves out what makes no sense', () => {
    expect(readSearch({ q: 42, region: 'NECK,<b>,NECK', type: ['X'], other: 'x' })).toEqual({
      q: '42',
      region: 'NECK',
    });
  });
});

describe('choosing', () => {
  it('adds and takes back', () => {
    const once = toggled(NO_FILTER, { list: 'region', code: 'NECK' });
    expect(chosen(once)).toEqual([{ list: 'region', code: 'NECK' }]);
    expect(toggled(once, { list: 'region', code: 'NECK' })).toEqual(NO_FILTER);
  });

  it('allows one status at a time', () => {
    const draft = toggled(NO_FILTER, { list: 'status', code: 'DRAFT' });
    expect(toggled(draft, { list: 'status', code: 'RETIRED' }).status).toEqual(['RETIRED']);
  });
});
