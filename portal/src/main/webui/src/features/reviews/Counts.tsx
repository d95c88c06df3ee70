import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  KINDS,
  REVIEW_STATES,
  reviewCountsQuery,
  type ItemKind,
  type ReviewFilter,
  type ReviewState,
} from '@/api/reviews';
import classes from './reviews.module.css';

/** The whole queue in one look: each number leads to what it counts. */
export function Counts({ filter }: { filter: ReviewFilter }) {
  const { t } = useTranslation('reviews');
  const counts = useQuery(reviewCountsQuery);
  const count = (kind?: ItemKind, state?: ReviewState) =>
    counts.data
      ?.filter((one) => (kind ?? one.kind) === one.kind && (state ?? one.state) === one.state)
      .reduce((sum, one) => sum + one.count, 0);
  const cell = (kind: ItemKind | undefined, state: ReviewState | undefined) => (
    <td key={state ?? 'all'}>
      <Cell
        filter={{ kind, state }}
        chosen={filter.kind === kind && filter.state === state}
        count={count(kind, state)}
        label={t('countOf', {
          count: count(kind, state) ?? 0,
          kind: kind === undefined ? t('all') : t(`kind.${kind}`),
          state: state === undefined ? t('all') : t(`state.${state}`),
        })}
      />
    </td>
  );
  return (
    <div className={classes.countsBox}>
      <table className={classes.counts}>
        <caption className="visually-hidden">{t('counts')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('all')}</th>
            {REVIEW_STATES.map((state) => (
              <th key={state} scope="col">
                {t(`stateShort.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[undefined, ...KINDS].map((kind) => (
            <tr key={kind ?? 'all'}>
              <th scope="row">{kind === undefined ? t('all') : t(`kind.${kind}`)}</th>
              {cell(kind, undefined)}
              {REVIEW_STATES.map((state) => cell(kind, state))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  filter: ReviewFilter;
  chosen: boolean;
  count: number | undefined;
  label: string;
}

function Cell({ filter, chosen, count, label }: CellProps) {
  return (
    <Link
      to="/reviews"
      search={filter}
      className={classes.count}
      data-none={count === 0 || undefined}
      data-chosen={chosen || undefined}
      activeOptions={{ exact: true, includeSearch: true }}
      aria-label={label}
      resetScroll={false}
    >
      {count ?? '·'}
    </Link>
  );
}
