import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { exercisesQuery } from '@/api/catalog';
import type { ExerciseResults, ExerciseSummary } from '@/api/model';
import { FigureMotion } from '@/features/figure/FigureMotion';
import { ActiveFilters } from './ActiveFilters';
import classes from './exercises.module.css';
import { Facets } from './Facets';
import { chosen, type ExerciseFilter } from './filter';
import { FilterDrawer } from './FilterDrawer';
import { moveFocus, Results } from './Results';
import { SearchField } from './SearchField';

interface ExerciseSearchProps {
  filter: ExerciseFilter;
  onFilter: (filter: ExerciseFilter) => void;
  title: (exercise: ExerciseSummary) => ReactNode;
  action?: (exercise: ExerciseSummary) => ReactNode;
  /**
   * `dialog`: filters always wait behind a button, and `/` belongs to the page. `panel`: the same in a narrow column beside
   * other work, where `/` leads to it.
   */
  place?: 'page' | 'dialog' | 'panel';
}

/** Search and filters over the catalog, for its own page and for the prescribing page. */
export function ExerciseSearch({ filter, onFilter, title, action, place = 'page' }: ExerciseSearchProps) {
  const { t } = useTranslation('catalog');
  const wide = useMediaQuery('(min-width: 62rem)', undefined, { getInitialValueInEffect: false });
  const list = useRef<HTMLUListElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const found = useInfiniteQuery(exercisesQuery(filter));
  const loaded = found.data?.pages.flatMap((page) => page.items) ?? [];
  const items = place === 'page' ? loaded : assignableFirst(loaded);
  const first = found.data?.pages[0];
  const total = first === undefined ? undefined : totalOf(first, filter);
  const beside = wide && place === 'page';
  const count = countWords();
  const suggestion = first?.didYouMean;
  const facets = <Facets filter={filter} onFilter={onFilter} facets={first?.facets} />;

  function countWords(): string {
    if (!found.isSuccess) return '';
    if (total !== undefined) return t('search.found', { count: total });
    return t(found.hasNextPage ? 'search.foundMore' : 'search.found', { count: items.length });
  }

  return (
    <div ref={box} className={classes.search} data-beside={beside}>
      {beside && (
        <aside className={classes.aside} aria-label={t('search.filters')}>
          {facets}
        </aside>
      )}
      <div className={classes.main}>
        <search className={classes.tools}>
          <SearchField
            value={filter.q}
            onChange={(q) => onFilter({ ...filter, q })}
            onDown={() => moveFocus('Home', list.current)}
            shortcut={place !== 'dialog'}
          />
          {!beside && (
            <FilterDrawer active={chosen(filter).length} found={count}>
              {facets}
            </FilterDrawer>
          )}
        </search>
        <ActiveFilters filter={filter} onFilter={onFilter} />
        <div className={classes.above}>
          <p role="status" className={classes.count}>
            {count}
          </p>
          <FigureMotion />
        </div>
        {suggestion != null && suggestion !== '' && (
          <p className={classes.suggestion}>
            {t(items.length === 0 ? 'search.didYouMean' : 'search.instead', { q: filter.q })}{' '}
            <button type="button" onClick={() => onFilter({ ...filter, q: suggestion })}>
              {suggestion}
            </button>
          </p>
        )}
        <Results
          found={found}
          items={items}
          filter={filter}
          onFilter={onFilter}
          list={list}
          narrow={place === 'panel'}
          onLeaveUp={() => box.current?.querySelector<HTMLElement>('input[type="search"]')?.focus()}
          more={t('search.shown', { shown: items.length, total: total ?? `${items.length}+` })}
          title={title}
          action={action}
        />
      </div>
    </div>
  );
}

/** Who is choosing wants what can be chosen; the rest stays in sight, below. */
function assignableFirst(items: readonly ExerciseSummary[]): ExerciseSummary[] {
  return [...items.filter((one) => one.assignable), ...items.filter((one) => !one.assignable)];
}

/** How many there are in all: every exercise has exactly one kind, so the counts by kind add up to it. */
function totalOf({ facets }: ExerciseResults, filter: ExerciseFilter): number | undefined {
  return facets?.type
    ?.filter(({ code }) => filter.type.length === 0 || filter.type.includes(code))
    .reduce((sum, { count }) => sum + count, 0);
}
