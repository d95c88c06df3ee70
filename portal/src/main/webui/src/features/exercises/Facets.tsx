import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseResults } from '@/api/model';
import classes from './facets.module.css';
import { FACET_OF, LISTS, toggled, type ExerciseFilter, type ListName } from './filter';
import { useFilterWord } from './useFilterWord';

interface FacetsProps {
  filter: ExerciseFilter;
  onFilter: (filter: ExerciseFilter) => void;
  facets: ExerciseResults['facets'];
}

/** What can be narrowed down, and how many exercises each choice would leave. */
export function Facets({ filter, onFilter, facets }: FacetsProps) {
  const { t } = useTranslation('catalog');
  return (
    <div className={classes.facets}>
      {LISTS.map((list) => (
        <Facet
          key={list}
          list={list}
          title={t(`facet.${list}`)}
          filter={filter}
          onFilter={onFilter}
          counts={countsOf(list, facets)}
        />
      ))}
    </div>
  );
}

/** What is offered whatever was found; the catalog does not count these. */
const FIXED: Partial<Record<ListName, readonly string[]>> = {
  own: ['true', 'false'],
  status: ['PUBLISHED', 'DRAFT', 'RETIRED'],
  language: ['es'],
};

type Counts = { code: string; count?: number }[];

function countsOf(list: ListName, facets: ExerciseResults['facets']): Counts {
  const fixed = FIXED[list];
  if (fixed !== undefined) return fixed.map((code) => ({ code }));
  const name = FACET_OF[list];
  return (name === undefined ? undefined : facets?.[name]) ?? [];
}

/** So many are shown before one asks for the rest. */
const FEW = 7;
const OPEN: readonly ListName[] = ['region', 'type', 'position', 'equipment', 'without'];

interface FacetProps {
  list: ListName;
  title: string;
  filter: ExerciseFilter;
  onFilter: (filter: ExerciseFilter) => void;
  counts: Counts;
}

function Facet({ list, title, filter, onFilter, counts }: FacetProps) {
  const { t } = useTranslation('catalog');
  const word = useFilterWord();
  const [all, showAll] = useState(false);
  const [opened] = useState(OPEN.includes(list) || filter[list].length > 0);
  // A choice stays where it can be taken back, also when nothing is left of it.
  const missing = filter[list].filter((code) => !counts.some((one) => one.code === code));
  const choices = [...counts, ...missing.map((code) => ({ code, count: 0 }))]
    .map((one) => ({ ...one, label: word(list, one.code), on: filter[list].includes(one.code) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  if (choices.length === 0) return null;
  const shown = all || choices.length <= FEW + 1 ? choices : topOf(choices);
  return (
    <details className={classes.facet} open={opened}>
      <summary>
        <span>{title}</span>
        {filter[list].length > 0 && <span className={classes.on}>{filter[list].length}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{title}</legend>
        {list === 'without' && <p className={classes.hint}>{t('facet.withoutHint')}</p>}
        {shown.map(({ code, count, label, on }) => (
          <label key={code} data-none={count === 0 && !on}>
            <input type="checkbox" checked={on} onChange={() => onFilter(toggled(filter, { list, code }))} />
            <span>{label}</span>
            {count !== undefined && (
              <span className={classes.count}>
                <span className="visually-hidden">, </span>
                {count}
              </span>
            )}
          </label>
        ))}
        {shown.length < choices.length && (
          <button type="button" className={classes.rest} onClick={() => showAll(true)}>
            {t('facet.all', { count: choices.length })}
          </button>
        )}
      </fieldset>
    </details>
  );
}

/** The most frequent, in the order of their names, and whatever is chosen. */
function topOf<C extends { count?: number; on: boolean }>(choices: C[]): C[] {
  const frequent = [...choices].sort((a, b) => (b.count ?? 0) - (a.count ?? 0)).slice(0, FEW);
  return choices.filter((choice) => choice.on || frequent.includes(choice));
}
