import { useTranslation } from 'react-i18next';
import classes from './facets.module.css';
import { chosen, NO_FILTER, toggled, type ExerciseFilter } from './filter';
import { useFilterWord } from './useFilterWord';

interface ActiveFiltersProps {
  filter: ExerciseFilter;
  onFilter: (filter: ExerciseFilter) => void;
}

/** Each filter in force, taken back by pressing it. */
export function ActiveFilters({ filter, onFilter }: ActiveFiltersProps) {
  const { t } = useTranslation('catalog');
  const { t: common } = useTranslation();
  const word = useFilterWord();
  const active = chosen(filter);
  if (active.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('search.active')}>
      {active.map((one) => {
        const label = word(one.list, one.code);
        const text = one.list === 'without' ? t('search.without', { hazard: label }) : label;
        return (
          <li key={`${one.list}.${one.code}`}>
            <button
              type="button"
              className={classes.chip}
              data-list={one.list}
              aria-label={t('search.remove', { filter: text })}
              onClick={() => onFilter(toggled(filter, one))}
            >
              {text}
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          className={classes.clear}
          onClick={() => onFilter({ ...NO_FILTER, q: filter.q })}
        >
          {common('actions.clear')}
        </button>
      </li>
    </ul>
  );
}
