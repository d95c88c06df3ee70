import { describe, expect, it } from 'vitest';
import { caseload } from '@/mock/people';
import { caseloadRows } from './rows';

const items = caseload.slice(0, 3);
const people = (...ids: string[]) => ids.map((id) => ({ id, name: `Name of ${id}` }));
const order = (rows: { patientId: string }[]) => rows.map(({ patientId }) => patientId);

describe('the rows of the caseload', () => {
  it('stand in the order of the service', () => {
    const turned = items.toReversed();
    expect(order(caseloadRows(people('p-2', 'p-3', 'p-4'), turned))).toEqual(
      turned.map(({ patientId }) => patientId),
    );
  });

  it('with names but no figures come last, by name', () => {
    const rows = caseloadRows(people('p-9', 'p-8', 'p-2'), items);
    expect(order(rows)).toEqual(['p-2', 'p-8', 'p-9']);
    expect(rows[1]?.item).toBeUndefined();
  });

  it('without any names keep their rank', () => {
    expect(order(caseloadRows(undefined, items))).toEqual(items.map(({ patientId }) => patientId));
  });

  it('leave out who is no patient of the reader any more', () => {
    expect(order(caseloadRows(people('p-2'), items))).toEqual(['p-2']);
  });
});
