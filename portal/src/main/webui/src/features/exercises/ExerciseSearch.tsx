import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { exercisesQuery, type ExerciseFilter } from '@/api/catalog';
import type { ExerciseSummary } from '@/api/model';
import { codeWord } from '@/format/words';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { ExerciseCard } from './ExerciseCard';
import classes from './exercises.module.css';
import { CODES, FILTERS, isFiltered, NO_FILTER, type FilterName } from './filter';

interface ExerciseSearchProps {
  filter: ExerciseFilter;
  onFilter: (filter: ExerciseFilter) => void;
  title: (exercise: ExerciseSummary) => ReactNode;
  action?: (exercise: ExerciseSummary) => ReactNode;
}

/** Search and filters over the catalog, for its own page and for the prescribing page. */
export function ExerciseSearch({ filter, onFilter, title, action }: ExerciseSearchProps) {
  const { t } = useTranslation('therapist');
  const { t: common } = useTranslation();
  const [q] = useDebouncedValue(filter.q, 250);
  const found = useInfiniteQuery(exercisesQuery({ ...filter, q }));
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={stack.stack}>
      <search className={classes.tools}>
        <TextInput
          className={classes.q}
          type="search"
          label={t('exercises.search')}
          placeholder={t('exercises.searchHint')}
          value={filter.q}
          maxLength={200}
          onChange={(event) => onFilter({ ...filter, q: event.currentTarget.value })}
        />
        {FILTERS.map((name) => (
          <Filter
            key={name}
            name={name}
            value={filter[name]}
            onChange={(value) => onFilter({ ...filter, [name]: value })}
          />
        ))}
      </search>
      <div className={stack.apart}>
        <p role="status" className={stack.small}>
          {found.isSuccess &&
            (found.hasNextPage
              ? t('exercises.foundMore', { count: items.length })
              : t('exercises.found', { count: items.length }))}
        </p>
        {isFiltered(filter) && (
          <Button variant="subtle" onClick={() => onFilter(NO_FILTER)}>
            {common('actions.clear')}
          </Button>
        )}
      </div>
      {found.isPending && <Loading />}
      {found.isError && (
        <ProblemNotice error={found.error} part={t('exercises.away')} onRetry={() => void found.refetch()} />
      )}
      {found.isSuccess && items.length === 0 && (
        <Empty title={t('exercises.empty')}>
          <p>{t('exercises.emptyText')}</p>
        </Empty>
      )}
      <ul className={classes.results}>
        {items.map((exercise) => (
          <li key={exercise.id}>
            <ExerciseCard exercise={exercise} title={title(exercise)} action={action?.(exercise)} />
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <div>
          <Button
            variant="default"
            onClick={() => void found.fetchNextPage()}
            disabled={found.isFetchingNextPage}
          >
            {common('actions.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface FilterProps {
  name: FilterName;
  value: string;
  onChange: (value: string) => void;
}

function Filter({ name, value, onChange }: FilterProps) {
  const { t } = useTranslation('therapist');
  const { t: word } = useTranslation('terms');
  const options = [...CODES[name]]
    .map((code: string) => ({ value: code, label: codeWord(word, name, code) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <NativeSelect
      label={t(`exercises.${name}`)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: t('exercises.all') }, ...options]}
    />
  );
}
