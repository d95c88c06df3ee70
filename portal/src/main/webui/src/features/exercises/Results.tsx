import { Button } from '@mantine/core';
import type { useInfiniteQuery } from '@tanstack/react-query';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseResults, ExerciseSummary } from '@/api/model';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { More } from '@/ui/More';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ExerciseCard } from './ExerciseCard';
import classes from './exercises.module.css';
import { isFiltered, NO_FILTER, type ExerciseFilter } from './filter';

type Found = Pick<
  ReturnType<typeof useInfiniteQuery<ExerciseResults>>,
  'isPending' | 'isError' | 'isSuccess' | 'isPlaceholderData' | 'isFetchingNextPage' | 'hasNextPage' | 'error'
> & { refetch: () => unknown; fetchNextPage: () => unknown };

interface ResultsProps {
  found: Found;
  items: readonly ExerciseSummary[];
  filter: ExerciseFilter;
  onFilter: (filter: ExerciseFilter) => void;
  list: RefObject<HTMLUListElement | null>;
  /** The figure stands beside the words, as on a phone. */
  narrow?: boolean;
  onLeaveUp: () => void;
  more: string;
  title: (exercise: ExerciseSummary) => ReactNode;
  action?: (exercise: ExerciseSummary) => ReactNode;
}

/** What was found; while the next answer is on its way, what was there before stays. */
export function Results(props: ResultsProps) {
  const { found, items, filter, onFilter, list, narrow = false, onLeaveUp, more, title, action } = props;
  const { t } = useTranslation('catalog');
  const press = (event: KeyboardEvent) => {
    if (moveFocus(event.key, list.current) === 'above') onLeaveUp();
    else if (!KEYS.includes(event.key)) return;
    event.preventDefault();
  };
  return (
    <>
      {found.isPending && <Loading />}
      {found.isError && (
        <ProblemNotice error={found.error} part={t('search.away')} onRetry={() => void found.refetch()} />
      )}
      {found.isSuccess && items.length === 0 && (
        <Empty title={filter.q === '' ? t('search.empty') : t('search.emptyFor', { q: filter.q })}>
          <p>{t('search.emptyText')}</p>
          {isFiltered(filter) && (
            <Button variant="default" onClick={() => onFilter(NO_FILTER)}>
              {t('search.startAgain')}
            </Button>
          )}
        </Empty>
      )}
      {/* The arrows are a shortcut beside Tab, which reaches every link by itself. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        ref={list}
        className={classes.results}
        data-narrow={narrow || undefined}
        data-waiting={found.isPlaceholderData}
        onKeyDown={press}
      >
        {items.map((exercise) => (
          <li key={exercise.id}>
            <ExerciseCard exercise={exercise} title={title(exercise)} action={action?.(exercise)} />
          </li>
        ))}
      </ul>
      <More found={found} className={classes.more} note={more} />
    </>
  );
}

const KEYS = ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'Home', 'End'];

/** Moves between the results' main controls; `above` when it would leave at the top. */
export function moveFocus(key: string, list: HTMLUListElement | null): 'above' | undefined {
  const stops = [...(list?.querySelectorAll<HTMLElement>('li') ?? [])].flatMap((item) => [
    ...[...item.querySelectorAll<HTMLElement>('a, button')].slice(0, 1),
  ]);
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  if (key === 'Home') stops[0]?.focus();
  else if (key === 'End') stops.at(-1)?.focus();
  else if (step !== undefined && at + step < 0) return 'above';
  else if (step !== undefined) stops[Math.min(at + step, stops.length - 1)]?.focus();
  return undefined;
}
