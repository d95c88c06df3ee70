import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { differencesQuery, historyQuery, type Revision } from '@/api/authoring';
import type { ItemState } from '@/api/content';
import { ChangeList } from '@/features/changes/ChangeList';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { Decide } from './Decide';
import { Shown } from './Shown';
import classes from './reviews.module.css';

const route = getRouteApi('/reviews/$itemId');

/** One item of the queue: what changes, how it will be shown, and the decision. */
export function ReviewPage() {
  const { t } = useTranslation('reviews');
  const { itemId } = route.useParams();
  const filter = route.useSearch();
  const history = useQuery(historyQuery(itemId));
  const over = (
    <Link to="/reviews" search={{ kind: filter.kind, state: filter.state }}>
      {t('item.over')}
    </Link>
  );
  if (history.isPending) return <Loading />;
  if (history.isError) {
    return (
      <Page title={t('title')} over={over}>
        <ProblemNotice error={history.error} part={t('away')} onRetry={() => void history.refetch()} />
      </Page>
    );
  }
  const { item, items } = history.data;
  const looked = item.inReview ?? item.revision;
  const revision = items.find((one) => one.revision === looked);
  const title = revision?.title ?? item.slug;
  return (
    <Page key={itemId} title={title} over={over}>
      {filter.after !== undefined && (
        <Notice tone="good" role="status" title={filter.after}>
          <p>{t('item.next')}</p>
        </Notice>
      )}
      <Facts item={item} revision={revision} />
      <div className={classes.review}>
        <div className={classes.main}>
          <Changes item={item} />
          <Section title={t('item.content')}>
            <Shown item={item} revision={looked} />
          </Section>
        </div>
        <div className={classes.decide}>
          <Decide item={item} revision={looked} title={title} filter={filter} author={revision?.authorName} />
        </div>
      </div>
    </Page>
  );
}

function Facts({ item, revision }: { item: ItemState; revision: Revision | undefined }) {
  const { t } = useTranslation('reviews');
  return (
    <div className={stack.row}>
      <Tag tone="main">{t(`one.${item.kind}`)}</Tag>
      {revision !== undefined && <Tag>{t('revision', { revision: revision.revision })}</Tag>}
      <Tag>{t(item.shared ? 'shared' : 'own')}</Tag>
      {revision?.authorName != null && (
        <span className={classes.facts}>{t('by', { name: revision.authorName })}</span>
      )}
    </div>
  );
}

function Changes({ item }: { item: ItemState }) {
  const { t } = useTranslation('reviews');
  const differs = item.inReview != null && item.revision > 0;
  const differences = useQuery({
    ...differencesQuery(item.itemId, item.revision, item.inReview ?? item.revision),
    enabled: differs,
  });
  if (!differs) {
    return <p>{t(item.inReview == null ? 'item.signOffOnly' : 'item.firstRevision')}</p>;
  }
  return (
    <Section title={t('item.changes')} note={t('item.changesNote', { revision: item.revision })}>
      {differences.isPending ? (
        <Loading />
      ) : differences.isError ? (
        <ProblemNotice
          error={differences.error}
          part={t('item.changes')}
          onRetry={() => void differences.refetch()}
        />
      ) : (
        <ChangeList changes={differences.data} />
      )}
    </Section>
  );
}
