import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { homeRole } from '@/api/me';
import { reviewsQuery } from '@/api/reviews';
import { useMe } from '@/app/me';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Counts } from './Counts';
import { OwnExercises } from './OwnExercises';
import { RecallList } from './RecallList';
import { ReviewRow } from './ReviewRow';
import classes from './reviews.module.css';

const route = getRouteApi('/reviews');

/** For administrators what waits for them; for therapists what became of what they submitted. */
export function ReviewsPage() {
  const { t } = useTranslation('reviews');
  const administrator = homeRole(useMe()) === 'administrator';
  const { after, ...filter } = route.useSearch();
  const found = useInfiniteQuery(reviewsQuery(filter));
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('title')}
      actions={
        <Button component={Link} to="/exercises/new" variant="default">
          {t('write')}
        </Button>
      }
    >
      {after !== undefined && (
        <Notice tone="good" role="status" title={after}>
          <p>{t('item.last')}</p>
        </Notice>
      )}
      <p>{t(administrator ? 'lead' : 'leadTherapist')}</p>
      <Section
        title={t(administrator ? 'queue' : 'mine')}
        note={found.isSuccess && !found.hasNextPage ? t('found', { count: items.length }) : undefined}
      >
        {administrator && <Counts filter={filter} />}
        {found.isPending && <Loading />}
        {found.isError && (
          <ProblemNotice error={found.error} part={t('away')} onRetry={() => void found.refetch()} />
        )}
        {found.isSuccess && items.length === 0 && (
          <Nothing
            administrator={administrator}
            filtered={filter.kind !== undefined || filter.state !== undefined}
          />
        )}
        <ul className={classes.rows}>
          {items.map((item) => (
            <ReviewRow
              key={`${item.itemId}-${item.revision}-${item.state}`}
              item={item}
              filter={filter}
              administrator={administrator}
            />
          ))}
        </ul>
        <More found={found} />
      </Section>
      <OwnExercises />
      <RecallList />
    </Page>
  );
}

function Nothing({ administrator, filtered }: { administrator: boolean; filtered: boolean }) {
  const { t } = useTranslation('reviews');
  if (!administrator) {
    return (
      <Empty title={t('emptyMine')}>
        <p>{t('emptyMineText')}</p>
      </Empty>
    );
  }
  return (
    <Empty title={t('empty')}>
      <p className={stack.soft}>{t(filtered ? 'emptyFiltered' : 'emptyText')}</p>
    </Empty>
  );
}
