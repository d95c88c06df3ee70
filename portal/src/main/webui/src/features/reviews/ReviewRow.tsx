import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReviewFilter, ReviewItem } from '@/api/reviews';
import { instant, localDate } from '@/format/date';
import { Tag } from '@/ui/Tag';
import classes from './reviews.module.css';

const TONE = {
  IN_REVIEW: 'main',
  AWAITING_SIGN_OFF: 'plain',
  OVERDUE: 'stop',
  STALE: 'now',
} as const;

interface ReviewRowProps {
  item: ReviewItem;
  filter: ReviewFilter;
  administrator: boolean;
}

export function ReviewRow({ item, filter, administrator }: ReviewRowProps) {
  const { t } = useTranslation('reviews');
  const facts = [
    t(`one.${item.kind}`) +
      (item.language == null
        ? ''
        : ` · ${t(`language.${item.language}` as 'language.es', { defaultValue: item.language })}`),
    t('revision', { revision: item.revision }),
    t(item.shared ? 'shared' : 'own'),
    item.authorName == null || item.shared ? '' : t('by', { name: item.authorName }),
    item.submittedAt == null ? '' : t('submitted', { date: instant(item.submittedAt) }),
    item.reviewDue == null ? '' : t('due', { date: localDate(item.reviewDue) }),
  ];
  return (
    <li className={classes.row} data-state={item.state}>
      <div className={classes.rowText}>
        <p className={classes.rowTitle}>
          <Title item={item} filter={filter} administrator={administrator} />
        </p>
        <p className={classes.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      </div>
      <Tag tone={TONE[item.state]}>{t(`state.${item.state}`)}</Tag>
    </li>
  );
}

function Title({ item, filter, administrator }: ReviewRowProps) {
  if (administrator) {
    return (
      <Link to="/reviews/$itemId" params={{ itemId: item.itemId }} search={filter} className={classes.link}>
        {item.title}
      </Link>
    );
  }
  if (item.kind !== 'EXERCISE') return item.title;
  return (
    <Link to="/exercises/$id/edit" params={{ id: item.itemId }} search={{}} className={classes.link}>
      {item.title}
    </Link>
  );
}
