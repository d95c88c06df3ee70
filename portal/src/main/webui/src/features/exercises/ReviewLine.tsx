import { useTranslation } from 'react-i18next';
import type { Exercise } from '@/api/model';
import { localDate } from '@/format/date';
import { codeWord } from '@/format/words';
import { Tag } from '@/ui/Tag';
import classes from './exercise.module.css';

const TONE = { AWAITING_SIGN_OFF: 'now', REVIEWED: 'good', OVERDUE: 'stop' } as const;

/** Whether it can be assigned, and who has looked at it when. */
export function ReviewLine({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('catalog');
  const { t: terms } = useTranslation('terms');
  const { review } = exercise;
  const reviewedOn = review?.reviewedOn;
  const reviewDue = review?.reviewDue;
  return (
    <p className={classes.review}>
      {!exercise.assignable && (
        <Tag tone="stop">
          {exercise.status === 'PUBLISHED'
            ? t('card.notAssignable')
            : t('card.cannotAssign', { status: codeWord(terms, 'exerciseStatus', exercise.status) })}
        </Tag>
      )}
      {review != null && <Tag tone={TONE[review.state]}>{t(`review.${review.state}`)}</Tag>}
      {review?.state === 'AWAITING_SIGN_OFF' && <span>{t('review.awaitingText')}</span>}
      {reviewedOn != null && (
        <span>
          {review?.reviewer == null
            ? t('review.on', { date: localDate(reviewedOn) })
            : t('review.by', { date: localDate(reviewedOn), name: review.reviewer })}
        </span>
      )}
      {reviewDue != null && <span>{t('review.due', { date: localDate(reviewDue) })}</span>}
      <span>{t('review.revision', { revision: exercise.revision })}</span>
      {exercise.translation != null && exercise.translation.state !== 'PUBLISHED' && (
        <Tag>{t(`translation.${exercise.translation.state}`)}</Tag>
      )}
    </p>
  );
}
