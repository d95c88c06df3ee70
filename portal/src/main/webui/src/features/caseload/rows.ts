import type { CaseloadItem } from '@/api/model';

export interface CaseloadRow {
  patientId: string;
  name?: string;
  item?: CaseloadItem;
}

/**
 * Joins the people of one service with the figures of the other by id, in the order in which the figures' service ranks
 * them. Either may be missing: names without figures come last, in the order of names; figures without names keep their rank.
 */
export function caseloadRows(
  patients: readonly { id: string; name: string }[] | undefined,
  items: readonly CaseloadItem[] | undefined,
): CaseloadRow[] {
  const names = new Map(patients?.map(({ id, name }) => [id, name]));
  const ranked = (items ?? []).filter(({ patientId }) => patients === undefined || names.has(patientId));
  const known = new Set(ranked.map(({ patientId }) => patientId));
  const unranked = (patients ?? [])
    .filter(({ id }) => !known.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  return [
    ...ranked.map((item) => ({ patientId: item.patientId, name: names.get(item.patientId), item })),
    ...unranked.map(({ id, name }) => ({ patientId: id, name })),
  ];
}
