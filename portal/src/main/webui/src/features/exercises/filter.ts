import type { ExerciseFilter } from '@/api/catalog';
import type { FacetName } from '@/api/model';

export type { ExerciseFilter };

export type ListName = Exclude<keyof ExerciseFilter, 'q'>;

/** In the order in which they are offered. */
export const LISTS = [
  'region',
  'type',
  'position',
  'equipment',
  'without',
  'when',
  'muscle',
  'sides',
  'own',
  'status',
  'language',
] as const satisfies readonly ListName[];

/** Of these only one can be chosen. */
const SINGLE: readonly ListName[] = ['own', 'status', 'language'];

export const NO_FILTER: ExerciseFilter = {
  q: '',
  region: [],
  type: [],
  position: [],
  equipment: [],
  muscle: [],
  when: [],
  sides: [],
  without: [],
  own: [],
  status: [],
  language: [],
};

/** The facet of the catalog's answer that counts a filter's choices. */
export const FACET_OF: Partial<Record<ListName, FacetName>> = {
  region: 'region',
  type: 'type',
  position: 'position',
  equipment: 'equipment',
  muscle: 'muscle',
  when: 'when',
  without: 'hazard',
  sides: 'sides',
};

export interface Chosen {
  list: ListName;
  code: string;
}

export function chosen(filter: ExerciseFilter): Chosen[] {
  return LISTS.flatMap((list) => filter[list].map((code) => ({ list, code })));
}

export function isFiltered(filter: ExerciseFilter): boolean {
  return filter.q.trim() !== '' || chosen(filter).length > 0;
}

export function toggled(filter: ExerciseFilter, { list, code }: Chosen): ExerciseFilter {
  const present = filter[list];
  if (present.includes(code)) return { ...filter, [list]: present.filter((one) => one !== code) };
  return { ...filter, [list]: SINGLE.includes(list) ? [code] : [...present, code] };
}

/** The filter as it stands in an address: `?q=row&region=NECK,CORE`. */
export type FilterSearch = { [N in keyof ExerciseFilter]?: string };

export function toSearch(filter: ExerciseFilter): FilterSearch {
  const search: FilterSearch = {};
  if (filter.q.trim() !== '') search.q = filter.q.trim();
  for (const list of LISTS) {
    if (filter[list].length > 0) search[list] = filter[list].join(',');
  }
  return search;
}

/** Reads an address as somebody may have typed it: what makes no sense is left out. */
export function readSearch(search: Record<string, unknown>): FilterSearch {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return toSearch({
    ...NO_FILTER,
    q: text('q').slice(0, 200),
    ...Object.fromEntries(LISTS.map((list) => [list, codes(text(list))])),
  });
}

export function fromSearch(search: FilterSearch): ExerciseFilter {
  return {
    ...NO_FILTER,
    q: search.q ?? '',
    ...Object.fromEntries(LISTS.map((list) => [list, codes(search[list] ?? '')])),
  };
}

function codes(text: string): string[] {
  return [...new Set(text.split(',').filter((code) => /^[A-Za-z_]{1,60}$/.test(code)))].slice(0, 30);
}

let last: FilterSearch = {};

/** Where the way back from an exercise leads: the list as it was. */
export const lastSearch = () => last;
export const rememberSearch = (search: FilterSearch) => {
  last = search;
};
